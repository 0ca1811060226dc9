import type { RemedyForum } from '#vocabulary';
import type { DeadlineRule, DeadlineState, Duration } from '#legal-clock';
import type { Profile } from '#procedures';
import { currentDecision } from './current-decision.js';
import type { CaseContext } from './context.js';
import type { DecisionRecord, NoticeRecord, RemedyRecord } from './context-decisions.js';
import type { Situation } from './types.js';

export type ProfileRemedy = Profile['remedies'][number];
type File = Pick<Situation, 'context' | 'facts'>;

export function openRemedies({ remedies = [] }: Pick<CaseContext, 'remedies'>): RemedyRecord[] {
  return remedies.filter(({ state }) => state === 'open');
}

/** What a period runs from once that forum has decided. */
export function decidedTrigger(forum: RemedyForum): string {
  return `${forum}_decided`;
}

/** The remedy against decisions that opens once that forum has decided. */
export function nextRemedy({ remedies }: Profile, forum: RemedyForum): ProfileRemedy | undefined {
  return remedies.find(
    ({ opens, against }) => typeof opens === 'object' && 'after' in opens && opens.after === forum && isOf(against),
  );
}

/**
 * The periods of remedies against decisions as rules of the clock. Where the notice that was served has no instruction,
 * or a wrong one, the profile's longer period holds (VwGO § 58(2) and its like).
 */
export function remedyRules({ context, facts }: File): DeadlineRule[] {
  const remedies = facts.profile.remedies.filter(({ against, duration }) => duration && isOf(against));
  const first = remedies.filter(({ forum }, at) => remedies.findIndex((other) => other.forum === forum) === at);
  return first.flatMap((remedy) => {
    const trigger = triggerOf(remedy);
    if (!trigger || (trigger === 'notified' && isSpent(context, facts.profile))) return [];
    return [ruleOf(remedy, trigger, servedNotice(context, trigger))];
  });
}

/** A remedy's period as a rule of the clock, after this notice. */
export function ruleOf(remedy: ProfileRemedy, trigger: string, notice: NoticeRecord | undefined): DeadlineRule {
  return {
    id: remedy.forum,
    trigger,
    duration: durationAfter(remedy, notice),
    kind: 'strict',
    suspensions: [],
    silence: 'nothing',
    rolls: true,
    saturday_is_working_day: false,
    suspension_days: 'both_edges',
    cite: remedy.cite,
  };
}

/** Whether a remedy's period, of those that can still concern the current decision, ran out or was used. */
export function isUsedUp(
  { context, day }: Pick<Situation, 'context' | 'day'>,
  { trigger }: DeadlineRule,
  state: DeadlineState,
): boolean {
  const current = currentDecision(context);
  if (current && decidedOn(context, current).some(({ forum }) => forum === state.id)) return true;
  const notified = servedNotice(context, trigger)?.notified_on;
  if (notified === undefined || state.started_on !== notified) return false;
  return state.status === 'passed' || (state.due_on !== undefined && state.due_on < day);
}

/** Of the periods of remedies those that end what can be done against the current decision. */
export function remediesLeft({ context, facts }: File): DeadlineRule[] {
  const current = currentDecision(context);
  const decided = current ? decidedOn(context, current).map(({ forum }) => decidedTrigger(forum)) : [];
  return remedyRules({ context, facts }).filter(({ trigger }) => trigger === 'notified' || decided.includes(trigger));
}

/**
 * What begins with the notification of a notice: `notified` with the current decision's own, `<forum>_decided` with the
 * one that tells of a remedy decision on it.
 */
export function triggersOf({ context }: Pick<File, 'context'>, { id }: Pick<NoticeRecord, 'id'>): string[] {
  const current = currentDecision(context);
  if (!current) return [];
  const told = decidedOn(context, current).filter(({ notice }) => notice === id);
  return [...(current.notice === id ? ['notified'] : []), ...told.map(({ forum }) => decidedTrigger(forum))];
}

/** A decision that came of a remedy goes on to the next forum where there is one, and not to the same one again. */
function isSpent(context: CaseContext, profile: Profile): boolean {
  const current = currentDecision(context);
  const made = current && context.remedies?.find(({ id }) => id === current.remedy);
  return made !== undefined && leavesFirst(profile, made);
}

/**
 * Whether the decision that came of a remedy is past those that open with notification: it leads on, or its forum is
 * one that came after them. Where nothing had been decided before, its decision is the first.
 */
export function leavesFirst(profile: Profile, { forum, against }: RemedyRecord): boolean {
  const cameAfter = profile.remedies.some((remedy) => remedy.forum === forum && isLater(remedy));
  return (against === 'decision' && cameAfter) || nextRemedy(profile, forum) !== undefined;
}

function isLater({ opens }: ProfileRemedy): boolean {
  return typeof opens === 'object' && 'after' in opens;
}

/** The remedy that a notice instructs on: the one whose period runs from its notification. */
export function instructedRemedy(
  { context, facts }: File,
  notice: Pick<NoticeRecord, 'id'>,
): ProfileRemedy | undefined {
  const triggers = triggersOf({ context }, notice);
  const rules = remedyRules({ context, facts });
  const next = rules.findLast(({ trigger }) => triggers.includes(trigger)) ?? rules[0];
  return facts.profile.remedies.find((remedy) => remedy.forum === next?.id && isOf(remedy.against));
}

/** Remedies that were decided and left, or made, the decision that stands. */
export function decidedOn({ remedies = [] }: CaseContext, current: DecisionRecord): RemedyRecord[] {
  return remedies.filter(
    ({ id, state, subject }) => id === current.remedy || (state === 'dismissed' && subject === current.id),
  );
}

function triggerOf({ opens }: ProfileRemedy): string | undefined {
  if (opens === 'notified') return opens;
  return 'after' in opens ? decidedTrigger(opens.after) : undefined;
}

function servedNotice(context: CaseContext, trigger: string): NoticeRecord | undefined {
  return context.notices.findLast(
    (notice) => !notice.superseded_by && triggersOf({ context }, notice).includes(trigger),
  );
}

function durationAfter(remedy: ProfileRemedy, notice: NoticeRecord | undefined): Duration {
  const { duration = '', duration_without_instruction: longer = duration } = remedy;
  if (!notice) return duration;
  return notice.instruction || !notice.statements.includes('remedy_instruction') ? longer : duration;
}

const isOf = (against: ProfileRemedy['against']) => against.includes('decision');
