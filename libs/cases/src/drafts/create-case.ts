import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { roleFor, type Actor } from '#access';
import { TransactionRunner } from '#database';
import { newCase, type Application } from '#lifecycle';
import type { Profile } from '#procedures';
import { Registers } from '#registers';
import { ProblemError, CLOCK, type Clock } from '#vocabulary';
import { caseNumber } from '../case-number.js';
import { Circumstances } from '../circumstances.js';
import { storedAnswer, type IdempotencyClaim } from '../commands/command-store.js';
import type { ApplicantParticulars, PinnedVersion } from '../entities/case.js';
import { describeCase, type CaseAnswer } from '../read/case-answer.js';
import { proxyOf } from '../proxy.js';
import { scopeOf } from '../scope.js';
import { CaseSubjects, notFound, type StatedSubject } from './case-subjects.js';
import { claimCreationSql } from './create-sql.js';
import { writeDraft, type DraftRow } from './draft-rows.js';

export interface NewCase extends StatedSubject {
  authority: string;
  profile: string;
  /** Ids of overlays on the profile, such as a fast track. */
  overlays?: string[];
  /** Id of an earlier case that this application is to supplement. */
  supplements?: string;
  application: Application;
  applicant: ApplicantParticulars;
}

/** Opens a draft: a case that only its applicant fills in and the authority does not work on yet. */
@Injectable()
export class CaseOpening {
  constructor(
    @Inject(TransactionRunner) private readonly transactions: TransactionRunner,
    @Inject(Registers) private readonly registers: Registers,
    @Inject(CaseSubjects) private readonly subjects: CaseSubjects,
    @Inject(Circumstances) private readonly circumstances: Circumstances,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws ProblemError 400 naming the field where authority, profile, reference or qualification is not there;
   *   403 `access.role_not_permitted`; 422 `request.idempotency_key_reused`
   */
  async open(request: NewCase, actor: Actor, claim: IdempotencyClaim): Promise<CaseAnswer> {
    const { person } = actor;
    const role = roleFor(actor, 'open');
    // A mandate for one case is none for a new one.
    if (actor.mandate?.case) throw ProblemError.of('access.scope_missing', { data: { scope: 'cases:open' } });
    if (person === undefined) throw new Error('a case is opened for a person');
    const row = this.draft(request, person);
    return this.transactions.run(scopeOf(actor), async (tx) => {
      const claimed = await tx.query(claimCreationSql, [row.authority_id, actor.id, claim.key, claim.requestSha256]);
      if (claimed.length === 0) {
        const earlier = await storedAnswer(tx, row.authority_id, actor.id, claim);
        if (!earlier) throw ProblemError.of('request.idempotency_key_reused');
        return earlier.body as CaseAnswer;
      }
      const day = this.circumstances.dayAt(row, new Date(row.created_at));
      const answer = describeCase(row, this.circumstances.of(row, [], day), day, 'own');
      await writeDraft(tx, {
        row,
        applicant: request.applicant,
        actor: { id: actor.id, role, ...proxyOf(actor) },
        day,
        deadlines: answer.deadlines,
        answer: { key: claim.key, body: answer },
      });
      return answer;
    });
  }

  private draft(request: NewCase, person: string): DraftRow {
    const authority = this.registers.findAuthority(request.authority);
    if (!authority) throw notFound('/authority');
    const now = this.clock.now();
    const day = this.circumstances.dayAt({ authority_id: request.authority }, now);
    const profile = this.registers.profileInForce(request.profile, day);
    if (!profile || !authority.profiles.includes(profile.id)) throw notFound('/profile');
    const { reference, qualification } = this.subjects.resolve(request);
    const pinned = {
      authority_id: request.authority,
      id: uuid(),
      number: caseNumber(day),
      applicant_id: person,
      profile_id: profile.id,
      profile_version: profile.version,
      overlays: this.overlaysOf(request, day),
      reference_id: reference?.id ?? null,
      reference_version: reference?.version ?? null,
      qualification: qualification ?? null,
      calendar: authority.calendar,
      status: 'draft' as const,
    };
    const facts = this.circumstances.of(pinned, [], day);
    const { supplements } = request;
    const { value, context } = newCase(declared(request, facts.profile), { facts, day, supplements });
    return {
      ...pinned,
      state: value as string,
      context,
      version: 1,
      created_at: now.toISOString(),
      supplemented_by: [],
    };
  }

  private overlaysOf({ profile, overlays = [] }: NewCase, day: string): PinnedVersion[] {
    return overlays.map((id, at) => {
      const overlay = this.registers.overlayInForce(id, day);
      if (!overlay?.modifies.includes(profile)) throw notFound(`/overlays/${at}`);
      return { id, version: overlay.version };
    });
  }
}

/** Where a procedure asks for the age, the date of birth is that of the person unless the application says another. */
function declared({ application, applicant: { birth_date } }: NewCase, { application: asked, eligibility }: Profile) {
  const asksForAge =
    asked.required.some(({ field }) => field === 'birth_date') ||
    eligibility.some(({ min_age }) => min_age !== undefined);
  return asksForAge && birth_date ? { birth_date, ...application } : application;
}
