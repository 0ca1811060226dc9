import type { Day } from '#legal-clock';
import type { Status } from '#vocabulary';
import { closeAll } from './deadlines.js';
import { closeAwaited, isNotOwed } from './requests.js';
import { closedStatuses } from './statuses.js';
import type { CaseContext } from './context.js';
import type { Situation } from './types.js';

/** The file of a case that ends without a decision: nothing is proposed, asked or owed any more. */
export function endedFile(situation: Situation, ended?: Omit<NonNullable<CaseContext['ended']>, 'on'>): CaseContext {
  const { context, day } = situation;
  const { requests, ledger } = closeAwaited(context, day);
  return {
    ...context,
    proposal: undefined,
    resting: undefined,
    ...(ended ? { ended: { on: day, ...ended } } : {}),
    requests,
    ledger: [...context.ledger, ...ledger, ...closeAll(situation)],
  };
}

/** The file of a case that goes back to a status: in a closed one only a fee is still waited for. */
export function backIn(status: Status, context: CaseContext, day: Day): CaseContext {
  if (!closedStatuses.includes(status)) return context;
  const { requests, ledger } = closeAwaited(context, day, isNotOwed);
  return { ...context, requests, ledger: [...context.ledger, ...ledger] };
}
