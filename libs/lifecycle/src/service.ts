import type { Blocker, NoticeKind } from '#vocabulary';
import type { LedgerEntry } from '#legal-clock';
import { deadlineRules, deadlineState } from './deadlines.js';
import { isUsedUp, remedyRules, triggersOf } from './remedies.js';
import type { CaseContext } from './context.js';
import type { NoticeRecord } from './context-decisions.js';
import type { Change, Situation } from './types.js';

/** The notice of this id, or the newest of this kind; one that was corrected is no longer meant. */
export function findNotice({ notices }: Pick<CaseContext, 'notices'>, named: string): NoticeRecord | undefined {
  const standing = notices.filter(({ superseded_by }) => superseded_by === undefined);
  return standing.find(({ id }) => id === named) ?? standing.findLast(({ kind }) => kind === (named as NoticeKind));
}

/** Why nothing can be done with the notice that is named; without a name: because there is none. */
export function unknownNotice({ context }: Situation, named?: string): Blocker[] {
  if (named === undefined) return context.notices.length > 0 ? [] : [{ code: 'notice.unknown' }];
  return findNotice(context, named) ? [] : [{ code: 'notice.unknown', item: named }];
}

/**
 * The file with a notice served differently: what runs from its notification begins anew with it, and does not run
 * where there is none. A remedy that was filed in time stays so.
 */
export function served(situation: Situation, changed: NoticeRecord): Change {
  const context = { ...situation.context, notices: replaced(situation.context, changed) };
  const before = situation.context.notices.find(({ id }) => id === changed.id);
  const isAnew = before?.notified_on !== changed.notified_on;
  const periods = isAnew ? periodsFrom({ ...situation, context }, changed) : [];
  return {
    context: { ...context, ledger: [...context.ledger, ...periods] },
    effects: [{ type: 'notice_changed', notice: changed }],
  };
}

/** The notices with one of them changed. */
export function replaced({ notices }: CaseContext, changed: NoticeRecord): readonly NoticeRecord[] {
  return notices.map((notice) => (notice.id === changed.id ? changed : notice));
}

/** Entries that begin, or end, what runs from the notification of this notice. */
export function periodsFrom(situation: Situation, notice: NoticeRecord): LedgerEntry[] {
  const triggers = triggersOf(situation, notice);
  return deadlineRules(situation)
    .filter(({ trigger }) => triggers.includes(trigger))
    .flatMap(({ id, trigger }): LedgerEntry[] => {
      const status = deadlineState(situation, id)?.status;
      if (status === 'met') return [];
      if (notice.notified_on) return [{ entry: 'started', deadline: id, on: notice.notified_on, cause: trigger }];
      const ran = status === 'running' || status === 'suspended' || status === 'passed';
      return ran ? [{ entry: 'closed', deadline: id, on: situation.day }] : [];
    });
}

/** Whether the remedies that ran from this notice are all over: another copy of it opens none of them again. */
export function isSettled(situation: Situation, notice: NoticeRecord): boolean {
  const triggers = triggersOf(situation, notice);
  const rules = remedyRules(situation).filter(({ trigger }) => triggers.includes(trigger));
  return (
    rules.length > 0 &&
    rules.every((rule) => {
      const state = deadlineState(situation, rule.id);
      return state !== undefined && isUsedUp(situation, rule, state);
    })
  );
}
