import type { Tx } from '#database';
import type { HistoryFacts } from '#history';
import type { JobRequest } from '#jobs';
import type { CaseContext, EffectOf, NoticeRecord } from '#lifecycle';
import type { Outcome, Role, ScanResult, Status } from '#vocabulary';
import type { NoticeData } from '#notices';
import type { ApplicantParticulars, PinnedVersion, StatedQualification } from '../entities/case.js';
import { claimSql, factsSql, lockSql, storedAnswerSql, writeSql } from './command-sql.js';

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
  created_at: string;
  /** Ids of applications that supplement it, drafts left out. */
  supplemented_by: string[];
  /** False: a request with this key was answered before. */
  claimed: boolean;
}

export interface StoredDocument {
  code: string;
  uploaded_at: string;
  scan: ScanResult;
}

export interface OpenDeadline {
  id: string;
  due_on: string | null;
  passes_at: string | null;
}

export interface IssuedNotice {
  effect: EffectOf<'notice_issued'>;
  data: NoticeData;
  sha256: string;
}

/** Everything that one accepted command writes. */
export interface CaseChange {
  locked: Pick<LockedCase, 'authority_id' | 'id' | 'version' | 'reference_id' | 'reference_version'>;
  profileVersion: number;
  status: Status;
  state: unknown;
  context: CaseContext;
  machineVersion: number;
  outcome: Outcome | null;
  waitingFor: readonly string[];
  waitsOn: string;
  nextDueOn: string | null;
  at: string;
  entry: { kind: string; actor: string; role: Role; statusBefore: Status; payload: unknown; facts: HistoryFacts };
  dueNow: readonly OpenDeadline[];
  noLongerDue: readonly string[];
  /** Earlier decisions that no longer stand. */
  superseded: readonly EffectOf<'decision_superseded'>[];
  decisions: readonly EffectOf<'decision_issued'>[];
  notices: readonly IssuedNotice[];
  /** Earlier notices of which something changed beside what they say. */
  served: readonly NoticeRecord[];
  jobs: readonly JobRequest[];
  answer?: { actor: string; key: string; body: unknown };
}

/** Locks the case row and claims the idempotency key: a concurrent repeat waits here until the first has ended. */
export async function lockCase(
  tx: Tx,
  caseId: string,
  actor: string,
  claim: IdempotencyClaim | undefined,
): Promise<LockedCase | undefined> {
  const [row] = claim
    ? await tx.query<LockedCase>(claimSql, [caseId, actor, claim.key, claim.requestSha256])
    : await tx.query<LockedCase>(lockSql, [caseId]);
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

/** What changes beside the case row, read under its lock: a snapshot taken before the lock could be stale. */
export async function readFacts(
  tx: Tx,
  authority: string,
  caseId: string,
): Promise<{ documents: StoredDocument[]; person: ApplicantParticulars }> {
  const [row] = await tx.query<{ documents: StoredDocument[]; person: ApplicantParticulars }>(factsSql, [
    authority,
    caseId,
  ]);
  if (!row) throw new Error(`case ${caseId} has no applicant`);
  return row;
}

/** Writes state, history, deadlines, decisions, notices, jobs and the answer in one round trip. */
export async function writeChange(tx: Tx, change: CaseChange): Promise<void> {
  const { authority_id: authority, id, version } = change.locked;
  const [row] = await tx.query<{ written: number }>(writeSql, [
    authority,
    id,
    version,
    change.status,
    JSON.stringify(change.state),
    JSON.stringify(change.context),
    change.machineVersion,
    change.outcome,
    change.waitingFor,
    change.waitsOn,
    change.context.received_on ?? null,
    change.nextDueOn,
    change.profileVersion,
    change.at,
    change.entry.kind,
    change.entry.actor,
    change.entry.role,
    change.entry.statusBefore,
    JSON.stringify(change.entry.payload),
    JSON.stringify(change.entry.facts),
    change.noLongerDue,
    JSON.stringify(change.dueNow),
    JSON.stringify(change.decisions.map(decisionRow)),
    JSON.stringify(change.notices.map(noticeRow)),
    JSON.stringify(change.jobs),
    change.answer?.actor ?? null,
    change.answer?.key ?? null,
    change.answer ? JSON.stringify(change.answer.body) : null,
    JSON.stringify(change.superseded.map(({ id, standing }) => ({ id, standing }))),
    JSON.stringify(change.served.map(servedRow)),
    change.locked.reference_id,
    change.locked.reference_version,
  ]);
  if (row?.written !== 1) throw new Error(`case ${id} changed under its lock`);
}

function decisionRow({ decision, proposer, reviewer, four_eyes, statements }: CaseChange['decisions'][number]) {
  return {
    id: decision.id,
    outcome: decision.outcome,
    ground: decision.ground ?? null,
    substantial_differences: decision.substantial_differences,
    statements,
    proposer_id: proposer,
    reviewer_id: reviewer,
    four_eyes,
    standing: decision.standing,
  };
}

function servedRow(notice: NoticeRecord) {
  const { id, channel, dispatched_on, notified_on, notified_by, returned_on, instruction, superseded_by } = notice;
  return { id, channel, dispatched_on, notified_on, notified_by, returned_on, instruction, superseded_by };
}

function noticeRow({ effect: { notice }, data, sha256 }: IssuedNotice) {
  return {
    id: notice.id,
    decision_id: notice.decision ?? null,
    kind: notice.kind,
    data,
    data_sha256: sha256,
    recipient: notice.recipient,
    channel: notice.channel,
    dispatched_on: notice.dispatched_on,
    notified_on: notice.notified_on ?? null,
    notified_by: notice.notified_by ?? null,
  };
}
