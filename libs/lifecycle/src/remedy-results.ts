import type { Outcome } from '#vocabulary';
import { closeAll, startedBy } from './deadlines.js';
import { currentDecision } from './current-decision.js';
import { issueDecision, noticesFor, supersede } from './decisions.js';
import { differencesOf, proposedLines } from './outcome-checks.js';
import { closeAwaited, isNotOwed } from './requests.js';
import { restored, revokedDecision } from './restoring.js';
import { decidedTrigger } from './remedies.js';
import { composeStatements } from './statements.js';
import { writtenReasons } from './written-reasons.js';
import type { CaseContext } from './context.js';
import type { DecisionRecord, RemedyRecord } from './context-decisions.js';
import type { MeasureLine } from './context-measures.js';
import type { CommandPayloads } from './payloads.js';
import type { Change, Situation } from './types.js';

export type VariedDecision = NonNullable<CommandPayloads['decide_remedy']['decision']>;

/** What a deadline runs from that a profile starts again once a decision was annulled or remitted. */
export const REMITTED = 'remitted';

/**
 * A decision that a forum put in the place of the one before. Lines and lengths that it set are law; nobody proposes
 * or approves it. The next forum's period runs from its notification.
 */
export function varied(situation: Situation, remedy: RemedyRecord, decision: VariedDecision): Change {
  const before = currentDecision(situation.context);
  const { measure } = situation.context;
  const file = { ...situation, context: cleared(situation) };
  const kinds = noticesFor(file, decision.outcome);
  const reasons = writtenReasons(file, decision.reasons);
  const { statements } = composeStatements(file, kinds[0] ?? 'decision', decision.outcome, reasons);
  const issued = issueDecision(file, {
    kind: 'outcome',
    remedy: remedy.id,
    ...contentOf(situation, decision, before),
    statements,
    ...(reasons ? { reasons } : {}),
    notices: kinds,
    proposer: situation.actor.id,
    reviewer: situation.actor.id,
    four_eyes: false,
  });
  const made = currentDecision(issued.context);
  const told = tell(issued.context, { ...remedy, ...(made ? { notice: made.notice } : {}) });
  const passed = measure ? keepPassed(told, measure.lines) : told;
  const notified = passed.notices.find(({ id }) => id === made?.notice)?.notified_on;
  const next = notified ? startedBy(decidedTrigger(remedy.forum), notified, { ...situation, context: passed }) : [];
  return { context: { ...passed, ledger: [...passed.ledger, ...next] }, effects: issued.effects };
}

/**
 * The decision is gone and the case is worked on again, unless it was a revocation that is annulled: what it took away
 * stands again, also while a revocation that was sent back is decided anew.
 */
export function takenBack(situation: Situation, isAnnulled: boolean): Change {
  const file = { ...situation, context: cleared(situation) };
  const revoked = revokedDecision(file.context);
  if (!revoked) return withoutDecision(file);
  const change = restored(file, revoked);
  if (isAnnulled) return change;
  const again = startedBy(REMITTED, situation.day, situation);
  return { ...change, context: { ...change.context, ledger: [...change.context.ledger, ...again] } };
}

function withoutDecision(situation: Situation): Change {
  const { day } = situation;
  const { context, effects } = supersede(situation.context, day, 'revoked');
  const { requests, ledger } = closeAwaited(context, day, isNotOwed);
  return {
    context: {
      ...context,
      requests,
      ledger: [...context.ledger, ...ledger, ...closeAll(situation), ...startedBy(REMITTED, day, situation)],
    },
    effects,
  };
}

/** What was under way on the decision before is over: its measure, a proposal, a hearing, a rest. */
function cleared({ context, day }: Situation): CaseContext {
  const { hearings } = context;
  const closed = hearings?.map((hearing) => ({ ...hearing, closed_on: hearing.closed_on ?? day }));
  return {
    ...context,
    measure: undefined,
    proposal: undefined,
    resting: undefined,
    ...(closed ? { hearings: closed } : {}),
  };
}

/** The file with a remedy changed. */
export function tell(context: CaseContext, changed: RemedyRecord): CaseContext {
  return { ...context, remedies: context.remedies?.map((remedy) => (remedy.id === changed.id ? changed : remedy)) };
}

function contentOf(
  situation: Situation,
  decision: VariedDecision,
  before: DecisionRecord | undefined,
): Pick<DecisionRecord, 'outcome' | 'ground' | 'measures' | 'lines' | 'substantial_differences'> {
  const { outcome, ground, measures } = decision;
  const lines = proposedLines(decision);
  const offered = measures ?? before?.measures;
  const isMeasure = outcome === 'measure_required';
  return {
    outcome,
    ...(ground ? { ground } : {}),
    ...(isMeasure && offered ? { measures: offered } : {}),
    ...(isMeasure && lines.length > 0 ? { lines } : {}),
    substantial_differences:
      lines.length > 0 ? lines.map(({ ref }) => ref) : differencesLeft(situation, outcome, before),
  };
}

/** Outcomes that rest on differences keep those of the decision before, where the forum names none. */
function differencesLeft(situation: Situation, outcome: Outcome, before: DecisionRecord | undefined) {
  const restsOnThem = outcome === 'partial' || outcome === 'measure_required' || outcome === 'refused';
  return restsOnThem ? (before?.substantial_differences ?? differencesOf(situation)) : [];
}

/** Lines that were passed stay passed where the new decision names them again. */
function keepPassed(context: CaseContext, earlier: readonly MeasureLine[]): CaseContext {
  const { measure } = context;
  if (!measure) return context;
  const passed = (line: MeasureLine) => earlier.some(({ ref, status }) => ref === line.ref && status === 'passed');
  const lines = measure.lines.map((line) => (passed(line) ? { ...line, status: 'passed' as const } : line));
  return { ...context, measure: { ...measure, lines } };
}
