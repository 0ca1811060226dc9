import { endedFile } from '../closing.js';
import type { CommandRule } from '../rule.js';
import { leading } from '../statuses.js';

/**
 * Another authority is competent, or other procedures are: the applicant goes there, and the case ends here.
 * Unlike a transfer the file does not move.
 */
export const refer: CommandRule<'refer'> = {
  by: ['caseworker'],
  from: leading(['intake', 'assessment'], 'referred'),
  blockers: () => [],
  apply: (situation, { to, reason }) => ({
    context: endedFile(situation, { to: typeof to === 'string' ? [to] : to, reason }),
    effects: [],
  }),
};
