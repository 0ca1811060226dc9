import type { Blocker, RequestKind } from '#vocabulary';
import { startOfDay, addDays, type Day, type LedgerEntry } from '#legal-clock';
import { suspends } from './deadlines.js';
import type { CaseContext, CaseRequest } from './context.js';
import type { Situation } from './types.js';

/** Asked, and neither answered nor closed; an overdue one can still be answered. */
export function isAwaited(request: CaseRequest): boolean {
  return request.status === 'requested' || request.status === 'reminded' || request.status === 'overdue';
}

/** Holds up the decision: still within its period, and the clock stands still for it. */
export function holdsUp(request: CaseRequest): boolean {
  return request.suspends && (request.status === 'requested' || request.status === 'reminded');
}

export function awaited(context: CaseContext, kind: RequestKind): CaseRequest[] {
  return context.requests.filter((request) => request.kind === kind && isAwaited(request));
}

export function openRequest(
  situation: Situation,
  request: Omit<CaseRequest, 'id' | 'status' | 'opened_on' | 'suspends'>,
): { request: CaseRequest; ledger: LedgerEntry[] } {
  const { context, day } = situation;
  const count = context.requests.filter((earlier) => earlier.kind === request.kind).length;
  const opened: CaseRequest = {
    ...request,
    id: `${request.kind}-${count + 1}`,
    status: 'requested',
    opened_on: day,
    suspends: suspends(request.kind, situation, request.verification?.issued_in),
  };
  const entry: LedgerEntry = {
    entry: 'suspended',
    suspension: opened.id,
    cause: opened.kind,
    on: day,
    ...(opened.until ? { until: opened.until } : {}),
  };
  return { request: opened, ledger: opened.suspends ? [entry] : [] };
}

/** The file with one request answered or closed: the clock does not stand still until its reply any longer. */
export function settle(context: CaseContext, settled: CaseRequest, on: Day): CaseContext {
  const wasAwaited = context.requests.some((request) => request.id === settled.id && isAwaited(request));
  return {
    ...context,
    requests: replaceRequest(context, settled),
    ledger: wasAwaited && settled.suspends ? [...context.ledger, resumedBy(settled, on)] : context.ledger,
  };
}

/** Why a period cannot be set: it would leave no day to answer in. */
export function periodOver(until: Day | undefined, day: Day): Blocker[] {
  return until !== undefined && until <= day ? [{ code: 'request.period_over', data: { until } }] : [];
}

/** Why nothing can be answered or finished: nothing of the kind was asked. */
export function noneOpen(kind: RequestKind, item?: string): Blocker {
  return { code: 'request.none_open', ...(item === undefined ? {} : { item }), data: { kind } };
}

/** The requests with one changed. */
export function replaceRequest(context: CaseContext, changed: CaseRequest): readonly CaseRequest[] {
  return context.requests.map((request) => (request.id === changed.id ? changed : request));
}

/** Nothing is asked any more: open requests are closed, and the clock stands still for none of them. */
export function closeAwaited(
  context: CaseContext,
  on: Day,
  which: (request: CaseRequest) => boolean = () => true,
): Pick<CaseContext, 'requests'> & { ledger: LedgerEntry[] } {
  const closing = context.requests.filter((request) => isAwaited(request) && which(request));
  return {
    requests: context.requests.map((request) =>
      closing.includes(request) ? { ...request, status: 'closed' } : request,
    ),
    ledger: closing.filter(({ suspends }) => suspends).map((request) => resumedBy(request, on)),
  };
}

/** The requests with those that were answered taken note of: what was handed in is judged now. */
export function reviewed({ requests }: Pick<CaseContext, 'requests'>, ...kinds: RequestKind[]): readonly CaseRequest[] {
  return requests.map((request) =>
    request.status === 'answered' && kinds.includes(request.kind) ? { ...request, status: 'reviewed' } : request,
  );
}

/** The requests with those that the applicant owes an answer to brought to mind; what is overdue stays so. */
export function reminded({ requests }: Pick<CaseContext, 'requests'>): readonly CaseRequest[] {
  return requests.map((request) =>
    request.status === 'requested' && request.waits_on === 'applicant' ? { ...request, status: 'reminded' } : request,
  );
}

/** A fee that was asked for is owed whatever was decided. */
export function isNotOwed({ kind }: CaseRequest): boolean {
  return kind !== 'payment';
}

/** The reply is there: a suspension that lasts until the reply ends, one that lasts to its period's end goes on. */
export function resumedBy(request: CaseRequest, on: Day): LedgerEntry {
  return { entry: 'resumed', suspension: request.id, on };
}

/** The moment at which an unanswered request is overdue: the day after its last begins. Not rolled: a day was named. */
export function overdueAt(request: CaseRequest, zone: string): { due_on: Day; passes_at: string } | undefined {
  if (!request.until || (request.status !== 'requested' && request.status !== 'reminded')) return undefined;
  return { due_on: request.until, passes_at: startOfDay(addDays(request.until, 1), zone).toISOString() };
}
