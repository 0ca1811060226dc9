import type { Blocker } from '#vocabulary';
import { arrivedOn, citeOfDocument, completeOn, missingDocuments, unknownDocuments } from '../completeness.js';
import { startedBy } from '../deadlines.js';
import { issueNotice } from '../notices.js';
import { closeAwaited, isAwaited, openRequest } from '../requests.js';
import type { CommandRule } from '../rule.js';
import { leading, openStatuses, staying } from '../statuses.js';
import { composeStatements } from '../statements.js';
import type { CaseRequest } from '../context.js';
import type { Situation } from '../types.js';

export const requestDocuments: CommandRule<'request_documents'> = {
  by: ['caseworker'],
  from: { ...staying('awaiting_documents', 'assessment'), intake: ['intake', 'awaiting_documents'] },

  blockers: (situation, payload) => [
    ...unknownDocuments(situation, payload?.documents ?? []),
    ...(payload?.until && payload.until <= situation.day
      ? [{ code: 'request.period_over', data: { until: payload.until } }]
      : []),
  ],

  target: (situation, { documents }) => {
    const lacking = missingDocuments(situation);
    const asksForMandatory = documents.some((code) => lacking.includes(code));
    return situation.status === 'intake' && asksForMandatory ? 'awaiting_documents' : situation.status;
  },

  apply: (situation, { documents, until }) => {
    const { context, ids } = situation;
    const asked = openRequest(situation, { kind: 'documents', waits_on: 'applicant', documents, until });
    const { statements } = composeStatements(situation, 'document_request');
    const issued = issueNotice(situation, ids[0] ?? '', 'document_request', statements, { request: asked.request.id });
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

export const supplyDocuments: CommandRule<'supply_documents'> = {
  by: ['applicant', 'representative'],
  from: staying('draft', ...openStatuses),

  blockers: (situation, payload) => {
    const codes = payload?.documents ?? [];
    const unknown = unknownDocuments(situation, codes);
    const known = codes.filter((code) => !unknown.some((blocker) => blocker.item === code));
    return [...unknown, ...known.flatMap((code) => unusable(situation, code))];
  },

  apply: (situation, { documents }) => {
    const { context, day } = situation;
    const supplied = { ...context.supplied };
    for (const code of documents) supplied[code] ??= day;
    const requests = context.requests.map((request) => answeredBy(request, supplied, day));
    return { context: { ...context, supplied, requests }, effects: [] };
  },
};

/** The file is complete: the decision clock starts on the day the last mandatory document arrived. */
export const confirmComplete: CommandRule<'confirm_complete'> = {
  by: ['caseworker'],
  from: leading(['intake', 'awaiting_documents'], 'assessment'),

  blockers: (situation) =>
    missingDocuments(situation).map((item) => ({
      code: 'documents.missing',
      item,
      cite: citeOfDocument(situation, item),
    })),

  apply: (situation) => {
    const { context } = situation;
    const completed = completeOn(situation);
    return {
      context: {
        ...context,
        completed_on: completed,
        requests: closeAwaited(context),
        ledger: [...context.ledger, ...startedBy('file_complete', completed, situation)],
      },
      effects: [],
    };
  },
};

function unusable(situation: Situation, code: string): Blocker[] {
  const uploads = situation.facts.documents.filter((document) => document.code === code);
  if (uploads.length === 0) return [{ code: 'documents.missing', item: code, cite: citeOfDocument(situation, code) }];
  return arrivedOn(situation, code) === undefined ? [{ code: 'documents.not_clean', item: code }] : [];
}

function answeredBy(request: CaseRequest, supplied: Record<string, string>, day: string): CaseRequest {
  if (request.kind !== 'documents' || !isAwaited(request)) return request;
  const all = (request.documents ?? []).every((code) => (supplied[code] ?? '') >= request.opened_on);
  return all ? { ...request, status: 'answered', answered_on: day } : request;
}
