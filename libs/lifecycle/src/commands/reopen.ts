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
  // A file that was handed over is worked on where it went; one that was only referred never left.
  blockers: ({ context }) =>
    (context.links ?? [])
      .filter(({ kind }) => kind === 'transferred_to')
      .map(({ case: item }) => ({ code: 'transfer.handed_over', item })),
  target: ({ context }) => whereToResume(context),

  apply: (situation) => {
    const { context, day } = situation;
    const ledger = [...context.ledger, ...startedBy(REOPENED, day, situation)];
    return { context: { ...context, ended: undefined, warned: undefined, ledger }, effects: [] };
  },
};
