import { closedByDecision, closedWithoutDecision, type CommandName, type RequestKind, type Status } from '#vocabulary';
import { openRemedies } from './remedies.js';
import { isAwaited } from './requests.js';
import { standingBlockers } from './rules.js';
import type { CaseContext } from './context.js';
import type { Situation } from './types.js';

export type WaitsOn = 'applicant' | 'authority' | 'third_party' | 'nobody';

/** Which requests are open. */
export function waitingFor(context: CaseContext): RequestKind[] {
  return [...new Set(context.requests.filter(isAwaited).map((request) => request.kind))];
}

/**
 * Who must act: whoever owes an answer, else the authority while the case is open. Once it is closed nobody must, but
 * for a fee that is still owed or a remedy that is still to be decided; who may, says `mayAct`.
 */
export function waitsOn(status: Status, context: CaseContext): WaitsOn {
  const owed = context.requests.find(isAwaited)?.waits_on;
  if (isClosed(status)) return owed ?? remedyWaitsOn(context) ?? 'nobody';
  if (status === 'draft') return 'applicant';
  return owed ?? measureWaitsOn(status, context) ?? 'authority';
}

/** Whether the applicant may still act on a case that is closed: turn to a forum, or go on to measures. */
export function mayAct(file: Pick<Situation, 'status' | 'context' | 'facts' | 'day'>): 'applicant' | 'nobody' {
  if (!isClosed(file.status)) return 'nobody';
  const situation: Situation = { ...file, actor: { id: '', role: 'applicant' }, at: '', ids: [] };
  return left.some((command) => standingBlockers(command, situation).length === 0) ? 'applicant' : 'nobody';
}

/** A court decides elsewhere, everything else lies with the authority. */
function remedyWaitsOn(context: CaseContext): WaitsOn | undefined {
  const forum = openRemedies(context).at(-1)?.forum;
  return forum && (forum === 'court' ? 'third_party' : 'authority');
}

/** What is left to the applicant once a case is closed. */
const left = ['file_remedy', 'continue_to_measures'] as const satisfies CommandName[];

function isClosed(status: Status): boolean {
  const closed: readonly Status[] = [...closedByDecision, ...closedWithoutDecision];
  return closed.includes(status);
}

/** A measure waits for the choice, then for whoever goes through it or holds it; a wish of the provider for an answer. */
function measureWaitsOn(status: Status, { measure }: CaseContext): WaitsOn | undefined {
  if (status === 'compensation.choosing' && measure?.chosen.length === 0) return measure.choice;
  if (status !== 'compensation.running' || !measure || measure.change?.state === 'requested') return undefined;
  const isOpen = measure.lines.length === 0 || measure.lines.some((line) => line.status === 'open');
  if (!isOpen) return undefined;
  return measure.provider ? 'third_party' : 'applicant';
}
