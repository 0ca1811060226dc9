import { endedFile } from '../closing.js';
import type { CommandRule } from '../rule.js';
import { leading, openStatuses } from '../statuses.js';

/** There is nothing left to decide: the applicant died, was recognised elsewhere, or applied twice. */
export const closeMoot: CommandRule<'close_moot'> = {
  by: ['caseworker'],
  from: leading(openStatuses, 'moot'),
  blockers: () => [],
  apply: (situation, { ground }) => ({ context: endedFile(situation, { ground }), effects: [] }),
};
