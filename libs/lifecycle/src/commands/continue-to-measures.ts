import type { CommandRule } from '../rule.js';
import { staying } from '../statuses.js';

/**
 * The applicant goes on to measures after partial recognition, where the procedure opens it (AufenthG § 81a(3) s. 2).
 * The decision stands; the measures belong to a further application, opened here as a draft, that supplements this case.
 */
export const continueToMeasures: CommandRule<'continue_to_measures'> = {
  by: ['applicant', 'representative'],
  from: staying('partially_recognised'),

  blockers: ({ context, facts }) => {
    const { continue_to_measures: rule } = facts.profile;
    if (!rule) return [{ code: 'command.not_in_profile', item: 'continue_to_measures' }];
    if (!context.continued_on) return [];
    return [{ code: 'measure.continued_already', data: { on: context.continued_on }, cite: rule.cite }];
  },

  apply: ({ context, day, ids }) => {
    const [id = ''] = ids;
    const links = [...(context.links ?? []), { kind: 'supplemented_by' as const, case: id }];
    return { context: { ...context, continued_on: day, links }, effects: [{ type: 'supplement_opened', case: id }] };
  },
};
