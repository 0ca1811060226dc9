import type { TextKey } from './voice.js';

export interface Dates {
  /** A day (2026-05-04) in long form, its parts never torn apart by a line's end. */
  day(date: string): string;
  /** A period (ISO 8601, P3WD for three working days) in words, e.g. "three months". */
  length(duration: string): string;
  /** The same as a limit, e.g. "within one month". */
  within(duration: string): string;
  money(cents: number, currency: string): string;
  amount(number: number): string;
}

const units = { Y: 'year', M: 'month', W: 'week', D: 'day', WD: 'workday' } as const;
type Unit = (typeof units)[keyof typeof units];

function partsOf(duration: string): { unit: Unit; count: number }[] {
  const parts = [...duration.matchAll(/(\d+)(WD|Y|M|W|D)/g)].map(([, count, unit]) => ({
    unit: units[unit as keyof typeof units],
    count: Number(count),
  }));
  if (parts.length === 0 || !/^P(\d+(WD|Y|M|W|D))+$/.test(duration))
    throw new Error(`notices: no period "${duration}"`);
  return parts;
}

/** Years with months become months, weeks with days become days: a limit is named in one unit where it can be. */
function inOneUnit(parts: ReturnType<typeof partsOf>): ReturnType<typeof partsOf> {
  const total = (big: Unit, small: Unit, ratio: number) =>
    parts.length > 1 && parts.every(({ unit }) => unit === big || unit === small)
      ? [{ unit: small, count: parts.reduce((sum, { unit, count }) => sum + count * (unit === big ? ratio : 1), 0) }]
      : undefined;
  return total('year', 'month', 12) ?? total('week', 'day', 7) ?? parts;
}

type Say = (key: TextKey, values?: Record<string, string | number>) => string;

export function datesIn(locale: string, say: Say, inWords: (number: number) => string): Dates {
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const amounts = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const period = (form: 'length' | 'within', parts: ReturnType<typeof partsOf>) =>
    list.format(parts.map(({ unit, count }) => say(`words.${form}.${unit}`, { count, words: inWords(count) })));
  return {
    day: (date) => days.format(new Date(`${date}T00:00:00Z`)).replaceAll(' ', '\u00A0'),
    length: (duration) => period('length', partsOf(duration)),
    within: (duration) => period('within', inOneUnit(partsOf(duration))),
    money: (cents, currency) => new Intl.NumberFormat(locale, { style: 'currency', currency }).format(cents / 100),
    amount: (number) => amounts.format(number),
  };
}
