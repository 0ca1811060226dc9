import type { Blocker, NoticeKind, RequestKind } from '#vocabulary';
import { lastsToPeriodEnd } from '../deadlines.js';
import { issueNotice } from '../notices.js';
import { isAwaited, replaceRequest } from '../requests.js';
import type { CommandRule } from '../rule.js';
import { staying } from '../statuses.js';
import { composeStatements } from '../statements.js';
import type { CaseRequest } from '../context.js';
import type { Situation } from '../types.js';

/** In which notice a request tells of its period, and so of a new one. */
const toldIn: Partial<Record<RequestKind, NoticeKind>> = {
  documents: 'document_request',
  information: 'information_request',
  verification: 'information_request',
  hearing: 'hearing',
};

/**
 * Shortens or lengthens a period that was set, also one that is over but not answered (VwVfG § 31(7)). Where the clock
 * stands still to the end of the period, a reply that came early lets it go on only once the period is shortened.
 */
export const changePeriod: CommandRule<'change_period'> = {
  by: ['assessor'],
  from: staying('assessment'),

  blockers: (situation, payload): Blocker[] => {
    if (!payload) return periods(situation).length > 0 ? [] : [{ code: 'request.none_open' }];
    if (!named(situation, payload.request)) return [{ code: 'request.none_open', item: payload.request }];
    return payload.until < situation.day ? [{ code: 'request.period_over', data: { until: payload.until } }] : [];
  },

  apply: (situation, { request: name, until }) => {
    const { context, day } = situation;
    const request = named(situation, name);
    if (!request) throw new Error('change_period without a period');
    const changed: CaseRequest = {
      ...request,
      until,
      ...(request.status === 'overdue' ? { status: 'requested' } : {}),
    };
    const told = letters({ ...situation, context }, changed);
    return {
      context: {
        ...context,
        requests: replaceRequest(context, changed),
        notices: [...context.notices, ...told.map(({ notice }) => notice)],
        ledger: changed.suspends
          ? [...context.ledger, { entry: 'period_changed', suspension: changed.id, on: day, until }]
          : context.ledger,
      },
      effects: told,
    };
  },
};

/** Periods that still matter, the newest first: nobody answered, or the clock stands still until they end. */
function periods(situation: Situation): CaseRequest[] {
  const { context, day } = situation;
  const stops = ({ kind, suspends, until = '' }: CaseRequest) =>
    suspends && until >= day && lastsToPeriodEnd(kind, situation);
  return context.requests.filter((request) => request.until && (isAwaited(request) || stops(request))).reverse();
}

function named(situation: Situation, name: string): CaseRequest | undefined {
  const all = periods(situation);
  return all.find(({ id }) => id === name) ?? all.find(({ kind }) => kind === name);
}

/** A new period binds whoever is to answer only once they are told. */
function letters(situation: Situation, request: CaseRequest) {
  const kind = toldIn[request.kind];
  if (!kind || request.waits_on !== 'applicant' || !isAwaited(request)) return [];
  const { statements } = composeStatements(situation, kind);
  const { intended, until } = request;
  const concerns = kind === 'hearing' ? { concerns: { intended, until } } : {};
  return [issueNotice(situation, situation.ids[0] ?? '', kind, statements, { request: request.id, ...concerns })];
}
