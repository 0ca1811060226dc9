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
  return context.requests.find(isAwaited)?.waits_on ?? measureWaitsOn(status, context) ?? 'authority';
}

/** A measure waits for the choice, then for whoever goes through it or holds it; a wish of the provider for an answer. */
function measureWaitsOn(status: Status, { measure }: CaseContext): WaitsOn | undefined {
  if (status === 'compensation.choosing' && measure?.chosen.length === 0) return measure.choice;
  if (status !== 'compensation.running' || !measure || measure.change?.state === 'requested') return undefined;
  const isOpen = measure.lines.length === 0 || measure.lines.some((line) => line.status === 'open');
  if (!isOpen) return undefined;
  return measure.provider ? 'third_party' : 'applicant';
}
