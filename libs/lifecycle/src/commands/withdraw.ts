import { endedFile } from '../closing.js';
import { isUnappealable } from '../deadlines.js';
import { supersede } from '../decisions.js';
import type { CommandRule } from '../rule.js';
import { decidedStatuses, leading, openStatuses } from '../statuses.js';

/**
 * The application can be taken back until the decision can no longer be appealed. A decision on it has no effect any
 * more, nor has its certificate (VwVfG § 43(2)).
 */
export const withdraw: CommandRule<'withdraw'> = {
  by: ['applicant', 'representative'],
  from: leading([...openStatuses, ...decidedStatuses], 'withdrawn'),

  blockers: (situation) => (isUnappealable(situation) ? [{ code: 'withdraw.decision_final' }] : []),

  apply: (situation) => supersede(endedFile(situation), situation.day, 'revoked'),
};
