import type { Blocker, MeasureType } from '#vocabulary';
import type { ProfileMeasure } from '#procedures';
import { decisionOf, everythingPassed, linesOfDecision, measureRule } from './measures.js';
import type { MeasureLine, MeasureRecord } from './context-measures.js';
import type { Situation } from './types.js';

/**
 * The measure that is scheduled: the one that is named, otherwise the one that runs, or the next of those chosen. Where
 * the decision offers a single one and the choice is not the applicant's, nothing has to be chosen.
 */
export function toSchedule(measure: MeasureRecord, named: MeasureType | undefined): MeasureType | undefined {
  const candidates = measure.chosen.length > 0 ? measure.chosen : withoutChoice(measure);
  const running = measure.type && !isDoneWith(measure) ? measure.type : undefined;
  const next = candidates.find((type) => type !== measure.type && !wasDone(measure, type));
  const type = named ?? running ?? next ?? measure.type;
  return type !== undefined && candidates.includes(type) ? type : undefined;
}

function withoutChoice({ offered, choice }: MeasureRecord): readonly MeasureType[] {
  return choice === 'authority' && offered.length === 1 ? offered : [];
}

/** Whether all of the measure that runs is passed. */
export function isDoneWith(measure: MeasureRecord): boolean {
  return everythingPassed({ ...measure, chosen: [] });
}

function wasDone({ earlier = [] }: MeasureRecord, type: MeasureType): boolean {
  return earlier.some((before) => before.type === type && before.ended.how === 'done');
}

/**
 * The lines of a measure as it is scheduled. Fixed parts are those of the profile, under other names where as many are
 * given; differences are those of the decision; anything else is named now, or with its results. What was passed in
 * an earlier run of the same measure, or of another that makes good the same differences, stays passed.
 */
export function plannedLines(
  situation: Situation,
  rule: ProfileMeasure,
  named: readonly string[] | undefined,
): MeasureLine[] {
  const { measure } = situation.context;
  if (measure?.type === rule.type) return keepingPassed(measure.lines, rule, named);
  return carriedOver(situation, rule, linesOf(situation, rule, named));
}

function linesOf(situation: Situation, { lines }: ProfileMeasure, named: readonly string[] | undefined): MeasureLine[] {
  switch (lines.from) {
    case 'differences':
      return linesOfDecision(situation, decisionOf(situation));
    case 'profile': {
      const refs = lines.lines.map(({ ref }) => ref);
      return open(named?.length === refs.length ? named : refs);
    }
    case 'schedule':
      return open(named ?? []);
  }
}

function open(refs: readonly string[]): MeasureLine[] {
  return refs.map((ref) => ({ ref, status: 'open' }));
}

/** A new plan for the measure that runs: lines that are named anew take the place of those still open. */
function keepingPassed(lines: readonly MeasureLine[], { lines: rule }: ProfileMeasure, named: readonly string[] = []) {
  const isNaming = rule.from === 'schedule' && named.some((ref) => !lines.some((line) => line.ref === ref));
  if (!isNaming) return [...lines];
  const kept = lines.filter(({ status, ref }) => status !== 'open' || named.includes(ref));
  return [...kept, ...open(named.filter((ref) => !kept.some((line) => line.ref === ref)))];
}

function carriedOver(situation: Situation, rule: ProfileMeasure, lines: readonly MeasureLine[]): MeasureLine[] {
  const earlier = situation.context.measure?.earlier ?? [];
  const isKindred = (type: MeasureType) =>
    type === rule.type ||
    (rule.lines.from === 'differences' && measureRule(situation, type)?.lines.from === 'differences');
  const same = earlier.findLast(({ type }) => type === rule.type)?.lines ?? [];
  const passed = earlier.filter(({ type }) => isKindred(type)).flatMap((before) => before.lines.filter(isPassed));
  return lines.map((line) => [...passed, ...same].find(({ ref }) => ref === line.ref) ?? line);
}

const isPassed = ({ status }: MeasureLine): boolean => status === 'passed';

/** Why these lines cannot be what the measure consists of. */
export function lineBlockers(
  situation: Situation,
  rule: ProfileMeasure,
  named: readonly string[] | undefined,
): Blocker[] {
  if (!named) return [];
  const { lines, cite, type } = rule;
  if (lines.from === 'schedule') {
    const count = plannedLines(situation, rule, named).length;
    const isRight = count >= lines.min && count <= lines.max;
    return isRight
      ? []
      : [{ code: 'measure.lines_number', item: type, data: { min: lines.min, max: lines.max }, cite }];
  }
  const known = plannedLines(situation, rule, named);
  return unknownLines(known, named, cite);
}

export function unknownLines(lines: readonly MeasureLine[], named: readonly string[], cite?: string): Blocker[] {
  return named
    .filter((ref) => !lines.some((line) => line.ref === ref))
    .map((item) => ({ code: 'measure.unknown_line', item, ...(cite ? { cite } : {}) }));
}
