import { addDuration, daysBetween, type Calendar, type Day, type Duration } from '#legal-clock';

const inMonths: Record<string, number> = { M: 1, Y: 12 };
const inDays: Record<string, number> = { D: 1, W: 7 };

/** The day on which a measure of this length ends that begins on `start`. */
export function endOf(start: Day, length: Duration, calendar: Calendar): Day {
  return addDuration(start, length, calendar, { saturday_is_working_day: false });
}

/** Lengths one after the other from `start` on, as one: in months or days where all are, otherwise in days. */
export function lengthOfAll(lengths: readonly Duration[], start: Day, calendar: Calendar): Duration | undefined {
  if (lengths.length <= 1) return lengths[0];
  const months = summed(lengths, inMonths);
  if (months !== undefined) return `P${months}M`;
  const days = summed(lengths, inDays);
  if (days !== undefined) return `P${days}D`;
  const end = lengths.reduce((day, length) => endOf(day, length, calendar), start);
  return `P${daysBetween(start, end)}D`;
}

function summed(lengths: readonly Duration[], units: Record<string, number>): number | undefined {
  const counts = lengths.map((length) => {
    const [, count = '', unit = ''] = /^P(\d+)(WD|[DWMY])$/.exec(length) ?? [];
    return Number(count) * (units[unit] ?? Number.NaN);
  });
  const sum = counts.reduce((total, count) => total + count, 0);
  return Number.isNaN(sum) ? undefined : sum;
}
