import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addDuration, partsOfDuration } from './index.js';

const week = { saturday_is_working_day: false };
const calendar = { id: 'X', zone: 'Europe/Berlin', holidays: new Map<string, string>() };
const add = (day: string, duration: string) => addDuration(day, duration, calendar, week);

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const count = fc.nat(40);

describe('a combined duration', () => {
  it.each([
    ['2026-01-31', 'P1M15D', '2026-03-15'],
    ['2024-02-29', 'P1Y1M', '2025-03-29'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2024-01-31', 'P1Y1M1D', '2025-03-01'],
    ['2026-02-02', 'P3Y1M', '2029-03-02'],
    ['2026-02-02', 'P37M', '2029-03-02'],
  ])('from %s, %s ends on %s', (day, duration, end) => {
    expect(add(day, duration)).toBe(end);
  });

  it('adds years and months as one, and counts the days last (BGB § 189(2))', () => {
    fc.assert(
      fc.property(anyDay, count, count, count, (day, years, months, days) => {
        expect(add(day, `P${years}Y${months}M${days}D`)).toBe(addDays(add(day, `P${years * 12 + months}M`), days));
      }),
    );
  });

  it('says the same with or without parts that are nothing, and never ends before it begins', () => {
    fc.assert(
      fc.property(anyDay, count, count, (day, years, days) => {
        const end = add(day, `P${years}Y${days}D`);
        expect(end).toBe(add(day, `P${years}Y0M${days}D`));
        expect(end >= day).toBe(true);
      }),
    );
  });

  it.each(['P', 'P1', '1M', 'P1D1M', 'P1M1Y', 'P1W2D', 'P1MWD', 'P1M3WD', 'P1Y ', 'PT1H', 'P-1M', 'P1.5M', ''])(
    'is not %j',
    (duration) => {
      expect(() => partsOfDuration(duration)).toThrow(RangeError);
    },
  );
});
