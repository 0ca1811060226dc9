import { checkRows, mergeRows } from '#equivalence';
import { comparisonOf } from '../comparison.js';
import type { CommandRule } from '../rule.js';
import { staying } from '../statuses.js';

export const recordComparison: CommandRule<'record_comparison'> = {
  by: ['assessor'],
  from: staying('assessment'),

  blockers: (situation, payload) => {
    const { equivalence } = situation.facts.profile;
    const comparison = comparisonOf(situation, payload?.comparison ?? []);
    if (equivalence.comparison === 'none' || !comparison) {
      return [{ code: 'command.not_in_profile', item: 'record_comparison', cite: equivalence.cite }];
    }
    return payload ? checkRows(comparison, equivalence) : [];
  },

  apply: ({ context }, payload) => ({
    context: { ...context, comparison: mergeRows(context.comparison, payload.comparison).rows },
    effects: [],
  }),
};
