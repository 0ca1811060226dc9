import type { Blocker } from '#vocabulary';
import { extensionLimit, type DeadlineRule } from '#legal-clock';
import { DECIDE, deadlineRules, deadlineState, isOpen } from '../deadlines.js';
import { issueNotice } from '../notices.js';
import { replaceRequest } from '../requests.js';
import type { CommandPayloads } from '../payloads.js';
import type { CommandRule } from '../rule.js';
import { closedStatuses, openStatuses, staying } from '../statuses.js';
import { composeStatements } from '../statements.js';
import type { Situation } from '../types.js';
import { afterSilence, statusAfterSilence, undecided } from './silence.js';

export const extendDeadline: CommandRule<'extend_deadline'> = {
  by: ['assessor'],
  from: staying('assessment', 'hearing', 'review'),

  blockers: (situation, payload) => {
    const id = payload?.deadline ?? DECIDE;
    const rule = deadlineRules(situation).find((candidate) => candidate.id === id);
    const state = deadlineState(situation, id);
    if (!rule || !state || state.status === 'not_started' || state.status === 'met' || state.status === 'closed') {
      return [{ code: 'deadline.not_running', item: id }];
    }
    const cite = rule.extension?.cite ?? rule.cite;
    const { context, facts, day } = situation;
    const limit = extensionLimit(rule, context.ledger, facts.calendar, day);
    if (limit.timesLeft <= 0) return [{ code: 'deadline.extension_used', item: id, cite }];
    if (!isOpen(state) || (state.due_on !== undefined && day > state.due_on)) {
      return [{ code: 'deadline.extension_late', item: id, data: { due_on: state.due_on ?? '' }, cite }];
    }
    return payload ? checkExtension(payload, state.due_on, limit.latest, cite, rule.extension?.reasoned ?? true) : [];
  },

  apply: (situation, { deadline = DECIDE, to, reason = '' }) => {
    const { context, day, ids } = situation;
    const from = deadlineState(situation, deadline)?.due_on ?? day;
    const entry = { entry: 'extended' as const, deadline, on: day, to, reason };
    const extended = { ...context, ledger: [...context.ledger, entry] };
    const after = { ...situation, context: extended };
    const { statements } = composeStatements(after, 'extension');
    const issued = issueNotice(after, ids[0] ?? '', 'extension', statements, { extension: { from, to, reason } });
    return { context: { ...extended, notices: [...context.notices, issued.notice] }, effects: [issued] };
  },
};

function checkExtension(
  { deadline = DECIDE, to, reason }: CommandPayloads['extend_deadline'],
  due: string | undefined,
  latest: string | undefined,
  cite: string,
  reasoned: boolean,
): Blocker[] {
  const blockers: Blocker[] = [];
  if (due !== undefined && to <= due)
    blockers.push({ code: 'deadline.extension_not_later', item: deadline, data: { due_on: due }, cite });
  if (latest !== undefined && to > latest)
    blockers.push({ code: 'deadline.extension_too_long', item: deadline, data: { latest }, cite });
  if (reasoned && !reason?.trim()) blockers.push({ code: 'deadline.extension_no_reason', item: deadline, cite });
  return blockers;
}

/**
 * The clock's own command: a deadline's last day is over, or a request's. What follows is the profile's rule of
 * silence; a wish for another length of a measure is granted by it.
 */
export const deadlinePassed: CommandRule<'deadline_passed'> = {
  by: ['clock'],
  from: {
    ...staying(...openStatuses, ...closedStatuses),
    ...Object.fromEntries(undecided.map((status) => [status, [status, 'recognised', 'licence_checks']])),
    draft: ['draft', 'discarded'],
  },

  blockers: (situation, payload) => {
    if (!payload) return [];
    const due = lastDayOf(situation, payload.deadline);
    return due !== undefined && situation.day > due
      ? []
      : [{ code: 'deadline.not_running', item: payload.deadline, data: { due_on: due ?? '' } }];
  },

  target: (situation, { deadline }) =>
    isRequest(situation, deadline) ? situation.status : statusAfterSilence(situation, ruleOf(situation, deadline)),

  apply: (situation, { deadline }) => {
    const { context } = situation;
    const request = context.requests.find((candidate) => candidate.id === deadline);
    if (request) {
      const requests = replaceRequest(context, { ...request, status: 'overdue' });
      return { context: { ...context, requests }, effects: [] };
    }
    return afterSilence(situation, ruleOf(situation, deadline));
  },
};

function isRequest({ context }: Situation, id: string): boolean {
  return context.requests.some((request) => request.id === id);
}

/** The last day of what is still open under that id. */
function lastDayOf(situation: Situation, id: string): string | undefined {
  const request = situation.context.requests.find((candidate) => candidate.id === id);
  if (request) return request.status === 'requested' || request.status === 'reminded' ? request.until : undefined;
  const state = deadlineState(situation, id);
  return state && isOpen(state) ? state.due_on : undefined;
}

function ruleOf(situation: Situation, id: string): DeadlineRule {
  const rule = deadlineRules(situation).find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no rule for the deadline ${id}`);
  return rule;
}
