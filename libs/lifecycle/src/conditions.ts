import { holds, type Condition } from '#procedures';
import { outcomeOf } from './outcome-of.js';
import type { Situation } from './types.js';

type File = Pick<Situation, 'context' | 'facts'>;

/**
 * What the conditions of a profile may name: every field of the application, `route`, `variant`, `qualification.*`,
 * `reference.*`, `events.<event>`, `outcome`, and the `measure` that was chosen.
 */
export function conditionFacts({ context, facts }: File): Record<string, unknown> {
  const { application, route, admitted, events = [], measure } = context;
  return {
    ...application,
    variant: admitted?.variant ?? application.variant,
    route: route?.id,
    qualification: facts.foreign,
    reference: facts.reference,
    events: Object.fromEntries(events.map(({ event }) => [event, true])),
    outcome: outcomeOf(context),
    measure: measure?.type ?? measure?.chosen[0],
  };
}

/** Whether a condition of the profile holds in this case; absent, it does. */
export function applies(condition: Condition | undefined, file: File): boolean {
  return !condition || holds(condition, conditionFacts(file), file.facts.groups);
}
