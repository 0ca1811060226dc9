import type { Status } from '#vocabulary';
import { backIn } from '../closing.js';
import type { CaseContext } from '../context.js';
import type { CommandRule } from '../rule.js';
import { decidedStatuses, leading } from '../statuses.js';

/** Not approved: the case goes back to where the proposal was made, a revocation to the decision that holds. */
export const returnToAssessor: CommandRule<'return_to_assessor'> = {
  by: ['reviewer'],
  from: leading(['review'], 'intake', 'assessment', 'compensation.running', 'licence_checks', ...decidedStatuses),
  blockers: ({ context }) => (context.proposal ? [] : [{ code: 'review.nothing_proposed' }]),
  target: ({ context }) => cameFrom(context),
  apply: ({ context, day }) => ({
    context: backIn(cameFrom(context), { ...context, proposal: undefined }, day),
    effects: [],
  }),
};

function cameFrom({ proposal }: CaseContext): Status {
  return proposal?.from ?? 'assessment';
}
