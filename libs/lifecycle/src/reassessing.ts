import type { Day } from '#legal-clock';
import { mandatoryCodes, missingDocuments, stillWanted } from './completeness.js';
import { startedLate } from './deadlines.js';
import { closeAwaited } from './requests.js';
import type { CaseContext } from './context.js';
import type { Situation } from './types.js';

/**
 * The file once something has changed that conditions of the profile rest on: what was declared, the route, the variant,
 * an event, the profile itself. Documents that were missing and are not asked for any more count as settled on this
 * day, and nobody waits for them; deadlines that hold only now run from what they run from.
 */
export function reassessed(before: Situation, changed: CaseContext, facts = before.facts): CaseContext {
  const settled = { ...changed, ...relievedOf(before, changed, facts) };
  const { requests, ledger } = closeWanted(settled, before.day);
  const context = { ...settled, requests, ledger: [...settled.ledger, ...ledger] };
  return { ...context, ledger: [...context.ledger, ...startedLate({ context, facts })] };
}

/** Requests for documents of which none is wanted any more: they are closed, and the clock stands still for none. */
export function closeWanted(context: CaseContext, day: Day): ReturnType<typeof closeAwaited> {
  return closeAwaited(
    context,
    day,
    (request) => request.kind === 'documents' && stillWanted(context, request).length === 0,
  );
}

function relievedOf(before: Situation, context: CaseContext, facts: Situation['facts']): Pick<CaseContext, 'relieved'> {
  const { received_on, completed_on, relieved = {} } = context;
  if (received_on === undefined || completed_on !== undefined) return {};
  const asked = mandatoryCodes({ context, facts });
  const missed = missingDocuments(before).map((code) => [code, before.day] as const);
  const now = [...missed, ...Object.entries(relieved)].filter(([code]) => !asked.includes(code));
  return now.length > 0 || context.relieved ? { relieved: Object.fromEntries(now) } : {};
}
