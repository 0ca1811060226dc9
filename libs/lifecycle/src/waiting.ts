import { closedByDecision, closedWithoutDecision, type RequestKind, type Status } from '#vocabulary';
import { isAwaited } from './requests.js';
import type { CaseContext } from './context.js';

export type WaitsOn = 'applicant' | 'authority' | 'third_party' | 'nobody';

/** Which requests are open. */
export function waitingFor(context: CaseContext): RequestKind[] {
  return [...new Set(context.requests.filter(isAwaited).map((request) => request.kind))];
}

/** Who must act for the case to move: whoever owes an answer, else the authority while the case is open. */
export function waitsOn(status: Status, context: CaseContext): WaitsOn {
  const closed: readonly Status[] = [...closedByDecision, ...closedWithoutDecision];
  if (closed.includes(status)) return 'nobody';
  if (status === 'draft') return 'applicant';
  return context.requests.find(isAwaited)?.waits_on ?? 'authority';
}
