import { closeAll, isUnappealable } from '../deadlines.js';
import { closeAwaited } from '../requests.js';
import type { CommandRule } from '../rule.js';
import { decidedStatuses, leading, openStatuses } from '../statuses.js';

/** The application can be taken back until the decision can no longer be appealed. */
export const withdraw: CommandRule<'withdraw'> = {
  by: ['applicant', 'representative'],
  from: leading([...openStatuses, ...decidedStatuses], 'withdrawn'),

  blockers: (situation) => (isUnappealable(situation) ? [{ code: 'withdraw.decision_final' }] : []),

  apply: (situation) => {
    const { context, day } = situation;
    const { requests, ledger } = closeAwaited(context, day);
    return {
      context: {
        ...context,
        proposal: undefined,
        requests,
        ledger: [...context.ledger, ...ledger, ...closeAll(situation)],
      },
      effects: [],
    };
  },
};
