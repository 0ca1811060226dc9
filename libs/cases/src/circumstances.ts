import { Inject, Injectable } from '@nestjs/common';
import type { ForeignQualification } from '#equivalence';
import type { Facts, UploadedDocument } from '#lifecycle';
import { localDay, type Calendar, type Day } from '#legal-clock';
import type { Profile } from '#procedures';
import { Registers, calendarOf } from '#registers';
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
>;

/** Puts together what the machine must know of a case and does not keep itself: its rules, registers and files. */
@Injectable()
export class Circumstances {
  constructor(@Inject(Registers) private readonly registers: Registers) {}

  /** The day of a moment where the authority sits. */
  dayAt(pinned: Pick<Pinned, 'authority_id'>, moment: Date): Day {
    return localDay(moment, this.zoneOf(pinned.authority_id));
  }

  of(pinned: Pinned, documents: readonly StoredDocument[], day: Day): Facts {
    const zone = this.zoneOf(pinned.authority_id);
    return {
      profile: this.profileOf(pinned, day),
      groups: this.registers.countryGroups(),
      calendar: this.calendar(pinned),
      reference:
        pinned.reference_id && pinned.reference_version
          ? this.registers.reference(pinned.reference_id, pinned.reference_version)
          : undefined,
      foreign: pinned.qualification ? asForeign(pinned.qualification) : undefined,
      documents: documents.map((document): UploadedDocument => ({
        code: document.code,
        on: localDay(new Date(document.uploaded_at), zone),
        scan: document.scan,
      })),
    };
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
    return inForce ?? this.registers.profile(pinned.profile_id, pinned.profile_version);
  }
}

function asForeign(qualification: NonNullable<Pinned['qualification']>): ForeignQualification {
  const { id, version, country, annex_v, awarded, units, art11_level } = qualification;
  return { id, version, country, annex_v, awarded, units, art11_level };
}
