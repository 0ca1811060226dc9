import { Inject, Injectable } from '@nestjs/common';
import type { ForeignQualification, ReferenceQualification } from '#equivalence';
import type { CommandPayloads, Facts, UploadedDocument } from '#lifecycle';
import { localDay, type Calendar, type Day } from '#legal-clock';
import { OverlayError, type Profile } from '#procedures';
import { Registers, calendarOf, type AuthorityContent } from '#registers';
import type { CommandName } from '#vocabulary';
import type { LockedCase, StoredDocument } from './commands/command-store.js';

type Pinned = Pick<
  LockedCase,
  | 'authority_id'
  | 'profile_id'
  | 'profile_version'
  | 'overlays'
  | 'reference_id'
  | 'reference_version'
  | 'qualification'
  | 'calendar'
  | 'status'
> &
  Partial<Pick<LockedCase, 'context'>>;

/** A command as it was asked for. */
interface Asked {
  command: CommandName;
  payload: unknown;
}

/** Puts together what the machine must know of a case and does not keep itself: its rules, registers and files. */
@Injectable()
export class Circumstances {
  constructor(@Inject(Registers) private readonly registers: Registers) {}

  /** The day of a moment where the authority sits. */
  dayAt(pinned: Pick<Pinned, 'authority_id'>, moment: Date): Day {
    return localDay(moment, this.zoneOf(pinned.authority_id));
  }

  of(pinned: Pinned, documents: readonly StoredDocument[], day: Day, asked?: Asked): Facts {
    const zone = this.zoneOf(pinned.authority_id);
    const profile = this.profileOf(pinned, day);
    return {
      authority: pinned.authority_id,
      elsewhere: this.registers
        .all<AuthorityContent>('authority')
        .filter(({ id, profiles }) => id !== pinned.authority_id && profiles.includes(profile.id))
        .map(({ id }) => id),
      profile,
      groups: this.registers.countryGroups(),
      calendar: this.calendar(pinned),
      reference:
        pinned.reference_id && pinned.reference_version
          ? this.registers.reference(pinned.reference_id, pinned.reference_version)
          : undefined,
      foreign: pinned.qualification ? asForeign(pinned.qualification) : undefined,
      offered: this.offeredTo(pinned, asked),
      later: this.laterThan(profile, pinned, day, asked),
      documents: documents.map((document): UploadedDocument => ({
        code: document.code,
        on: localDay(new Date(document.uploaded_at), zone),
        scan: document.scan,
      })),
    };
  }

  /** The reference that the command offers; otherwise the one that was offered and is not accepted yet. */
  private offeredTo({ context }: Pinned, asked?: Asked): ReferenceQualification | undefined {
    if (asked?.command === 'offer_alternative_reference') {
      const { reference } = asked.payload as CommandPayloads['offer_alternative_reference'];
      const found = this.registers.latestReference(reference);
      return found && this.registers.reference(found.id, found.version);
    }
    const offer = context?.alternative_reference;
    return offer && offer.accepted_on === undefined ? this.registers.reference(offer.id, offer.version) : undefined;
  }

  /** The version that the command names, where a pending case may take it; otherwise the newest such version. */
  private laterThan({ id, version }: Profile, pinned: Pinned, day: Day, asked?: Asked): Profile | undefined {
    if (pinned.status === 'draft') return undefined;
    const open = this.registers
      .profilesInForce(id, day)
      .filter((later) => later.applies_to_pending && later.version > version);
    const named = asked?.command === 'change_profile_version' ? (asked.payload as { to: number }).to : undefined;
    const later = open.find((candidate) => candidate.version === named) ?? open.at(-1);
    return later && this.withOverlays(later, pinned);
  }

  /** Undefined where the overlays of the case do not go with this version: the case cannot move to it. */
  private withOverlays(later: Profile, { overlays }: Pinned): Profile | undefined {
    try {
      return this.registers.underOverlays(later, overlays);
    } catch (error) {
      if (error instanceof OverlayError) return undefined;
      throw error;
    }
  }

  calendar(pinned: Pick<Pinned, 'authority_id' | 'calendar'>): Calendar {
    return calendarOf(pinned.calendar, this.zoneOf(pinned.authority_id));
  }

  zoneOf(authority: string): string {
    return this.registers.authority(authority).zone;
  }

  /** A draft follows the profile in force; from submission on the version is pinned. */
  private profileOf(pinned: Pinned, day: Day): Profile {
    const inForce = pinned.status === 'draft' ? this.registers.profileInForce(pinned.profile_id, day) : undefined;
    const profile = inForce ?? this.registers.profile(pinned.profile_id, pinned.profile_version);
    return this.registers.underOverlays(profile, pinned.overlays);
  }
}

function asForeign(qualification: NonNullable<Pinned['qualification']>): ForeignQualification {
  const { id, version, country, annex_v, awarded, units, art11_level } = qualification;
  return { id, version, country, annex_v, awarded, units, art11_level };
}
