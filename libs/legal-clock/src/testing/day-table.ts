import type { Day } from '../types.js';

/** Every day of the years that the histories can reach, and the day after it. */
export const calendarDays: Day[] = [];
for (let year = 2023; year < 2036; year++) {
  for (const [month, length] of [31, year % 4 ? 28 : 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].entries()) {
    for (let day = 1; day <= length; day++) {
      calendarDays.push(`${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
    }
  }
}
export const position = new Map(calendarDays.map((day, index) => [day, index]));
export const at = (index: number): Day => calendarDays[index] ?? '';
export const next = (day: Day): Day => at((position.get(day) ?? NaN) + 1);
/** 2023-01-01, the first of them, was a Sunday. */
export const dayOfWeek = (day: Day): string =>
  ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][(position.get(day) ?? 0) % 7] ?? '';
