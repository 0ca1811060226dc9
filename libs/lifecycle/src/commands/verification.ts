import type { Blocker } from '#vocabulary';
import { unknownDocuments } from '../completeness.js';
import { issueNotice } from '../notices.js';
import { awaited, noneOpen, openRequest, periodOver, settle } from '../requests.js';
import type { CommandPayloads } from '../payloads.js';
import type { CommandRule } from '../rule.js';
import { staying } from '../statuses.js';
import { composeStatements } from '../statements.js';
import type { CaseContext, CaseRequest } from '../context.js';
import type { Effect, Situation } from '../types.js';

/** A document is verified where there is reason to doubt it, and only then (Directive 2005/36/EC, Article 50(2)). */
export const startVerification: CommandRule<'start_verification'> = {
  by: ['assessor'],
  from: staying('assessment'),

  blockers: (situation, payload) => {
    if (!payload) return [];
    const { document, doubt, until } = payload;
    const blockers: Blocker[] = unknownDocuments(situation, [document]);
    if (!doubt?.trim()) blockers.push({ code: 'verification.no_doubt_named', item: document });
    if (underVerification(situation.context, document)) {
      blockers.push({ code: 'request.open', item: 'verification', data: { document } });
    }
    return [...blockers, ...periodOver(until, situation.day)];
  },

  apply: (situation, payload) => {
    const { context } = situation;
    const { request, ledger } = openRequest(situation, requestOf(payload));
    const told = request.waits_on === 'applicant' ? [letterTo(situation, request)] : [];
    return {
      context: {
        ...context,
        requests: [...context.requests, request],
        notices: [...context.notices, ...told.map(({ notice }) => notice)],
        ledger: [...context.ledger, ...ledger],
      },
      effects: told,
    };
  },
};

/** Where several documents are under verification the one that is meant is named; otherwise the first asked is. */
export const finishVerification: CommandRule<'finish_verification'> = {
  by: ['assessor'],
  from: staying('assessment'),

  blockers: ({ context }, payload) =>
    underVerification(context, payload?.document) ? [] : [noneOpen('verification', payload?.document)],

  apply: ({ context, day }, { answer, document }) => {
    const request = underVerification(context, document);
    if (!request?.verification) throw new Error('finish_verification without a verification');
    const verification = { ...request.verification, answer };
    return {
      context: settle(context, { ...request, status: 'closed', verification, answered_on: day }, day),
      effects: [],
    };
  },
};

function underVerification(context: CaseContext, document?: string): CaseRequest | undefined {
  return awaited(context, 'verification').find(
    ({ verification }) => document === undefined || verification?.document === document,
  );
}

function requestOf({ document, doubt = '', issued_in, asked, until }: CommandPayloads['start_verification']) {
  return {
    kind: 'verification',
    waits_on: asked === 'applicant' ? 'applicant' : 'third_party',
    ...(until ? { until } : {}),
    // Said to the applicant where it is the applicant who is to dispel the doubt.
    ...(asked === 'applicant' ? { items: [{ about: document, ask: doubt }] } : {}),
    verification: { document, doubt, issued_in, asked },
  } as const;
}

function letterTo(situation: Situation, request: CaseRequest): Extract<Effect, { type: 'notice_issued' }> {
  const { statements } = composeStatements(situation, 'information_request');
  return issueNotice(situation, situation.ids[0] ?? '', 'information_request', statements, { request: request.id });
}
