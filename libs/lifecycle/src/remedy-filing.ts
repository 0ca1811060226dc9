import type { Blocker } from '#vocabulary';
import { addDays, computeDeadline, type Day } from '#legal-clock';
import { DECIDE, deadlineState, isOpen } from './deadlines.js';
import { currentDecision } from './current-decision.js';
import { decidedOn, leavesFirst, ruleOf, type ProfileRemedy } from './remedies.js';
import { findNotice } from './service.js';
import type { NoticeRecord, RemedyRecord } from './context-decisions.js';
import type { CommandPayloads } from './payloads.js';
import type { Situation } from './types.js';

export type Filing = CommandPayloads['file_remedy'];

/** Why this remedy cannot be filed now; the profile may know several of one forum, and one that is open suffices. */
export function filingBlockers(situation: Situation, filing: Filing): Blocker[] {
  const { forum, against } = filing;
  const remedies = situation.facts.profile.remedies.filter(
    (remedy) => remedy.forum === forum && remedy.against.includes(against),
  );
  const refusals = remedies.map((remedy) => refusal(situation, remedy, filing));
  if (refusals.some((blockers) => blockers.length === 0)) return [];
  return refusals.find(isTooLate) ?? refusals[0] ?? [notYetOpen(forum, undefined, { against })];
}

/** Why nothing can be filed now; a period that was missed without fault is an exception that has to be claimed. */
export function standingFilingBlockers(situation: Situation): Blocker[] {
  const { remedies } = situation.facts.profile;
  const refusals = remedies.flatMap((remedy) =>
    remedy.against.map((against) => refusal(situation, remedy, { against, forum: remedy.forum })),
  );
  if (refusals.some((blockers) => blockers.length === 0)) return [];
  return refusals.find(isTooLate) ?? refusals[0] ?? [{ code: 'remedy.not_yet_open' }];
}

/** The decision or notice that it is against. */
export function subjectOf({ context }: Pick<Situation, 'context'>, { against, notice }: Filing): string | undefined {
  if (against === 'failure_to_decide') return undefined;
  if (against === 'decision') return currentDecision(context)?.id;
  if (notice !== undefined) return findNotice(context, notice)?.id;
  return context.notices.findLast((each) => !each.superseded_by && instructs(each))?.id;
}

function refusal(situation: Situation, remedy: ProfileRemedy, filing: Filing): Blocker[] {
  const subject = subjectOf(situation, filing);
  const earlier = (situation.context.remedies ?? []).filter((each) => isOnSame(each, filing, subject));
  const [filed] = earlier.filter(({ forum }) => forum === remedy.forum);
  if (filed) return [{ code: 'remedy.already_filed', item: remedy.forum, data: { on: filed.filed_on } }];
  if (filing.against === 'failure_to_decide') return failureRefusal(situation, remedy);
  if (subject === undefined) return [notYetOpen(remedy.forum, remedy.cite)];
  const stage = stageOf(situation, remedy, subject, earlier);
  if (stage === 'closed') return [notYetOpen(remedy.forum, remedy.cite)];
  const until = endOf(situation, remedy, filing, stage.notice);
  if (until === undefined || situation.day <= until || filing.reinstatement) return [];
  return [{ code: 'remedy.out_of_time', item: remedy.forum, data: { until }, cite: remedy.cite }];
}

/** Open once the period to decide is over, as long as nothing was decided. */
function failureRefusal(situation: Situation, { forum, opens, cite }: ProfileRemedy): Blocker[] {
  const id = typeof opens === 'object' && 'deadline_passed' in opens ? opens.deadline_passed : DECIDE;
  const state = deadlineState(situation, id);
  const due = state?.due_on;
  const isLate = state !== undefined && isOpen(state) && due !== undefined && due < situation.day;
  if (state?.status === 'passed' || isLate) return [];
  const from = state && isOpen(state) && due !== undefined ? addDays(due, 1) : undefined;
  return [notYetOpen(forum, cite, from ? { from } : {})];
}

interface Stage {
  /** The notice from whose notification the period runs. */
  notice: NoticeRecord | undefined;
}

/** Where the case stands on the way from forum to forum: with the notice that opens this one, or not that far. */
function stageOf(
  { context, facts }: Situation,
  { forum, opens }: ProfileRemedy,
  subject: string,
  earlier: readonly RemedyRecord[],
): Stage | 'closed' {
  const current = currentDecision(context);
  const byRemedy = current?.id === subject ? decidedOn(context, current) : [];
  const made = byRemedy.find(({ id }) => id === current?.remedy);
  const noticeOf = (id: string | undefined) => context.notices.find((notice) => notice.id === id);
  if (opens === 'notified') {
    const isSpent = made !== undefined && (made.forum === forum || leavesFirst(facts.profile, made));
    return isSpent ? 'closed' : { notice: noticeOf(current?.id === subject ? current.notice : subject) };
  }
  if (!('after' in opens)) return 'closed';
  const before = [...byRemedy, ...earlier.filter(({ state }) => state === 'dismissed')].find(
    (each) => each.forum === opens.after,
  );
  return before ? { notice: noticeOf(before.notice) } : 'closed';
}

/** The last day to file; undefined: the period has not begun, or there is none. */
function endOf(
  situation: Situation,
  remedy: ProfileRemedy,
  { against }: Filing,
  notice: NoticeRecord | undefined,
): Day | undefined {
  if (against === 'decision') {
    const state = deadlineState(situation, remedy.forum);
    return state && (isOpen(state) || state.status === 'passed') ? state.due_on : undefined;
  }
  if (!notice?.notified_on || !remedy.duration) return undefined;
  const { facts, day } = situation;
  const rule = ruleOf(remedy, 'notified', notice);
  const started = { entry: 'started' as const, deadline: rule.id, on: notice.notified_on, cause: 'notified' };
  return computeDeadline(rule, [started], facts.calendar, day).due_on;
}

function isOnSame(remedy: RemedyRecord, { against }: Filing, subject: string | undefined): boolean {
  if (against === 'failure_to_decide') return remedy.against === against && remedy.state === 'open';
  return remedy.against === against && remedy.subject === subject;
}

function instructs({ statements, instruction }: NoticeRecord): boolean {
  return instruction !== undefined || statements.includes('remedy_instruction');
}

function notYetOpen(item: string, cite?: string, data: NonNullable<Blocker['data']> = {}): Blocker {
  return { code: 'remedy.not_yet_open', item, data, ...(cite ? { cite } : {}) };
}

const isTooLate = (blockers: readonly Blocker[]) => blockers.some(({ code }) => code === 'remedy.out_of_time');
