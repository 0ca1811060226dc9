import type { Profile } from '#procedures';
import { computeDeadline, type Day, type DeadlineRule, type DeadlineState, type LedgerEntry } from '#legal-clock';
import { applies } from './conditions.js';
import type { Facts, Situation } from './types.js';

/** The deadlines whose names the lifecycle itself gives a meaning. */
export const ACKNOWLEDGE = 'acknowledge';
export const DECIDE = 'decide';

type Circumstances = Pick<Situation, 'context' | 'facts' | 'day'>;

/** The clock's rules for this case: of the profile's deadlines the first of each id that applies, and the remedy periods. */
export function deadlineRules({ context, facts }: Pick<Situation, 'context' | 'facts'>): DeadlineRule[] {
  const applicable = facts.profile.deadlines.filter((rule) => applies(rule.when, { context, facts }));
  const first = applicable.filter(({ id }, at) => applicable.findIndex((other) => other.id === id) === at);
  return [...first, ...remedyRules(facts.profile)];
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

/** Entries that end every duty still open: the case is over without it. */
export function closeAll(circumstances: Circumstances): Extract<LedgerEntry, { entry: 'closed' }>[] {
  return deadlineStates(circumstances)
    .filter((state) => isOpen(state))
    .map((state) => ({ entry: 'closed', deadline: state.id, on: circumstances.day }));
}

export function isOpen(state: DeadlineState): boolean {
  return state.status === 'running' || state.status === 'suspended';
}

/** Whether an open request of this cause makes one of the authority's deadlines stand still. */
export function suspends(cause: string, facts: Facts): boolean {
  return facts.profile.deadlines.some((rule) => rule.suspensions.some((suspension) => suspension.cause === cause));
}

/** Whether no ordinary remedy is left: every remedy period that began is over. */
export function isUnappealable(circumstances: Circumstances): boolean {
  const begun = remedyRules(circumstances.facts.profile)
    .map((rule) => deadlineState(circumstances, rule.id))
    .filter((state) => state !== undefined && state.status !== 'not_started');
  return begun.length > 0 && begun.every((state) => state?.due_on !== undefined && state.due_on < circumstances.day);
}

function remedyRules(profile: Profile): DeadlineRule[] {
  return profile.remedies.flatMap((remedy): DeadlineRule[] => {
    if (!remedy.against.includes('decision') || !remedy.duration || remedy.opens !== 'notified') return [];
    return [
      {
        id: remedy.forum,
        trigger: remedy.opens,
        duration: remedy.duration,
        kind: 'strict',
        suspensions: [],
        silence: 'nothing',
        rolls: true,
        saturday_is_working_day: false,
        suspension_days: 'both_edges',
        cite: remedy.cite,
      },
    ];
  });
}
