import { substantialDifferences, unjudgedUnits } from '#equivalence';
import { holds, type Condition } from '#procedures';
import { comparisonOf } from './comparison.js';
import { outcomeOf } from './outcome-of.js';
import type { Situation } from './types.js';

type File = Pick<Situation, 'context' | 'facts'>;

/**
 * What the conditions of a profile may name: every field of the application, `route`, `variant`, `qualification.*`,
 * `reference.*`, `events.<event>`, `outcome`, the `measure` or measures that were chosen, and `differences`: whether
 * substantial ones were found (`some`), none once every essential unit is judged (`none`), or neither (`unknown`).
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
    measure: measure && measure.chosen.length > 1 ? measure.chosen : (measure?.type ?? measure?.chosen[0]),
    // Worked out only where a condition asks for it: conditions are asked often, this one seldom.
    get differences() {
      return differencesFound({ context, facts });
    },
  };
}

function differencesFound(file: File): 'some' | 'none' | 'unknown' {
  const comparison = comparisonOf(file);
  if (!comparison) return 'unknown';
  if (substantialDifferences(comparison, file.facts.profile.equivalence).length > 0) return 'some';
  return comparison.rows.length > 0 && unjudgedUnits(comparison).length === 0 ? 'none' : 'unknown';
}

/** Whether a condition of the profile holds in this case; absent, it does. */
export function applies(condition: Condition | undefined, file: File): boolean {
  return !condition || holds(condition, conditionFacts(file), file.facts.groups);
}
