import type { MeasureType, Role } from '#vocabulary';
import type { Day, LedgerEntry } from '#legal-clock';
import type { Profile, ProfileMeasure } from '#procedures';
import { applies } from './conditions.js';
import { deadlineRules, deadlineState, isOpen } from './deadlines.js';
import { routeOf } from './route.js';
import type { DecisionRecord } from './context-decisions.js';
import type { EarlierMeasure, MeasureLine, MeasureRecord } from './context-measures.js';
import type { Situation } from './types.js';

type File = Pick<Situation, 'context' | 'facts'>;
type Choice = NonNullable<Profile['choice']>;

/** Deadlines that run from the choice of a measure, and from a provider's wish for another length. */
export const MEASURE_CHOSEN = 'measure_chosen';
export const LENGTH_CHANGE_REQUESTED = 'length_change_requested';

/** Who chooses among the measures of this case, and whether several may be required together. */
export function choiceOf(file: File): { by: Role; both: boolean; cite?: string } {
  const { choice } = file.facts.profile;
  if (!choice) return { by: 'applicant', both: false };
  const exception: Choice['exceptions'][number] | undefined = choice.exceptions.find(({ when }) => applies(when, file));
  return exception ?? { by: choice.by, both: false, cite: choice.cite };
}

/** What the profile says of a measure that the case's route offers. */
export function measureRule(file: File, type: MeasureType | undefined): ProfileMeasure | undefined {
  return file.facts.profile.measures.find((measure) => measure.type === type);
}

/** The measures of a decision that requires one, before anything is chosen. What was passed before stays passed. */
export function newMeasure(file: Situation, decision: DecisionRecord): MeasureRecord {
  const { measure } = file.context;
  const earlier = measure ? withEarlier(measure, { on: file.day, how: 'superseded' }) : [];
  return {
    decision: decision.id,
    offered: decision.measures ?? routeOf(file).measures.map(({ type }) => type),
    choice: choiceOf(file).by === 'applicant' ? 'applicant' : 'authority',
    chosen: [],
    lines: linesOfDecision(file, decision).map((line) => passedBefore(earlier, line) ?? line),
    extensions: 0,
    repeats: 0,
    ...(earlier.length > 0 ? { earlier } : {}),
  };
}

/** The measures that came before, with the one that ran until now. */
export function withEarlier(measure: MeasureRecord, ended: EarlierMeasure['ended']): EarlierMeasure[] {
  const { type, lines, extensions, repeats, earlier = [] } = measure;
  return type ? [...earlier, { type, lines, extensions, repeats, ended }] : [...earlier];
}

function passedBefore(earlier: readonly EarlierMeasure[], { ref }: MeasureLine): MeasureLine | undefined {
  return earlier.flatMap(({ lines }) => lines).find((line) => line.ref === ref && line.status === 'passed');
}

/**
 * What a measure has to make good: the lines that the decision names, otherwise its differences. Without any, as after
 * a waiver of the assessment, every unit of the reference that is essential.
 */
export function linesOfDecision({ facts }: File, decision: DecisionRecord | undefined): MeasureLine[] {
  const { lines = [], substantial_differences: differences = [] } = decision ?? {};
  if (lines.length > 0) return lines.map((line) => ({ ...line, status: 'open' }));
  const essential = facts.reference?.units.filter((unit) => unit.essential).map(({ id }) => id) ?? [];
  return (differences.length > 0 ? differences : essential).map((ref) => ({ ref, status: 'open' }));
}

export function decisionOf({ context }: File): DecisionRecord | undefined {
  return context.decisions.find(({ id }) => id === context.measure?.decision);
}

/** Differences that the measures have made good: those whose line is passed, all of them once everything is. */
export function madeGood(file: File): string[] {
  const { measure } = file.context;
  if (!measure) return [];
  if (everythingPassed(measure)) return [...(decisionOf(file)?.substantial_differences ?? []), ...refsPassed(measure)];
  return refsPassed(measure);
}

/** Whether every line of every measure that was chosen is passed. */
export function everythingPassed({ type, lines, chosen, earlier = [] }: MeasureRecord): boolean {
  const done = earlier.flatMap((before) => (before.ended.how === 'done' ? before.type : []));
  const isPassed = lines.length > 0 && lines.every(({ status }) => status === 'passed');
  return type !== undefined && isPassed && chosen.every((each) => each === type || done.includes(each));
}

function refsPassed({ lines, earlier = [] }: MeasureRecord): string[] {
  const all = [...earlier.flatMap((before) => before.lines), ...lines];
  return [...new Set(all.filter(({ status }) => status === 'passed').map(({ ref }) => ref))];
}

/** How often a line may still be repeated. */
export function repeatsLeft(rule: ProfileMeasure | undefined, { repeats = 0 }: MeasureLine): number {
  return Math.max(0, (rule?.repeat?.times ?? 0) - repeats);
}

/** Entries that end what is still owed from one of these events: it has been done, or is not to be done any more. */
export function endTriggered(
  situation: Pick<Situation, 'context' | 'facts' | 'day'>,
  triggers: readonly string[],
  entry: 'met' | 'closed',
): LedgerEntry[] {
  return deadlineRules(situation)
    .filter(({ id, trigger }) => triggers.includes(trigger) && isRunning(situation, id))
    .map(({ id }) => ({ entry, deadline: id, on: situation.day }));
}

function isRunning(situation: Pick<Situation, 'context' | 'facts' | 'day'>, id: string): boolean {
  const state = deadlineState(situation, id);
  return state !== undefined && isOpen(state);
}

/** The deadlines within which a measure had to be possible, where its first day keeps them. */
export function metBySchedule(situation: Situation, rule: ProfileMeasure | undefined, first: Day): LedgerEntry[] {
  const asked = deadlineRules(situation).filter(
    ({ id, trigger }) => trigger === MEASURE_CHOSEN || id === rule?.available_within,
  );
  return asked.flatMap(({ id }): LedgerEntry[] => {
    const state = deadlineState(situation, id);
    const isKept = state && isOpen(state) && (state.due_on === undefined || first <= state.due_on);
    return isKept ? [{ entry: 'met', deadline: id, on: situation.day }] : [];
  });
}
