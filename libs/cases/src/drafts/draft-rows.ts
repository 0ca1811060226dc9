import type { Tx } from '#database';
import { chainStart, entryHash, type ChainedEntry, type HistoryFacts } from '#history';
import { machineVersion, type CaseDeadline } from '#lifecycle';
import type { Role } from '#vocabulary';
import { openDeadlines } from '../commands/change-builder.js';
import type { LockedCase } from '../commands/command-store.js';
import type { ApplicantParticulars } from '../entities/case.js';
import { openSql, recordSql } from './create-sql.js';

export type DraftRow = Omit<LockedCase, 'history_hash'>;

/** A draft that is to be written, and by whom it was opened. */
interface NewDraft {
  row: DraftRow;
  applicant: ApplicantParticulars;
  actor: { id: string; role: Role; mandate?: HistoryFacts['mandate'] };
  day: string;
  deadlines: readonly CaseDeadline[];
  /** The request that it answers; absent: it was opened by a command on another case. */
  answer?: { key: string; body: unknown };
}

/** Writes a draft with its place in the directory, its first entry and its dates: two statements, as row-level security asks. */
export async function writeDraft(tx: Tx, draft: NewDraft): Promise<void> {
  const entry = createdEntry(draft);
  const hash = entryHash(chainStart, entry);
  await tx.query(openSql, openParameters(draft, hash));
  await tx.query(recordSql, recordParameters(draft, entry, hash));
}

function createdEntry({ row, actor, day }: NewDraft): ChainedEntry {
  return {
    authority_id: row.authority_id,
    case_id: row.id,
    case_version: 1,
    kind: 'created',
    actor_id: actor.id,
    actor_role: actor.role,
    at: row.created_at,
    status_before: null,
    status_after: 'draft',
    payload: {
      profile: row.profile_id,
      reference: row.reference_id ?? undefined,
      qualification: row.qualification?.id,
      supplements: row.context.links?.find(({ kind }) => kind === 'supplements')?.case,
    },
    facts: { day, ...(actor.mandate ? { mandate: actor.mandate } : {}) },
  };
}

function openParameters({ row, applicant }: NewDraft, hash: string): unknown[] {
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
    hash,
  ];
}

function recordParameters(
  { row, applicant, deadlines, answer }: NewDraft,
  { actor_id, actor_role, payload, facts }: ChainedEntry,
  hash: string,
): unknown[] {
  const searched = [applicant.given_name, applicant.family_name, row.number, row.qualification?.title];
  return [
    row.authority_id,
    row.id,
    searched.filter(Boolean).join(' '),
    actor_id,
    actor_role,
    row.created_at,
    JSON.stringify(payload),
    answer?.key ?? null,
    answer ? JSON.stringify(answer.body) : null,
    JSON.stringify(facts),
    JSON.stringify(openDeadlines(deadlines)),
    hash,
  ];
}
