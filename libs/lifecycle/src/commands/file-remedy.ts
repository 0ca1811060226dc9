import { deadlineState, isOpen } from '../deadlines.js';
import { filingBlockers, standingFilingBlockers, subjectOf } from '../remedy-filing.js';
import type { RemedyRecord } from '../context-decisions.js';
import type { CommandRule } from '../rule.js';
import { decidedStatuses, openStatuses, staying } from '../statuses.js';
import type { LedgerEntry } from '#legal-clock';
import type { Situation } from '../types.js';

/** Turns to a forum against a decision, a notice or a failure to decide; the work on the case goes on. */
export const fileRemedy: CommandRule<'file_remedy'> = {
  by: ['applicant', 'representative'],
  from: staying(...openStatuses, ...decidedStatuses),

  blockers: (situation, payload) => (payload ? filingBlockers(situation, payload) : standingFilingBlockers(situation)),

  apply: (situation, payload) => {
    const { context, day, ids } = situation;
    const { against, forum, reinstatement } = payload;
    const subject = subjectOf(situation, payload);
    const remedy: RemedyRecord = {
      id: ids[0] ?? '',
      against,
      ...(subject ? { subject } : {}),
      forum,
      filed_on: day,
      // What the applicant says of it may touch on health: the words stay in the history.
      ...(reinstatement ? { reinstatement: true } : {}),
      state: 'open',
    };
    const used = against === 'decision' ? usedPeriod(situation, forum) : [];
    return {
      context: { ...context, remedies: [...(context.remedies ?? []), remedy], ledger: [...context.ledger, ...used] },
      effects: [],
    };
  },
};

/** The period to file is used; one that was missed stays on record as passed. */
function usedPeriod(situation: Situation, forum: string): LedgerEntry[] {
  const state = deadlineState(situation, forum);
  return state && isOpen(state) ? [{ entry: 'met', deadline: forum, on: situation.day }] : [];
}
