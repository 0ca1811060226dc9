import type { Blocker } from '#vocabulary';
import {
  arrivedOn,
  citeOfDocument,
  completeOn,
  missingDocuments,
  stillWanted,
  unknownDocuments,
} from '../completeness.js';
import { startedBy } from '../deadlines.js';
import { amountOf, openFees } from '../fees.js';
import { issueNotice } from '../notices.js';
import { closeAwaited, isAwaited, isNotOwed, openRequest, resumedBy, reviewed } from '../requests.js';
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
    const requests = context.requests.map((request) => deliveredTo(situation, request, documents));
    const answered = requests.filter(
      (request, at) => request.suspends && request.status !== context.requests[at]?.status,
    );
    return {
      context: {
        ...context,
        supplied: { ...context.supplied, ...arrivals(situation, documents) },
        requests,
        ledger: [...context.ledger, ...answered.map((request) => resumedBy(request, day))],
      },
      effects: [],
    };
  },
};

/** The file is complete: the decision clock starts on the day the last mandatory document arrived. */
export const confirmComplete: CommandRule<'confirm_complete'> = {
  by: ['caseworker'],
  from: leading(['intake', 'awaiting_documents'], 'assessment'),

  blockers: (situation) => [
    ...missingDocuments(situation).map((item) => ({
      code: 'documents.missing',
      item,
      cite: citeOfDocument(situation, item),
    })),
    ...openBlockingFees(situation),
    ...notAdmitted(situation),
  ],

  apply: (situation) => {
    const { context, day } = situation;
    const completed = completeOn(situation);
    const { requests, ledger } = closeAwaited(context, day, isNotOwed);
    return {
      context: {
        ...context,
        completed_on: completed,
        requests: reviewed({ requests }, 'documents'),
        ledger: [...context.ledger, ...ledger, ...startedBy('file_complete', completed, situation)],
      },
      effects: [],
    };
  },
};

/** A fee that the profile lets the decision clock wait for. */
function openBlockingFees({ context, facts }: Situation): Blocker[] {
  return openFees(context)
    .filter(({ blocks_clock }) => blocks_clock)
    .map((fee) => ({
      code: 'fee.open',
      item: fee.stage,
      data: { amount: amountOf(fee) },
      cite: facts.profile.fees.find(({ stage }) => stage === fee.stage)?.cite,
    }));
}

function notAdmitted({ context, facts }: Situation): Blocker[] {
  const { admission } = facts.profile;
  return admission && !context.admitted ? [{ code: 'admission.missing', cite: admission.cite }] : [];
}

function unusable(situation: Situation, code: string): Blocker[] {
  const uploads = situation.facts.documents.filter((document) => document.code === code);
  if (uploads.length === 0) return [{ code: 'documents.missing', item: code, cite: citeOfDocument(situation, code) }];
  return arrivedOn(situation, code) === undefined ? [{ code: 'documents.not_clean', item: code }] : [];
}

/** A document that was asked for arrives on the day it is handed in; one that was there already, when it came first. */
function arrivals(situation: Situation, documents: readonly string[]): Record<string, string> {
  const asked = situation.context.requests.filter((request) => request.kind === 'documents' && isAwaited(request));
  const late = documents.filter((code) => asked.some((request) => request.documents?.includes(code)));
  return Object.fromEntries(late.map((code) => [code, situation.day]));
}

/** The request is answered when each of its documents was handed in since it was made, or dispensed with. */
function deliveredTo({ context, day }: Situation, request: CaseRequest, documents: readonly string[]): CaseRequest {
  if (request.kind !== 'documents' || !isAwaited(request)) return request;
  const delivered = (request.documents ?? []).filter(
    (code) => documents.includes(code) || request.delivered?.includes(code),
  );
  const received = { ...request, delivered };
  if (stillWanted(context, received).length > 0) return received;
  return { ...received, status: 'answered', answered_on: day };
}
