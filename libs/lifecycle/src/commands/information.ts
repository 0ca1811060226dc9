import { issueNotice } from '../notices.js';
import { awaited, noneOpen, openRequest, periodOver, replaceRequest, settle } from '../requests.js';
import type { CommandRule } from '../rule.js';
import { staying } from '../statuses.js';
import { composeStatements } from '../statements.js';
import type { CaseRequest } from '../context.js';

export const requestInformation: CommandRule<'request_information'> = {
  by: ['assessor'],
  from: staying('assessment', 'hearing'),

  blockers: ({ day }, payload) => periodOver(payload?.until, day),

  apply: (situation, { items, until }) => {
    const { context, ids } = situation;
    const asked = openRequest(situation, { kind: 'information', waits_on: 'applicant', items, until });
    const { statements } = composeStatements(situation, 'information_request');
    const issued = issueNotice(situation, ids[0] ?? '', 'information_request', statements, {
      request: asked.request.id,
    });
    return {
      context: {
        ...context,
        requests: [...context.requests, asked.request],
        notices: [...context.notices, issued.notice],
        ledger: [...context.ledger, ...asked.ledger],
      },
      effects: [issued],
    };
  },
};

export const provideInformation: CommandRule<'provide_information'> = {
  by: ['applicant', 'representative'],
  from: staying('assessment', 'hearing'),

  blockers: ({ context }, payload) => {
    const open = awaited(context, 'information');
    if (open.length === 0) return [noneOpen('information')];
    const asked = new Set(open.flatMap((request) => request.items ?? []).map((item) => item.about));
    return (payload?.items ?? [])
      .filter((item) => !asked.has(item.about))
      .map((item) => noneOpen('information', item.about));
  },

  apply: ({ context, day }, { items }) => {
    const file = awaited(context, 'information').reduce((answered, request) => {
      const given = withAnswers(request, items, day);
      if (given.status === 'answered') return settle(answered, given, day);
      return { ...answered, requests: replaceRequest(answered, given) };
    }, context);
    return { context: file, effects: [] };
  },
};

/** Items can be answered one by one; the request is answered with its last. */
function withAnswers(request: CaseRequest, answers: { about: string; answer: string }[], day: string): CaseRequest {
  const items = (request.items ?? []).map((item) => {
    const given = answers.find((answer) => answer.about === item.about);
    return given ? { ...item, answer: given.answer } : item;
  });
  const complete = items.every((item) => item.answer !== undefined);
  return complete ? { ...request, items, status: 'answered', answered_on: day } : { ...request, items };
}
