import type { Day } from './types.js';

const dayFormat = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;

/** Days since 1970-01-01. Counting is done in these numbers, because every command computes deadlines. */
export function toEpochDay(day: Day): number {
  const parts = dayFormat.exec(day);
  if (!parts) throw new RangeError(`not a day: ${day}`);
  const [year, month, dayOfMonth] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > lengthOfMonth(year, month - 1)) {
    throw new RangeError(`not a day of the calendar: ${day}`);
  }
  return Date.UTC(year, month - 1, dayOfMonth) / millisecondsPerDay;
}

/** The month counts from 0, and on into other years. */
function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

/** The same day number that many months later, or the last day of a month that does not have it: then `clipped`. */
export function addMonths(epochDay: number, months: number): { end: number; clipped: boolean } {
  const start = new Date(epochDay * millisecondsPerDay);
  const [year, month, dayOfMonth] = [start.getUTCFullYear(), start.getUTCMonth() + months, start.getUTCDate()];
  const length = lengthOfMonth(year, month);
  const end = Date.UTC(year, month, Math.min(dayOfMonth, length)) / millisecondsPerDay;
  return { end, clipped: dayOfMonth > length };
}

export function fromEpochDay(epochDay: number): Day {
  // toISOString takes three times as long.
  const date = new Date(epochDay * millisecondsPerDay);
  return `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** 0 Sunday to 6 Saturday. */
export function weekday(epochDay: number): number {
  return (((epochDay + 4) % 7) + 7) % 7;
}

/** The day `days` calendar days later, or earlier where negative. RangeError when `day` is not one. */
export function addDays(day: Day, days: number): Day {
  return fromEpochDay(toEpochDay(day) + days);
}

/** Calendar days from `from` to `to`: 1 from a day to the next, negative backwards. */
export function daysBetween(from: Day, to: Day): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** Negative when `a` is before `b`, 0 on the same day; for sorting. */
export function compareDays(a: Day, b: Day): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
