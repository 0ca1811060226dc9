import type { Blocker, Status } from '#vocabulary';
import { backIn } from '../closing.js';
import type { CaseContext } from '../context.js';
import { openHearingOf } from '../hearings.js';
import { issueNotice } from '../notices.js';
import { awaited, noneOpen, openRequest, periodOver, settle } from '../requests.js';
import { routeOf } from '../route.js';
import type { Intention } from '../payloads.js';
import type { CommandRule } from '../rule.js';
import { decidedStatuses, leading, staying } from '../statuses.js';
import { composeStatements } from '../statements.js';
import type { Situation } from '../types.js';

const heardFrom: readonly Status[] = ['assessment', 'compensation.running', 'licence_checks', ...decidedStatuses];

/** The applicant is heard on a decision that is intended, before it is taken (VwVfG § 28). */
export const openHearing: CommandRule<'open_hearing'> = {
  by: ['assessor'],
  from: leading(heardFrom, 'hearing'),

  blockers: (situation, payload) =>
    payload ? [...notOffered(situation, payload.intended), ...periodOver(payload.until, situation.day)] : [],

  apply: (situation, { intended, until }) => {
    const { context, status, day, ids } = situation;
    const asked = openRequest(situation, { kind: 'hearing', waits_on: 'applicant', intended, until });
    const { statements } = composeStatements(situation, 'hearing');
    const issued = issueNotice(situation, ids[0] ?? '', 'hearing', statements, {
      request: asked.request.id,
      concerns: { intended, until },
    });
    return {
      context: {
        ...context,
        hearings: [...(context.hearings ?? []), { intended, from: status, opened_on: day, answered: false }],
        requests: [...context.requests, asked.request],
        notices: [...context.notices, issued.notice],
        ledger: [...context.ledger, ...asked.ledger],
      },
      effects: [issued],
    };
  },
};

export const answerHearing: CommandRule<'answer_hearing'> = {
  by: ['applicant', 'representative'],
  from: staying('hearing'),

  blockers: ({ context }) => (awaited(context, 'hearing').length > 0 ? [] : [noneOpen('hearing')]),

  apply: ({ context, day }, { answer }) => {
    const [request] = awaited(context, 'hearing');
    if (!request) throw new Error('answer_hearing without a request');
    const heard = settle(context, { ...request, status: 'answered', answer, answered_on: day }, day);
    const hearings = context.hearings?.map((hearing) =>
      hearing.closed_on === undefined ? { ...hearing, answered: true } : hearing,
    );
    return { context: { ...heard, hearings }, effects: [] };
  },
};

/** Once there is an answer, or the time to give one is over; the case goes back to where it came from. */
export const closeHearing: CommandRule<'close_hearing'> = {
  by: ['assessor'],
  from: leading(['hearing'], ...heardFrom),

  blockers: ({ context, day }) =>
    awaited(context, 'hearing')
      .filter(({ until }) => until !== undefined && day <= until)
      .map(({ until = '' }) => ({ code: 'request.open', item: 'hearing', data: { until } })),

  target: ({ context }) => cameFrom(context),

  apply: ({ context, day }) => {
    const open = context.requests.filter(({ kind, status }) => kind === 'hearing' && status !== 'closed');
    const closed = open.reduce((file, request) => settle(file, { ...request, status: 'closed' }, day), context);
    const hearings = context.hearings?.map((hearing) =>
      hearing.closed_on === undefined ? { ...hearing, closed_on: day } : hearing,
    );
    return { context: backIn(cameFrom(context), { ...closed, hearings }, day), effects: [] };
  },
};

function cameFrom(context: CaseContext): Status {
  return (openHearingOf(context)?.from ?? 'assessment') as Status;
}

/** Nobody is heard on an outcome that the case cannot have. */
function notOffered(situation: Situation, intended: Intention): Blocker[] {
  if (intended === 'revocation' || intended === 'inadmissible') return [];
  const { outcomes, cite } = routeOf(situation);
  if (outcomes.includes(intended)) return [];
  const data = { outcome: intended, reason: 'not_offered' };
  return [{ code: 'assessment.outcome_inconsistent', item: intended, data, cite }];
}
