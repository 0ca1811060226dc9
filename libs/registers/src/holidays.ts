import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';
import type { Calendar } from '#legal-clock';

/** The years whose holidays a calendar has. */
export const calendarYears: { first: number; last: number } = { first: 2020, last: 2040 };

const calendars = new Map<string, Calendar>();
const dayInMilliseconds = 24 * 60 * 60 * 1000;

/**
 * The public holidays of a country or a subdivision of it, in `calendarYears`; those that only some of its
 * municipalities have are not among them. The first calendar takes about 0.3 s (the library brings the rules of
 * every country and is loaded then), a second one 0.1 s, one that was asked for before nothing.
 * @param id country, subdivision of ISO 3166-2 or a region of it that the library knows: `PT`, `DE-NW`, `DE-BY-A`
 * @param zone IANA zone of the authority
 * @throws Error where the calendar is not known
 */
export function calendarOf(id: string, zone: string): Calendar {
  const key = `${id} ${zone}`;
  const calendar = calendars.get(key) ?? { id, zone, holidays: publicHolidays(id) };
  calendars.set(key, calendar);
  return calendar;
}

function publicHolidays(id: string): ReadonlyMap<string, string> {
  const rules = rulesOf(id);
  const holidays = new Map<string, string>();
  for (let year = calendarYears.first; year <= calendarYears.last; year += 1) {
    for (const { date, start, end, name } of rules.getHolidays(year)) {
      // A half day off is none; a day on which the clocks change has 23 or 25 hours.
      const days = Math.round((end.getTime() - start.getTime()) / dayInMilliseconds);
      for (let day = 0; day < days; day += 1) holidays.set(dayAfter(date.slice(0, 10), day), name);
    }
  }
  return holidays;
}

function rulesOf(id: string): Holidays {
  const Library = createRequire(import.meta.url)('date-holidays') as typeof Holidays;
  const index = new Library();
  const [country = '', state, region, ...rest] = id.split('-');
  const known =
    country in index.getCountries() &&
    (state === undefined || state in orNone(index.getStates(country))) &&
    (state === undefined || region === undefined || region in orNone(index.getRegions(country, state))) &&
    rest.length === 0;
  if (!known) throw new Error(`no calendar of public holidays for ${id}`);
  return new Library({ country, state, region }, { types: ['public'] });
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayInMilliseconds).toISOString().slice(0, 10);
}

/** The library says nothing for a country or state that has no parts, whatever its types promise. */
function orNone(parts: Record<string, string> | undefined): Record<string, string> {
  return parts ?? {};
}
