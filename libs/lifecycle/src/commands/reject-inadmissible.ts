import type { CommandRule } from '../rule.js';
import { composeStatements } from '../statements.js';
import { leading } from '../statuses.js';

/** Proposes to reject the application without judging it: a second person decides, as with every outcome. */
export const rejectInadmissible: CommandRule<'reject_inadmissible'> = {
  by: ['caseworker'],
  from: leading(['intake'], 'review'),

  blockers: (situation) => composeStatements(situation, 'inadmissible').blockers,

  apply: (situation, { ground }) => {
    const { context, actor, day, status } = situation;
    const proposal = {
      kind: 'inadmissible' as const,
      outcome: 'refused' as const,
      by: actor.id,
      on: day,
      from: status,
      ground,
      statements: composeStatements(situation, 'inadmissible').statements,
      substantial_differences: [],
    };
    return { context: { ...context, proposal }, effects: [] };
  },
};
