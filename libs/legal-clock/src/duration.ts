import { addMonths, fromEpochDay, toEpochDay } from './days.js';
import type { Calendar, Day, Duration, WeekRule } from './types.js';
import { addWorkingDays } from './working-days.js';

/**
 * Years, months and days together (`P3Y1M`, `P1M15D`), or weeks alone, or working days alone (`P3WD`): what a duration
 * looks like, for whoever checks one.
 */
export const durationFormat =
  /^P(?:(?=\d)(?:(?<years>\d{1,4})Y)?(?:(?<months>\d{1,4})M)?(?:(?<days>\d{1,4})D)?|(?<weeks>\d{1,4})W|(?<workingDays>\d{1,4})WD)$/;

/** What a duration consists of: years are twelve months, weeks seven days. */
export interface DurationParts {
  months: number;
  days: number;
  workingDays: number;
}

interface Added {
  end: number;
  /** The month of the end does not have the day's number: the end is the month's last day. */
  clipped: boolean;
}

/**
 * The day on which the duration ends; the day itself is not counted. A period in months or years ends on the
 * same day number, or on the month's last day where that is missing (BGB §§ 187(1), 188(2) and (3)). Of a combined one
 * years and months are added as one number of months and days are counted last (BGB § 189(2); Regulation 1182/71,
 * Article 3(2)). It does not roll over days off: see `rollForward`. Working days (`P3WD`) end on a working day.
 * RangeError when `day` or `duration` is not one.
 */
export function addDuration(day: Day, duration: Duration, calendar: Calendar, week: WeekRule): Day {
  return fromEpochDay(addToEpochDay(toEpochDay(day), duration, calendar, week).end);
}

export function addToEpochDay(epochDay: number, duration: Duration, calendar: Calendar, week: WeekRule): Added {
  const { months, days, workingDays } = partsOfDuration(duration);
  if (workingDays > 0) return { end: addWorkingDays(epochDay, workingDays, calendar, week), clipped: false };
  const { end, clipped } = addMonths(epochDay, months);
  return { end: end + days, clipped };
}

/** RangeError when it is not a duration. */
export function partsOfDuration(duration: Duration): DurationParts {
  const parts = durationFormat.exec(duration)?.groups;
  if (!parts) throw new RangeError(`not a duration: ${duration}`);
  const count = (name: string) => Number(parts[name] ?? 0);
  return {
    months: count('years') * 12 + count('months'),
    days: count('weeks') * 7 + count('days'),
    workingDays: count('workingDays'),
  };
}
