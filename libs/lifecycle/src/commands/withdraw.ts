import { endedFile } from '../closing.js';
import { isUnappealable } from '../deadlines.js';
import { currentDecision } from '../current-decision.js';
import { supersede } from '../decisions.js';
import { licenceFollows } from '../licence.js';
import type { CommandRule } from '../rule.js';
import { decidedStatuses, leading, openStatuses } from '../statuses.js';
import type { Situation } from '../types.js';

/**
 * The application can be taken back until the decision on it can no longer be appealed; one on measures, or on
 * equivalence before a licence, is not the last. A decision has no effect any
 * more, nor has its certificate (VwVfG § 43(2)).
 */
export const withdraw: CommandRule<'withdraw'> = {
  by: ['applicant', 'representative'],
  from: leading([...openStatuses, ...decidedStatuses], 'withdrawn'),

  blockers: (situation) =>
    isUnappealable(situation) && !isInterim(situation) ? [{ code: 'withdraw.decision_final' }] : [],

  apply: (situation) => supersede(endedFile(situation), situation.day, 'revoked'),
};

/** A decision on the way to another: a measure is required, or a licence is still to be granted or refused. */
function isInterim({ context, facts }: Situation): boolean {
  const current = currentDecision(context);
  if (current?.outcome === 'measure_required') return true;
  const leadsOn = current?.outcome === 'full' || current?.outcome === 'partial_access';
  return leadsOn && context.certificate?.decision !== current.id && licenceFollows({ context, facts });
}
