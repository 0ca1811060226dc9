import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '#access';
import { TransactionRunner } from '#database';
import { machineVersion, newCase, type Application } from '#lifecycle';
import { Registers } from '#registers';
import { ProblemError, type Role, CLOCK, type Clock } from '#vocabulary';
import { Circumstances } from '../circumstances.js';
import { storedAnswer, type IdempotencyClaim, type LockedCase } from '../commands/command-store.js';
import type { PinnedVersion, StatedQualification } from '../entities/case.js';
import { describeCase, type CaseAnswer } from '../read/case-answer.js';
import { scopeOf } from '../scope.js';
import { claimCreationSql, openSql, recordSql } from './create-sql.js';

export interface ApplicantParticulars {
  given_name: string;
  family_name: string;
  birth_date?: string;
  email?: string;
  address?: string[];
  language?: string;
}

export interface NewCase {
  authority: string;
  profile: string;
  /** Ids of overlays on the profile, such as a fast track. */
  overlays?: string[];
  reference?: string;
  /** An id of the register, or the qualification in the applicant's own words. */
  qualification?: string | Omit<StatedQualification, 'id' | 'version'>;
  application: Application;
  applicant: ApplicantParticulars;
}

const openedBy: readonly Role[] = ['applicant', 'representative'];

/** Opens a draft: a case that only its applicant fills in and the authority does not work on yet. */
@Injectable()
export class CaseOpening {
  constructor(
    @Inject(TransactionRunner) private readonly transactions: TransactionRunner,
    @Inject(Registers) private readonly registers: Registers,
    @Inject(Circumstances) private readonly circumstances: Circumstances,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws ProblemError 400 naming the field where authority, profile, reference or qualification is not there;
   *   403 `access.role_not_permitted`; 422 `request.idempotency_key_reused`
   */
  async open(request: NewCase, actor: Actor, claim: IdempotencyClaim): Promise<CaseAnswer> {
    const role = openedBy.find((candidate) => actor.roles.includes(candidate));
    if (!role || !actor.person) throw ProblemError.of('access.role_not_permitted', { data: { roles: openedBy } });
    const row = this.draft(request, actor.person);
    return this.transactions.run(scopeOf(actor), async (tx) => {
      const claimed = await tx.query(claimCreationSql, [row.authority_id, actor.id, claim.key, claim.requestSha256]);
      if (claimed.length === 0) {
        const earlier = await storedAnswer(tx, row.authority_id, actor.id, claim);
        if (!earlier) throw ProblemError.of('request.idempotency_key_reused');
        return earlier.body as CaseAnswer;
      }
      const day = this.circumstances.dayAt(row, new Date(row.created_at));
      const answer = describeCase(row, this.circumstances.of(row, [], day), day);
      await tx.query(openSql, openParameters(row, request.applicant));
      await tx.query(recordSql, recordParameters(row, request.applicant, actor, role, claim, answer));
      return answer;
    });
  }

  private draft(request: NewCase, person: string): Omit<LockedCase, 'claimed'> {
    const authority = this.registers.findAuthority(request.authority);
    if (!authority) throw notFound('/authority');
    const now = this.clock.now();
    const day = this.circumstances.dayAt({ authority_id: request.authority }, now);
    const profile = this.registers.profileInForce(request.profile, day);
    if (!profile || !authority.profiles.includes(profile.id)) throw notFound('/profile');
    const reference = request.reference ? this.registers.latestReference(request.reference) : undefined;
    if (request.reference && !reference) throw notFound('/reference');
    const { value, context } = newCase(request.application);
    return {
      authority_id: request.authority,
      id: uuid(),
      number: caseNumber(day),
      applicant_id: person,
      profile_id: profile.id,
      profile_version: profile.version,
      overlays: this.overlaysOf(request, day),
      reference_id: reference?.id ?? null,
      reference_version: reference?.version ?? null,
      qualification: this.qualificationOf(request),
      calendar: authority.calendar,
      status: 'draft',
      state: value as string,
      context,
      version: 1,
      created_at: now.toISOString(),
    };
  }

  private overlaysOf({ profile, overlays = [] }: NewCase, day: string): PinnedVersion[] {
    return overlays.map((id, at) => {
      const overlay = this.registers.overlayInForce(id, day);
      if (!overlay?.modifies.includes(profile)) throw notFound(`/overlays/${at}`);
      return { id, version: overlay.version };
    });
  }

  private qualificationOf({ qualification }: NewCase): StatedQualification | null {
    if (qualification === undefined) return null;
    if (typeof qualification !== 'string') return { id: 'stated', version: 1, ...qualification };
    const known = this.registers.latestQualification(qualification);
    if (!known) throw notFound('/qualification');
    const { id, version, title, country, awarded, art11_level, units } = known;
    return { id, version, title, country, awarded, art11_level, units: units.map(unitOf) };
  }
}

function unitOf({ id, title, amount }: StatedQualification['units'][number]): StatedQualification['units'][number] {
  return { id, title, amount };
}

/** Two digits of the year and seven signs that cannot be mistaken for one another (Crockford's base 32). */
function caseNumber(day: string): string {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const signs = Array.from({ length: 7 }, () => alphabet[randomInt(alphabet.length)]);
  return `${day.slice(2, 4)}-${signs.join('')}`;
}

function notFound(pointer: string): ProblemError {
  return ProblemError.invalid({ pointer, code: 'field.not_found' });
}

function openParameters(row: Omit<LockedCase, 'claimed'>, applicant: ApplicantParticulars): unknown[] {
  return [
    row.authority_id,
    row.id,
    row.number,
    row.applicant_id,
    row.profile_id,
    row.profile_version,
    row.reference_id,
    row.reference_version,
    row.qualification ? JSON.stringify(row.qualification) : null,
    row.calendar,
    JSON.stringify(row.state),
    JSON.stringify(row.context),
    machineVersion,
    row.created_at,
    applicant.given_name,
    applicant.family_name,
    applicant.birth_date ?? null,
    applicant.email ?? null,
    applicant.address ? JSON.stringify(applicant.address) : null,
    applicant.language ?? 'en',
    JSON.stringify(row.overlays),
  ];
}

function recordParameters(
  row: Omit<LockedCase, 'claimed'>,
  applicant: ApplicantParticulars,
  actor: Actor,
  role: Role,
  claim: IdempotencyClaim,
  answer: CaseAnswer,
): unknown[] {
  const searched = [applicant.given_name, applicant.family_name, row.number, row.qualification?.title];
  const payload = {
    profile: row.profile_id,
    reference: row.reference_id ?? undefined,
    qualification: row.qualification?.id,
  };
  return [
    row.authority_id,
    row.id,
    searched.filter(Boolean).join(' '),
    actor.id,
    role,
    row.created_at,
    JSON.stringify(payload),
    claim.key,
    JSON.stringify(answer),
  ];
}
