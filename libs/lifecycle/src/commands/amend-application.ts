import { reassessed } from '../reassessing.js';
import type { Amendment, CommandPayloads } from '../payloads.js';
import type { Application } from '../context.js';
import type { CommandRule } from '../rule.js';
import { openStatuses, staying } from '../statuses.js';
import type { Situation } from '../types.js';
import { incompleteness } from './submit.js';

/**
 * The applicant corrects what was declared. What the procedure requires stays there; documents and deadlines are those
 * that follow from what is declared now. The values before stand in the entry of the history.
 */
export const amendApplication: CommandRule<'amend_application'> = {
  by: ['applicant', 'representative'],
  from: staying(...openStatuses.filter((status) => status !== 'review')),

  blockers: (situation, payload) => (payload ? incompleteness(amended(situation, payload)) : []),

  apply: (situation, payload) => ({
    context: reassessed(situation, amended(situation, payload).context),
    effects: [],
  }),
};

/** The changed fields, however they were sent. */
export function amendmentOf({ application, ...fields }: CommandPayloads['amend_application']): Amendment {
  const given = Object.entries<unknown>({ ...fields, ...application }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given);
}

function amended(situation: Situation, payload: CommandPayloads['amend_application']): Situation {
  const { context } = situation;
  const merged = Object.entries<unknown>({ ...context.application, ...amendmentOf(payload) });
  const application = Object.fromEntries(
    merged.filter(([, value]) => value !== null && value !== undefined),
  ) as Application;
  return { ...situation, context: { ...context, application } };
}
