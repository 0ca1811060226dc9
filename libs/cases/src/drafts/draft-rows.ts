import type { Tx } from '#database';
import { machineVersion, type CaseDeadline } from '#lifecycle';
import type { Role } from '#vocabulary';
import { openDeadlines } from '../commands/change-builder.js';
import type { LockedCase } from '../commands/command-store.js';
import type { ApplicantParticulars } from '../entities/case.js';
import { openSql, recordSql } from './create-sql.js';

export type DraftRow = LockedCase;

/** A draft that is to be written, and by whom it was opened. */
interface NewDraft {
  row: DraftRow;
  applicant: ApplicantParticulars;
  actor: { id: string; role: Role };
  day: string;
  deadlines: readonly CaseDeadline[];
  /** The request that it answers; absent: it was opened by a command on another case. */
  answer?: { key: string; body: unknown };
}

/** Writes a draft with its place in the directory, its first entry and its dates: two statements, as row-level security asks. */
export async function writeDraft(tx: Tx, draft: NewDraft): Promise<void> {
  await tx.query(openSql, openParameters(draft));
  await tx.query(recordSql, recordParameters(draft));
}

function openParameters({ row, applicant }: NewDraft): unknown[] {
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
    JSON.stringify(applicant),
  ];
}

function recordParameters({ row, applicant, actor, day, deadlines, answer }: NewDraft): unknown[] {
  const searched = [applicant.given_name, applicant.family_name, row.number, row.qualification?.title];
  const payload = {
    profile: row.profile_id,
    reference: row.reference_id ?? undefined,
    qualification: row.qualification?.id,
    supplements: row.context.links?.find(({ kind }) => kind === 'supplements')?.case,
  };
  return [
    row.authority_id,
    row.id,
    searched.filter(Boolean).join(' '),
    actor.id,
    actor.role,
    row.created_at,
    JSON.stringify(payload),
    answer?.key ?? null,
    answer ? JSON.stringify(answer.body) : null,
    JSON.stringify({ day }),
    JSON.stringify(openDeadlines(deadlines)),
  ];
}
