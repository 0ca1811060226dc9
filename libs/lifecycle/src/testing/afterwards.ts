import { caseDeadlines } from '../deadline-list.js';
import type { NoticeKind } from '#vocabulary';
import type { Walk } from '#testing';
import type { NoticeRecord } from '../context-decisions.js';

/** The last day of a deadline while it runs or after it passed; otherwise how it stands. */
export function due({ context, facts, day }: Walk, id: string): string {
  const deadline = caseDeadlines({ context, facts, day }).findLast((each) => each.id === id);
  if (!deadline) return 'unknown';
  const { status, due_on } = deadline;
  return status === 'running' || status === 'passed' ? (due_on ?? status) : status;
}

/** The newest notice of a kind. */
export function notice({ context }: Walk, kind: NoticeKind): NoticeRecord {
  const found = context.notices.findLast((each) => each.kind === kind);
  if (!found) throw new Error(`there is no ${kind}`);
  return found;
}

/** How every decision stands, the newest last. */
export function standings({ context }: Walk): string[] {
  return context.decisions.map(({ outcome, standing }) => `${outcome} ${standing}`);
}
