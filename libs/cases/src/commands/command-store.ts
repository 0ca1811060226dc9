import type { Tx } from '#database';
import type { CaseContext } from '#lifecycle';
import type { ScanResult, Status } from '#vocabulary';
import type { ApplicantParticulars, PinnedVersion, StatedQualification } from '../entities/case.js';
import { factsAndAnswerSql, factsSql, lockSql, storedAnswerSql } from './command-sql.js';

export interface IdempotencyClaim {
  key: string;
  /** SHA-256 of method, path and body, hexadecimal. */
  requestSha256: string;
}

/** A case as it lies locked: nobody else changes it until the transaction ends. */
export interface LockedCase {
  authority_id: string;
  id: string;
  number: string;
  applicant_id: string;
  profile_id: string;
  profile_version: number;
  overlays: PinnedVersion[];
  reference_id: string | null;
  reference_version: number | null;
  qualification: StatedQualification | null;
  calendar: string;
  status: Status;
  state: string | Record<string, string>;
  context: CaseContext;
  version: number;
  /** Hash of the last entry of its history. */
  history_hash: string;
  created_at: string;
  /** Ids of applications that supplement it, drafts left out. */
  supplemented_by: string[];
}

export interface StoredDocument {
  code: string;
  uploaded_at: string;
  scan: ScanResult;
}

/** Locks the case row: who comes second waits here until the first has ended. */
export async function lockCase(tx: Tx, caseId: string): Promise<LockedCase | undefined> {
  const [row] = await tx.query<LockedCase>(lockSql, [caseId]);
  return row;
}

/** The answer that was given to this key before; undefined where it was given to another request. */
export async function storedAnswer(
  tx: Tx,
  authority: string,
  actor: string,
  claim: IdempotencyClaim,
): Promise<{ body: unknown } | undefined> {
  const [row] = await tx.query<{ request_sha256: string; answer: unknown }>(storedAnswerSql, [
    authority,
    actor,
    claim.key,
  ]);
  return row && row.request_sha256 === claim.requestSha256 ? { body: row.answer } : undefined;
}

export interface StoredFacts {
  documents: StoredDocument[];
  person: ApplicantParticulars;
  /** Of the request that was answered under this key; null where none was. */
  request_sha256?: string | null;
  answer?: unknown;
}

/**
 * What changes beside the case row. Sent after the lock it is read under the lock, with a snapshot of its own: one
 * taken before could be stale, and would not see that the same request was answered meanwhile.
 * Undefined: the actor reaches no such case.
 */
export async function readFacts(
  tx: Tx,
  caseId: string,
  { actor, key }: { actor: string; key?: string } = { actor: '' },
): Promise<StoredFacts | undefined> {
  const [row] = key
    ? await tx.query<StoredFacts>(factsAndAnswerSql, [caseId, actor, key])
    : await tx.query<StoredFacts>(factsSql, [caseId]);
  return row;
}
