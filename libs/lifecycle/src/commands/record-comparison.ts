import type { Blocker } from '#vocabulary';
import { checkRows, mergeRows } from '#equivalence';
import { comparisonOf } from '../comparison.js';
import { routeOf } from '../route.js';
import type { CommandRule } from '../rule.js';
import { staying } from '../statuses.js';
import type { Situation } from '../types.js';

export const recordComparison: CommandRule<'record_comparison'> = {
  by: ['assessor'],
  from: staying('assessment'),

  blockers: (situation, payload) => {
    const comparison = comparisonOf(situation, payload?.comparison ?? []);
    if (!comparison) return [notCompared(situation)];
    if (routeOf(situation).comparison === 'none') return [notCompared(situation)];
    return payload ? checkRows(comparison, situation.facts.profile.equivalence) : [];
  },

  apply: ({ context }, payload) => ({
    context: { ...context, comparison: mergeRows(context.comparison, payload.comparison).rows },
    effects: [],
  }),
};

/** Neither the procedure nor the route asks for a comparison, or there is nothing to compare with. */
function notCompared(situation: Situation): Blocker {
  return { code: 'command.not_in_profile', item: 'record_comparison', cite: routeOf(situation).cite };
}
