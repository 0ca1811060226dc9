import type { ProfileDeadline } from '#procedures';
import { computeDeadline, type Day, type DeadlineRule, type DeadlineState, type LedgerEntry } from '#legal-clock';
import { applies } from './conditions.js';
import { currentDecision } from './current-decision.js';
import { isUsedUp, openRemedies, remediesLeft, remedyRules } from './remedies.js';
import type { Situation } from './types.js';

/** The deadlines whose names the lifecycle itself gives a meaning. */
export const ACKNOWLEDGE = 'acknowledge';
export const DECIDE = 'decide';

type Circumstances = Pick<Situation, 'context' | 'facts' | 'day'>;

/** The clock's rules for this case: the profile's deadlines that hold in it, and the remedy periods. */
export function deadlineRules(file: Pick<Situation, 'context' | 'facts'>): DeadlineRule[] {
  return [...profileDeadlines(file), ...remedyRules(file)];
}

/** Of the profile's deadlines the first of each id that applies, to be extended only where that may be. */
function profileDeadlines(file: Pick<Situation, 'context' | 'facts'>): ProfileDeadline[] {
  const applicable = file.facts.profile.deadlines.filter((rule) => applies(rule.when, file));
  return applicable
    .filter(({ id }, at) => applicable.findIndex((other) => other.id === id) === at)
    .map((rule) => (applies(rule.extension?.when, file) ? rule : { ...rule, extension: undefined }));
}

export function deadlineStates(circumstances: Circumstances): DeadlineState[] {
  const { context, facts, day } = circumstances;
  return deadlineRules(circumstances).map((rule) => computeDeadline(rule, context.ledger, facts.calendar, day));
}

export function deadlineState(circumstances: Circumstances, id: string): DeadlineState | undefined {
  const rule = deadlineRules(circumstances).find((candidate) => candidate.id === id);
  return rule && computeDeadline(rule, circumstances.context.ledger, circumstances.facts.calendar, circumstances.day);
}

/** Entries that start every deadline of a trigger. */
export function startedBy(
  trigger: string,
  on: Day,
  circumstances: Pick<Situation, 'context' | 'facts'>,
): LedgerEntry[] {
  return deadlineRules(circumstances)
    .filter((rule) => rule.trigger === trigger)
    .map((rule) => ({ entry: 'started', deadline: rule.id, on, cause: trigger }));
}

/**
 * Entries that start the deadlines that hold only now, though what they run from has happened: a route was determined,
 * an event recorded, a later version of the profile taken. One on which the ledger says something is left as it is.
 */
export function startedLate(file: Pick<Situation, 'context' | 'facts'>): LedgerEntry[] {
  const { ledger } = file.context;
  const happened = triggersOf(file.context);
  return profileDeadlines(file).flatMap(({ id, trigger }): LedgerEntry[] => {
    const on = happened[trigger];
    const isKnown = ledger.some((entry) => 'deadline' in entry && entry.deadline === id);
    return on === undefined || isKnown ? [] : [{ entry: 'started', deadline: id, on, cause: trigger }];
  });
}

/** What deadlines run from, with the day on which it last happened. */
function triggersOf(context: Situation['context']): Readonly<Record<string, Day | undefined>> {
  const { received_on, completed_on, events = [], decisions, notices, measure, remedies = [] } = context;
  const current = currentDecision({ decisions });
  return {
    received: received_on,
    file_complete: completed_on,
    decided: current?.decided_on,
    notified: notices.find(({ id }) => id === current?.notice)?.notified_on,
    measure_chosen: measure?.chosen_on,
    ...Object.fromEntries(remedies.map(({ forum, decided_on }) => [`${forum}_decided`, decided_on])),
    ...Object.fromEntries(events.map(({ event, on }) => [event, on])),
  };
}

/** The entry that meets a duty; none where it was met or fell away, because only a new start opens it again. */
export function metBy(circumstances: Circumstances, id: string): LedgerEntry[] {
  const status = deadlineState(circumstances, id)?.status;
  return status === 'met' || status === 'closed' ? [] : [{ entry: 'met', deadline: id, on: circumstances.day }];
}

/**
 * Entries that end every duty still open: the case is over without it. Remedies against what was decided go with it,
 * also those whose period passed.
 */
export function closeAll(circumstances: Circumstances): Extract<LedgerEntry, { entry: 'closed' }>[] {
  const remedies = remedyRules(circumstances).map(({ id }) => id);
  return deadlineStates(circumstances)
    .filter((state) => isOpen(state) || (state.status === 'passed' && remedies.includes(state.id)))
    .map((state) => ({ entry: 'closed', deadline: state.id, on: circumstances.day }));
}

export function isOpen(state: DeadlineState): boolean {
  return state.status === 'running' || state.status === 'suspended';
}

/**
 * Whether an open request of this cause makes one of the deadlines that hold in this case stand still. A doubt about a
 * document issued in a country of the group that a rule excepts does not.
 */
export function suspends(
  cause: string,
  { context, facts }: Pick<Situation, 'context' | 'facts'>,
  issuedIn = '',
): boolean {
  return profileDeadlines({ context, facts })
    .flatMap((rule) => rule.suspensions)
    .filter((suspension) => suspension.cause === cause)
    .some(({ except_issued_in: group }) => group === undefined || !facts.groups[group]?.includes(issuedIn));
}

/** Whether suspensions of this cause go on to the end of the period that was set, whenever the reply comes. */
export function lastsToPeriodEnd(cause: string, file: Pick<Situation, 'context' | 'facts'>): boolean {
  return profileDeadlines(file)
    .flatMap((rule) => rule.suspensions)
    .some((suspension) => suspension.cause === cause && suspension.until === 'period_end');
}

/**
 * Whether no ordinary remedy is left against the current decision: none is pending, and every period that had to begin
 * has begun and is over, or was used.
 */
export function isUnappealable(circumstances: Circumstances): boolean {
  const { context } = circumstances;
  if (!currentDecision(context) || openRemedies(context).length > 0) return false;
  const left = remediesLeft(circumstances);
  const over = left.filter((rule) => {
    const state = deadlineState(circumstances, rule.id);
    return state && isUsedUp(circumstances, rule, state);
  });
  return left.length > 0 && over.length === left.length;
}
