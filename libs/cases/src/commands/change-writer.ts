import type { VerifiedContent } from '#credentials';
import { isDuplicate, type Tx } from '#database';
import { entryHash, type HistoryFacts } from '#history';
import type { JobRequest } from '#jobs';
import type { CaseContext, EffectOf, NoticeRecord } from '#lifecycle';
import type { NoticeData } from '#notices';
import { ProblemError, type Outcome, type Role, type Status } from '#vocabulary';
import type { IdempotencyClaim, LockedCase } from './command-store.js';
import { writeStatement, type WritePart } from './write-sql.js';

export interface OpenDeadline {
  id: string;
  due_on: string | null;
  passes_at: string | null;
}

export interface IssuedNotice {
  effect: EffectOf<'notice_issued'>;
  data: NoticeData;
  sha256: string;
  /** Where others can verify it. */
  verification?: { code_sha256: string; content: VerifiedContent };
}

/** Everything that one accepted command writes. */
export interface CaseChange {
  locked: Pick<LockedCase, 'authority_id' | 'id' | 'version' | 'history_hash' | 'reference_id' | 'reference_version'>;
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
  /** The day of `at`, local to the authority. */
  day: string;
  entry: { kind: string; actor: string; role: Role; statusBefore: Status; payload: unknown; facts: HistoryFacts };
  dueNow: readonly OpenDeadline[];
  noLongerDue: readonly string[];
  /** Earlier decisions that no longer stand. */
  superseded: readonly EffectOf<'decision_superseded'>[];
  /** Ids of earlier decisions that stand again. */
  restored: readonly string[];
  decisions: readonly EffectOf<'decision_issued'>[];
  notices: readonly IssuedNotice[];
  /** Earlier notices of which something changed beside what they say. */
  served: readonly NoticeRecord[];
  jobs: readonly JobRequest[];
  answer?: IdempotencyClaim & { actor: string; body: unknown };
}

/** Writes state, history, deadlines, decisions, notices, jobs and the answer; all of it or, with an error, nothing. */
export async function writeChange(tx: Tx, change: CaseChange, { last }: { last: boolean }): Promise<void> {
  const values: Record<string, unknown> = { ...caseValues(change), ...restValues(change) };
  const { text, names } = writeStatement(partsOf(change));
  const parameters = names.map((name) => values[name]);
  await (last ? tx.queryLast(text, parameters) : tx.query(text, parameters)).catch(asReusedKey);
}

/** Requests on one case come one after the other; this was another one under the same key, answered meanwhile. */
function asReusedKey(error: unknown): never {
  throw isDuplicate(error, 'PK_idempotency_keys') ? ProblemError.of('request.idempotency_key_reused') : error;
}

function partsOf(change: CaseChange): Set<WritePart> {
  const rows: Record<WritePart, readonly unknown[]> = {
    over: change.noLongerDue,
    due: change.dueNow,
    standing: change.superseded,
    restored: change.restored,
    decided: change.decisions,
    issued: change.notices,
    verifiable: change.notices.flatMap(verificationRow),
    served: change.served,
    answered: change.answer ? [change.answer] : [],
    jobs: change.jobs,
  };
  return new Set((Object.keys(rows) as WritePart[]).filter((part) => rows[part].length > 0));
}

function caseValues({ locked, context, entry, ...change }: CaseChange) {
  return {
    authority: locked.authority_id,
    case: locked.id,
    version: locked.version,
    status: change.status,
    state: JSON.stringify(change.state),
    context: JSON.stringify(context),
    machine_version: change.machineVersion,
    outcome: change.outcome,
    waiting_for: change.waitingFor,
    waits_on: change.waitsOn,
    received_on: context.received_on ?? null,
    next_due_on: change.nextDueOn,
    profile_version: change.profileVersion,
    at: change.at,
    reference_id: locked.reference_id,
    reference_version: locked.reference_version,
    kind: entry.kind,
    actor: entry.actor,
    role: entry.role,
    status_before: entry.statusBefore,
    payload: JSON.stringify(entry.payload),
    facts: JSON.stringify(entry.facts),
    hash: entryHash(locked.history_hash, {
      authority_id: locked.authority_id,
      case_id: locked.id,
      case_version: locked.version + 1,
      kind: entry.kind,
      actor_id: entry.actor,
      actor_role: entry.role,
      at: change.at,
      status_before: entry.statusBefore,
      status_after: change.status,
      payload: entry.payload,
      facts: entry.facts,
    }),
  };
}

function restValues(change: CaseChange) {
  return {
    over: change.noLongerDue,
    due: JSON.stringify(change.dueNow),
    standing: JSON.stringify(change.superseded.map(({ id, standing }) => ({ id, standing, since: change.day }))),
    restored: change.restored,
    decided: JSON.stringify(change.decisions.map(decisionRow)),
    issued: JSON.stringify(change.notices.map(noticeRow)),
    verifiable: JSON.stringify(change.notices.flatMap(verificationRow)),
    served: JSON.stringify(change.served.map(servedRow)),
    jobs: JSON.stringify(change.jobs),
    answered_to: change.answer?.actor,
    key: change.answer?.key,
    request_sha256: change.answer?.requestSha256,
    answer: change.answer && JSON.stringify(change.answer.body),
  };
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

function verificationRow({ effect: { notice }, verification }: IssuedNotice) {
  return verification ? [{ notice_id: notice.id, ...verification }] : [];
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
