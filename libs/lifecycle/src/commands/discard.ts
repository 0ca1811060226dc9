import { endedFile } from '../closing.js';
import type { CommandRule } from '../rule.js';
import { leading } from '../statuses.js';

/** A draft that is not wanted any more: it was never received, and nothing of it is the authority's. */
export const discard: CommandRule<'discard'> = {
  by: ['applicant', 'clock'],
  from: leading(['draft'], 'discarded'),
  blockers: () => [],
  apply: (situation) => ({ context: endedFile(situation), effects: [] }),
};
