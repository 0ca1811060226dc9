import type { NoticeKind, Outcome, Status } from '#vocabulary';
import type { Day, LedgerEntry } from '#legal-clock';
import { currentDecision } from './current-decision.js';
import { closeAll, DECIDE, metBy, startedBy } from './deadlines.js';
import { licenceFollows } from './licence.js';
import { newMeasure } from './measures.js';
import { issueNotice } from './notices.js';
import { closeAwaited, isNotOwed } from './requests.js';
import { composeStatements } from './statements.js';
import { validUntil } from './validity.js';
import type { CaseContext } from './context.js';
import type { CertificateRecord, DecisionRecord, StatementRecord } from './context-decisions.js';
import type { Change, Effect, Situation } from './types.js';

type File = Pick<Situation, 'context' | 'facts'>;

/**
 * Takes its force from the decision that holds, and from its certificate: another takes its place, or it is taken back.
 * It stays on record and can be verified as what it is now.
 */
export function supersede(
  context: CaseContext,
  day: Day,
  standing: 'superseded' | 'revoked' = 'superseded',
): { context: CaseContext; effects: Effect[] } {
  const current = currentDecision(context);
  if (!current) return { context, effects: [] };
  const { certificate } = context;
  const isOfIt = certificate?.decision === current.id && certificate.standing === 'valid';
  return {
    context: {
      ...context,
      decisions: context.decisions.map((decision) =>
        decision.id === current.id ? { ...decision, standing } : decision,
      ),
      ...(isOfIt ? { certificate: { ...certificate, standing, since: day } } : {}),
    },
    effects: [{ type: 'decision_superseded', id: current.id, standing }],
  };
}

/** A decision that is to be issued, with the notices that tell it. */
export interface NewDecision extends Omit<DecisionRecord, 'id' | 'decided_on' | 'standing' | 'notice'> {
  /** Since when it holds; default today. */
  decided_on?: Day;
  /** What the first of its notices states. */
  statements: readonly StatementRecord[];
  /** The first is the decision itself. */
  notices: readonly NoticeKind[];
  proposer: string;
  reviewer: string;
  /** Whether a second person had to approve it. */
  four_eyes: boolean;
  /** How the decision before it ends; default: superseded. */
  takes?: 'superseded' | 'revoked';
}

/**
 * Issues a decision: it supersedes the one that held, its notices are issued, the duty to decide is met, and what runs
 * from a decision and from its notification starts. Open requests are closed but those for a fee. Where it requires a measure, the
 * measures stand open.
 */
export function issueDecision(
  situation: Situation,
  { statements, notices, proposer, reviewer, four_eyes, takes, ...content }: NewDecision,
): Change {
  const { day, ids } = situation;
  const [id = '', ...noticeIds] = ids;
  const before = supersede(situation.context, day, takes);
  const decision: DecisionRecord = { decided_on: day, ...content, id, standing: 'current', notice: noticeIds[0] ?? '' };
  const closed = closeAwaited(before.context, day, isNotOwed);
  const decided: CaseContext = {
    ...before.context,
    proposal: undefined,
    decisions: [...before.context.decisions, decision],
    requests: closed.requests,
    ...(decision.outcome === 'measure_required' ? { measure: newMeasure(situation, decision) } : {}),
  };
  const after = { ...situation, context: decided };
  const issued = notices.map((kind, at) => {
    const stated =
      at === 0 ? statements : composeStatements(after, kind, decision.outcome, decision.reasons).statements;
    return issueNotice(after, noticeIds[at] ?? '', kind, stated, { decision: id });
  });
  const notifiedOn = issued[0]?.notice.notified_on;
  const ledger: LedgerEntry[] = [
    ...closed.ledger,
    ...closeAll(situation).filter(({ deadline }) => deadline !== DECIDE),
    ...metBy(situation, DECIDE),
    ...startedBy('decided', day, after),
    ...(notifiedOn ? startedBy('notified', notifiedOn, after) : []),
  ];
  return {
    context: {
      ...decided,
      notices: [...decided.notices, ...issued.map(({ notice }) => notice)],
      ...certificateOf(situation, issued.find(({ notice }) => notice.kind === 'certificate')?.notice.id, decision),
      ledger: [...decided.ledger, ...ledger],
    },
    effects: [
      ...before.effects,
      { type: 'decision_issued', decision, proposer, reviewer, four_eyes, statements },
      ...issued,
    ],
  };
}

/** The certificate of a decision, with the time for which it holds: from the decision on, or since a later day. */
export function certificateOf(
  situation: Pick<Situation, 'facts'>,
  notice: string | undefined,
  { id, outcome, decided_on }: Pick<DecisionRecord, 'id' | 'outcome' | 'decided_on'>,
  since: Day = decided_on,
): { certificate?: CertificateRecord } {
  if (!notice) return {};
  const valid_until = validUntil(situation, outcome, since);
  return { certificate: { notice, decision: id, standing: 'valid', since, ...(valid_until ? { valid_until } : {}) } };
}

/** Where a case stands once an outcome is decided. */
export function statusAfter(file: File, outcome: Outcome): Status {
  switch (outcome) {
    case 'full':
      return licenceFollows(file) ? 'licence_checks' : 'recognised';
    case 'partial_access':
      return licenceFollows(file) ? 'licence_checks' : 'partial_access_granted';
    case 'partial':
      return 'partially_recognised';
    case 'measure_required':
      return 'compensation.choosing';
    case 'statement':
    case 'level_recognised':
      return 'statement_issued';
    case 'refused':
      return 'refused';
  }
}

/**
 * The notices that a decision issues, the first being the decision itself. Before a licence the notice of equivalence
 * stands for the decision, and the certificate comes with the licence.
 */
export function noticesFor(file: File, outcome: Outcome): NoticeKind[] {
  const kinds = file.facts.profile.outcomes.find((candidate) => candidate.outcome === outcome)?.notices ?? [];
  if (statusAfter(file, outcome) !== 'licence_checks') return [...kinds];
  const now = kinds.filter((kind) => kind !== 'certificate');
  if (outcome !== 'full' || now.includes('equivalence')) return now;
  return ['equivalence', ...now.filter((kind) => kind !== 'decision')];
}
