import { fromEpochDay, toEpochDay, weekday } from './days.js';
import type { Calendar, Day, WeekRule } from './types.js';

const saturday = 6;
const sunday = 0;

function isWeekend(epochDay: number, week: WeekRule): boolean {
  const of = weekday(epochDay);
  return of === sunday || (of === saturday && !week.saturday_is_working_day);
}

function isDayOff(epochDay: number, calendar: Calendar, week: WeekRule): boolean {
  return isWeekend(epochDay, week) || calendar.holidays.has(fromEpochDay(epochDay));
}

/** Whether the day is neither a Sunday, nor a public holiday, nor a Saturday where that is no working day. */
export function isWorkingDay(day: Day, calendar: Calendar, week: WeekRule): boolean {
  return !isDayOff(toEpochDay(day), calendar, week);
}

/** The day itself when it is a working day, else the next one (as BGB § 193, Regulation 1182/71 Article 3(4)). */
export function rollForward(day: Day, calendar: Calendar, week: WeekRule): Day {
  return fromEpochDay(rollEpochDay(toEpochDay(day), calendar, week));
}

export function rollEpochDay(epochDay: number, calendar: Calendar, week: WeekRule): number {
  let day = epochDay;
  while (isDayOff(day, calendar, week)) day++;
  return day;
}

export function addWorkingDays(epochDay: number, count: number, calendar: Calendar, week: WeekRule): number {
  let day = epochDay;
  for (let left = count; left > 0;) {
    day++;
    if (!isDayOff(day, calendar, week)) left--;
  }
  return day;
}

/** Why an end rolled: `weekend` or `holiday` after its own day, and the names of the holidays that it passed. */
export function reasonToRoll(
  from: number,
  to: number,
  calendar: Calendar,
  week: WeekRule,
): { reason: 'weekend' | 'holiday'; holiday?: string } {
  const names: string[] = [];
  for (let day = from; day < to; day++) {
    const name = calendar.holidays.get(fromEpochDay(day));
    if (name !== undefined) names.push(name);
  }
  const reason = isWeekend(from, week) ? 'weekend' : 'holiday';
  return names.length > 0 ? { reason, holiday: names.join(', ') } : { reason };
}
