import type { Day } from '#legal-clock';
import { noticesFor } from '../decisions.js';
import {
  differencesOf,
  inconsistencies,
  measureBlockers,
  missingLimbs,
  openRequests,
  proposedLines,
  unheard,
  unrequested,
  unstated,
} from '../outcome-checks.js';
import { reviewed } from '../requests.js';
import { routeOf } from '../route.js';
import type { CommandPayloads } from '../payloads.js';
import type { CommandRule } from '../rule.js';
import { leading } from '../statuses.js';
import { composeStatements } from '../statements.js';
import { writtenReasons } from '../written-reasons.js';
import type { CaseContext } from '../context.js';
import type { Proposal } from '../context-decisions.js';
import type { Situation } from '../types.js';

export const proposeOutcome: CommandRule<'propose_outcome'> = {
  by: ['assessor'],
  from: leading(['assessment', 'compensation.running', 'licence_checks'], 'review'),

  blockers: (situation, payload) => {
    const waiting = openRequests(situation);
    if (!payload) return waiting;
    return [
      ...waiting,
      ...inconsistencies(situation, payload),
      ...missingLimbs(situation, payload),
      ...unrequested(situation, payload),
      ...measureBlockers(situation, payload),
      ...unheard(situation, payload.outcome),
      ...unstated(situation, payload.outcome, writtenReasons(situation, payload.reasons)),
    ];
  },

  apply: (situation, payload) => {
    const { context } = situation;
    const requests = reviewed(context, 'documents', 'information');
    return { context: { ...context, requests, proposal: proposalOf(situation, payload) }, effects: [] };
  },
};

/** The day on which partial access was asked for with the application itself. */
function requestedWith({ application, received_on }: CaseContext): Day | undefined {
  return application.facts?.['partial_access_requested'] === true ? received_on : undefined;
}

function proposalOf(situation: Situation, payload: CommandPayloads['propose_outcome']): Proposal {
  const { actor, day, status, context } = situation;
  const requested = payload.requested_on ?? requestedWith(context);
  const { outcome, ground, limbs, measures } = payload;
  const reasons = writtenReasons(situation, payload.reasons);
  const lines = proposedLines(payload);
  const [main = 'decision'] = noticesFor(situation, outcome);
  return {
    kind: 'outcome',
    outcome,
    by: actor.id,
    on: day,
    from: status,
    ...(ground ? { ground } : {}),
    ...(limbs ? { limbs } : {}),
    ...(outcome === 'partial_access' && requested ? { requested_on: requested } : {}),
    ...(outcome === 'measure_required'
      ? {
          measures: measures ?? routeOf(situation).measures.map(({ type }) => type),
          ...(lines.length > 0 ? { lines } : {}),
        }
      : {}),
    ...(reasons ? { reasons } : {}),
    statements: composeStatements(situation, main, outcome, reasons).statements,
    substantial_differences: differencesOf(situation),
  };
}
