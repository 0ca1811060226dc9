import type { Blocker } from '#vocabulary';
import { unknownDocuments } from '../completeness.js';
import { ACKNOWLEDGE, metBy } from '../deadlines.js';
import { issueNotice } from '../notices.js';
import { openRequest } from '../requests.js';
import type { CommandRule } from '../rule.js';
import { openStatuses, staying } from '../statuses.js';
import { composeStatements } from '../statements.js';

/** Confirms receipt and states what is missing (BQFG § 6(2), Directive 2005/36/EC Article 51(1)). */
export const acknowledge: CommandRule<'acknowledge'> = {
  by: ['caseworker'],
  from: { ...staying(...openStatuses), intake: ['intake', 'awaiting_documents'] },

  blockers: (situation, payload) => {
    const { context, status } = situation;
    const blockers: Blocker[] = [];
    if (context.acknowledged_on) blockers.push({ code: 'acknowledge.already', data: { on: context.acknowledged_on } });
    const missing = payload?.missing ?? [];
    if (missing.length > 0 && status !== 'intake') {
      blockers.push({ code: 'command.not_in_status', item: 'missing', data: { status } });
    }
    return [...blockers, ...unknownDocuments(situation, missing)];
  },

  target: ({ status }, { missing }) => (missing && missing.length > 0 ? 'awaiting_documents' : status),

  apply: (situation, { missing = [] }) => {
    const { context, day, ids } = situation;
    const asked =
      missing.length > 0
        ? openRequest(situation, { kind: 'documents', waits_on: 'applicant', documents: missing })
        : undefined;
    const { statements } = composeStatements(situation, 'acknowledgement');
    const issued = issueNotice(situation, ids[0] ?? '', 'acknowledgement', statements, { request: asked?.request.id });
    return {
      context: {
        ...context,
        acknowledged_on: day,
        requests: asked ? [...context.requests, asked.request] : context.requests,
        notices: [...context.notices, issued.notice],
        ledger: [...context.ledger, ...metBy(situation, ACKNOWLEDGE), ...(asked?.ledger ?? [])],
      },
      effects: [issued],
    };
  },
};
