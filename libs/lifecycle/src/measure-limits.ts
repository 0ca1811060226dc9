import type { Blocker } from '#vocabulary';
import type { Day, Duration } from '#legal-clock';
import type { ProfileMeasure } from '#procedures';
import { endOf, lengthOfAll } from './measure-lengths.js';
import type { MeasureLine } from './context-measures.js';
import type { Situation } from './types.js';

interface Planned {
  rule: ProfileMeasure;
  start: Day;
  length: Duration;
  /** What it consists of: lengths that the decision sets for its parts are law. */
  lines: readonly MeasureLine[];
}

/** Why a measure may not take so long: the procedure sets a longest duration, or the decision one for its parts. */
export function tooLong({ facts: { calendar } }: Situation, { rule, start, length, lines }: Planned): Blocker[] {
  const longest = [rule.max, lengthOfLines(lines, start, calendar)].filter((max) => max !== undefined);
  const exceeded = longest.find((max) => endOf(start, length, calendar) > endOf(start, max, calendar));
  return exceeded ? [tooLongBlocker(rule, exceeded)] : [];
}

export function tooLongBlocker({ type, cite, extension }: ProfileMeasure, max: Duration | undefined): Blocker {
  return { code: 'measure.too_long', item: type, ...(max ? { data: { max } } : {}), cite: extension?.cite ?? cite };
}

/** How long the parts take one after the other, where the decision sets a length for each. */
export function lengthOfLines(
  lines: readonly MeasureLine[],
  start: Day,
  calendar: Situation['facts']['calendar'],
): Duration | undefined {
  const lengths = lines.flatMap(({ length }) => length ?? []);
  return lines.length > 0 && lengths.length === lines.length ? lengthOfAll(lengths, start, calendar) : undefined;
}
