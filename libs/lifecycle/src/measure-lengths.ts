import {
  addDuration,
  daysBetween,
  partsOfDuration,
  type Calendar,
  type Day,
  type Duration,
  type DurationParts,
} from '#legal-clock';

/** The day on which a measure of this length ends that begins on `start`. */
export function endOf(start: Day, length: Duration, calendar: Calendar): Day {
  return addDuration(start, length, calendar, { saturday_is_working_day: false });
}

/** Lengths one after the other from `start` on, as one: in months or days where all are, otherwise in days. */
export function lengthOfAll(lengths: readonly Duration[], start: Day, calendar: Calendar): Duration | undefined {
  if (lengths.length <= 1) return lengths[0];
  const parts = lengths.map(partsOfDuration);
  const sum = (part: keyof DurationParts) => parts.reduce((total, each) => total + each[part], 0);
  if (sum('days') === 0 && sum('workingDays') === 0) return `P${sum('months')}M`;
  if (sum('months') === 0 && sum('workingDays') === 0) return `P${sum('days')}D`;
  const end = lengths.reduce((day, length) => endOf(day, length, calendar), start);
  return `P${daysBetween(start, end)}D`;
}
