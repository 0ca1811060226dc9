import { Temporal } from 'temporal-polyfill';
import type { Day } from './types.js';

/** The calendar day that it is in the zone (IANA name) at that instant. RangeError for an unknown zone. */
export function localDay(instant: Date, zone: string): Day {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();
}

const beginnings = new Map<string, number>();
const mostBeginnings = 10_000;

/**
 * The instant at which the day begins in the zone: 00:00, or the first moment after a change of clocks at midnight.
 * RangeError for an unknown zone.
 */
export function startOfDay(day: Day, zone: string): Date {
  const key = `${day} ${zone}`;
  let beginning = beginnings.get(key);
  if (beginning === undefined) {
    beginning = Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
    // Kept, because the deadlines of many cases pass on the same days.
    if (beginnings.size >= mostBeginnings) beginnings.clear();
    beginnings.set(key, beginning);
  }
  return new Date(beginning);
}
