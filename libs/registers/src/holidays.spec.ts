import { describe, expect, it } from '@jest/globals';
import { calendarOf, calendarYears } from './holidays.js';

const zone = 'Europe/Berlin';

function daysOf(calendar: string, year: number): string[] {
  return [...calendarOf(calendar, zone).holidays.keys()].filter((day) => day.startsWith(`${year}-`)).sort();
}

const everywhere2026 = [
  '2026-01-01',
  '2026-04-03',
  '2026-04-06',
  '2026-05-01',
  '2026-05-14',
  '2026-05-25',
  '2026-10-03',
  '2026-12-25',
  '2026-12-26',
];

describe('calendarOf', () => {
  it('has the public holidays of North Rhine-Westphalia and no others', () => {
    expect(daysOf('DE-NW', 2026)).toEqual([...everywhere2026, '2026-06-04', '2026-11-01'].sort());
    expect(calendarOf('DE-NW', zone).holidays.get('2026-04-03')).toBe('Karfreitag');
  });

  it('has those of all of Bavaria, not those of Augsburg or of its Catholic municipalities', () => {
    expect(daysOf('DE-BY', 2026)).toEqual([...everywhere2026, '2026-01-06', '2026-06-04', '2026-11-01'].sort());
  });

  it('follows Easter', () => {
    expect(daysOf('DE-NW', 2027)).toEqual(
      expect.arrayContaining(['2027-03-26', '2027-03-29', '2027-05-06', '2027-05-17', '2027-05-27']),
    );
  });

  it('has a holiday that falls on the day on which the clocks change once, on its own day', () => {
    const easterSundays = daysOf('DE-BB', 2024).filter((day) => day.startsWith('2024-03-3'));
    expect(easterSundays).toEqual(['2024-03-31']);
  });

  it('covers its years and no others', () => {
    const { first, last } = calendarYears;
    expect(daysOf('DE-NW', first)).toHaveLength(11);
    expect(daysOf('DE-NW', last)).toHaveLength(11);
    expect(daysOf('DE-NW', first - 1)).toEqual([]);
    expect(daysOf('DE-NW', last + 1)).toEqual([]);
  });

  it('knows calendars of whole countries and of regions', () => {
    expect(daysOf('PT', 2026)).toContain('2026-04-25');
    expect(daysOf('DE-BY-A', 2026)).toContain('2026-08-08');
  });

  it('carries id and zone, and is computed once', () => {
    const calendar = calendarOf('DE-NW', zone);
    expect(calendar).toMatchObject({ id: 'DE-NW', zone });
    expect(calendarOf('DE-NW', zone)).toBe(calendar);
  });

  it.each(['DE-XX', 'DE-BY-X', 'DE-BY-A-X', 'DE-', 'QQ', ''])('refuses the unknown calendar %j', (id) => {
    expect(() => calendarOf(id, zone)).toThrow(/no calendar/);
  });
});
