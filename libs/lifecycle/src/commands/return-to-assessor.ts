import type { CommandRule } from '../rule.js';
import { decidedStatuses, leading } from '../statuses.js';

/** Not approved: the case goes back to where the proposal was made, a revocation to the decision that holds. */
export const returnToAssessor: CommandRule<'return_to_assessor'> = {
  by: ['reviewer'],
  from: leading(['review'], 'intake', 'assessment', 'compensation.running', 'licence_checks', ...decidedStatuses),
  blockers: ({ context }) => (context.proposal ? [] : [{ code: 'review.nothing_proposed' }]),
  target: ({ context }) => context.proposal?.from ?? 'assessment',
  apply: ({ context }) => ({ context: { ...context, proposal: undefined }, effects: [] }),
};
