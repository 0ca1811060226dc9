import { addMonths, fromEpochDay, toEpochDay } from './days.js';
import type { Calendar, Day, Duration, WeekRule } from './types.js';
import { addWorkingDays } from './working-days.js';

const durationFormat = /^P(\d{1,4})(WD|[DWMY])$/;
type DurationUnit = 'WD' | 'D' | 'W' | 'M' | 'Y';

interface Added {
  end: number;
  /** The month of the end does not have the day's number: the end is the month's last day. */
  clipped: boolean;
}

/**
 * The day on which the duration ends; the day itself is not counted. A period in months or years ends on the
 * same day number, or on the month's last day where that is missing (BGB §§ 187(1), 188(2) and (3)); it does not
 * roll over days off: see `rollForward`. Working days (`P3WD`) end on a working day.
 * RangeError when `day` or `duration` is not one.
 */
export function addDuration(day: Day, duration: Duration, calendar: Calendar, week: WeekRule): Day {
  return fromEpochDay(addToEpochDay(toEpochDay(day), duration, calendar, week).end);
}

export function addToEpochDay(epochDay: number, duration: Duration, calendar: Calendar, week: WeekRule): Added {
  const { count, unit } = parse(duration);
  if (unit === 'WD') return { end: addWorkingDays(epochDay, count, calendar, week), clipped: false };
  if (unit === 'D' || unit === 'W') return { end: epochDay + count * (unit === 'W' ? 7 : 1), clipped: false };
  return addMonths(epochDay, unit === 'Y' ? count * 12 : count);
}

function parse(duration: Duration): { count: number; unit: DurationUnit } {
  const parts = durationFormat.exec(duration);
  if (!parts) throw new RangeError(`not a duration: ${duration}`);
  return { count: Number(parts[1]), unit: parts[2] as DurationUnit };
}
