import { startedBy } from '../deadlines.js';
import { whereToResume } from '../resuming.js';
import type { CommandRule } from '../rule.js';
import { closedStatuses, leading } from '../statuses.js';

/** A draft that was thrown away was never received: there is nothing to take up again. */
const received = closedStatuses.filter((status) => status !== 'discarded');

/** What a deadline runs from that a profile starts when a case is taken up again. */
const REOPENED = 'reopened';

/**
 * Takes a closed case up again (VwVfG § 51 and its like). A decision that was made stands until another supersedes it;
 * no period runs anew unless the profile says so.
 */
export const reopen: CommandRule<'reopen'> = {
  by: ['reviewer'],
  from: leading(received, 'intake', 'assessment'),
  blockers: () => [],
  target: ({ context }) => whereToResume(context),

  apply: (situation) => {
    const { ended: _ended, warned: _warned, ...context } = situation.context;
    return {
      context: { ...context, ledger: [...context.ledger, ...startedBy(REOPENED, situation.day, situation)] },
      effects: [],
    };
  },
};
