import { describe, expect, it } from '@jest/globals';
import {
  addDays,
  addDuration,
  compareDays,
  daysBetween,
  isWorkingDay,
  localDay,
  rollForward,
  startOfDay,
} from './index.js';
import { northRhineWestphalia as calendar } from './testing/examples.js';

const week = { saturday_is_working_day: false };
const sixDayWeek = { saturday_is_working_day: true };

describe('days', () => {
  it('counts over months, leap days and backwards', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
    expect(daysBetween('2026-03-29', '2026-01-01')).toBe(-87);
    expect(['2026-03-02', '2025-12-31', '2026-03-02'].sort(compareDays)).toEqual([
      '2025-12-31',
      '2026-03-02',
      '2026-03-02',
    ]);
  });

  it.each(['2026-02-30', '2026-13-01', '2026-00-10', '2026-1-1', '2026-01-01T00:00', ''])('refuses %p', (day) => {
    expect(() => addDays(day, 1)).toThrow(RangeError);
  });
});

describe('durations', () => {
  it('end on the last day of a month that lacks the number, also of February in a leap year', () => {
    expect(addDuration('2028-01-31', 'P1M', calendar, week)).toBe('2028-02-29');
    expect(addDuration('2028-02-29', 'P1Y', calendar, week)).toBe('2029-02-28');
    expect(addDuration('2026-02-28', 'P1M', calendar, week)).toBe('2026-03-28');
  });

  it('count working days without the day itself, days off left out', () => {
    expect(addDuration('2026-04-01', 'P3WD', calendar, week)).toBe('2026-04-08');
    expect(addDuration('2026-04-01', 'P3WD', calendar, sixDayWeek)).toBe('2026-04-07');
    expect(addDuration('2026-04-04', 'P1WD', calendar, week)).toBe('2026-04-07');
  });

  it.each(['P', '3M', 'P3', 'P2D1M', 'PT3H', 'P-1M', 'P3wd'])('refuse %p', (duration) => {
    expect(() => addDuration('2026-01-01', duration, calendar, week)).toThrow(RangeError);
  });
});

describe('days off', () => {
  it('are Sundays, holidays, and Saturdays where they are no working days', () => {
    expect(isWorkingDay('2026-05-30', calendar, week)).toBe(false);
    expect(isWorkingDay('2026-05-30', calendar, sixDayWeek)).toBe(true);
    expect(isWorkingDay('2026-05-31', calendar, sixDayWeek)).toBe(false);
    expect(isWorkingDay('2026-06-04', calendar, sixDayWeek)).toBe(false);
    expect(isWorkingDay('2026-06-05', calendar, week)).toBe(true);
  });

  it('are rolled over, however many follow each other', () => {
    expect(rollForward('2026-04-03', calendar, week)).toBe('2026-04-07');
    expect(rollForward('2026-04-03', calendar, sixDayWeek)).toBe('2026-04-04');
    expect(rollForward('2026-04-07', calendar, week)).toBe('2026-04-07');
  });
});

describe('zones', () => {
  it('say which day it is there', () => {
    expect(localDay(new Date('2026-01-31T23:30:00Z'), 'Europe/Berlin')).toBe('2026-02-01');
    expect(localDay(new Date('2026-06-30T21:59:59.999Z'), 'Europe/Berlin')).toBe('2026-06-30');
    expect(localDay(new Date('2026-06-30T22:00:00Z'), 'Europe/Berlin')).toBe('2026-07-01');
    expect(localDay(new Date('2026-07-01T03:00:00Z'), 'America/New_York')).toBe('2026-06-30');
  });

  it('say when a day begins, around the changes of clocks', () => {
    expect(startOfDay('2026-03-29', 'Europe/Berlin').toISOString()).toBe('2026-03-28T23:00:00.000Z');
    expect(startOfDay('2026-03-30', 'Europe/Berlin').toISOString()).toBe('2026-03-29T22:00:00.000Z');
    expect(startOfDay('2026-10-26', 'Europe/Berlin').toISOString()).toBe('2026-10-25T23:00:00.000Z');
  });

  it('begin a day without midnight at its first moment', () => {
    expect(startOfDay('2018-11-04', 'America/Sao_Paulo').toISOString()).toBe('2018-11-04T03:00:00.000Z');
    expect(localDay(startOfDay('2018-11-04', 'America/Sao_Paulo'), 'America/Sao_Paulo')).toBe('2018-11-04');
  });

  it('must be known', () => {
    expect(() => localDay(new Date(0), 'Europe/Atlantis')).toThrow(RangeError);
    expect(() => startOfDay('2026-01-01', 'Europe/Atlantis')).toThrow(RangeError);
  });
});
