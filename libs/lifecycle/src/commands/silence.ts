import type { Status } from '#vocabulary';
import { addDays, type DeadlineRule, type LedgerEntry } from '#legal-clock';
import { endedFile } from '../closing.js';
import type { CaseContext } from '../context.js';
import { currentDecision } from '../current-decision.js';
import { certificateOf, issueDecision, statusAfter } from '../decisions.js';
import { deadlineState } from '../deadlines.js';
import { LENGTH_CHANGE_REQUESTED } from '../measures.js';
import { issueNotice } from '../notices.js';
import { composeStatements } from '../statements.js';
import type { Change, Situation } from '../types.js';
import { lengthChangeDeemed } from './length-change.js';

/** Where silence can stand for the decision: none was made yet. */
export const undecided = [
  'intake',
  'awaiting_documents',
  'assessment',
  'hearing',
  'review',
] as const satisfies Status[];

type Silent = Pick<DeadlineRule, 'id' | 'trigger' | 'silence'>;

/** Where the silence of a deadline leads a case: only a draft is discarded, only an undecided application approved. */
export function statusAfterSilence(situation: Situation, { silence }: Pick<Silent, 'silence'>): Status {
  const { status } = situation;
  if (silence === 'discard') return status === 'draft' ? 'discarded' : status;
  if (!isUndecided(situation)) return status;
  if (silence === 'card_issued') return 'recognised';
  return silence === 'deemed_approved' ? statusAfter(situation, 'full') : status;
}

/** What a deadline that passed does beside being recorded as passed. */
export function afterSilence(situation: Situation, rule: Silent): Change {
  const { context, day, status } = situation;
  const passed: LedgerEntry = { entry: 'passed', deadline: rule.id, on: day };
  const recorded = { ...situation, context: { ...context, ledger: [...context.ledger, passed] } };
  const since = addDays(deadlineState(situation, rule.id)?.due_on ?? addDays(day, -1), 1);
  if (rule.trigger === LENGTH_CHANGE_REQUESTED && rule.silence === 'deemed_approved') {
    return confirmedLength(situation, lengthChangeDeemed(recorded.context, since));
  }
  const next = statusAfterSilence(situation, rule);
  if (next === status) return { context: recorded.context, effects: [] };
  if (rule.silence === 'discard') return { context: endedFile(recorded), effects: [] };
  return deemedApproval(recorded, since, next === 'recognised');
}

/** What counts as approved is confirmed (VwVfG § 42a(3)). */
function confirmedLength(situation: Situation, context: CaseContext): Change {
  const length = context.measure?.length;
  const concerns = { about: 'length_change', ...(length ? { length } : {}) } as const;
  const issued = issueNotice({ ...situation, context }, situation.ids[0] ?? '', 'confirmation', [], { concerns });
  return { context: { ...context, notices: [...context.notices, issued.notice] }, effects: [issued] };
}

function isUndecided({ status, context }: Situation): boolean {
  const statuses: readonly Status[] = undecided;
  return statuses.includes(status) && !currentDecision(context);
}

/**
 * The application counts as approved since the day after the period's last (VwVfG § 42a, Directive 2005/36/EC Article
 * 4d(5)), however late the clock learns of it: a decision that nobody made, confirmed to the applicant and open to the
 * same remedies as any other.
 */
function deemedApproval(situation: Situation, decided_on: string, isLast: boolean): Change {
  const { actor, day, facts } = situation;
  const offered = facts.profile.outcomes.find(({ outcome }) => outcome === 'full')?.notices ?? [];
  const change = issueDecision(situation, {
    kind: 'deemed',
    outcome: 'full',
    decided_on,
    substantial_differences: [],
    statements: composeStatements(situation, 'confirmation', 'full').statements,
    notices: isLast && offered.includes('certificate') ? ['confirmation', 'certificate'] : ['confirmation'],
    proposer: actor.id,
    reviewer: actor.id,
    four_eyes: false,
  });
  const { hearings, certificate } = change.context;
  const decision = currentDecision(change.context);
  // Without a certificate of its own the confirmation is what proves the recognition.
  const proof = isLast && !certificate && decision ? certificateOf(situation, decision.notice, decision) : {};
  return {
    ...change,
    context: {
      ...change.context,
      ...proof,
      resting: undefined,
      hearings: hearings?.map((hearing) => ({ ...hearing, closed_on: hearing.closed_on ?? day })),
    },
  };
}
