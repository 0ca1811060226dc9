import { describe, expect, it } from '@jest/globals';
import { addDuration, rollForward } from './index.js';
import { northRhineWestphalia as calendar } from './testing/examples.js';

const week = { saturday_is_working_day: false };

/** Worked examples: from, duration, last day; all of them roll. */
const vectors = [
  ['V01 decide, three months', '2026-01-15', 'P3M', '2026-04-15'],
  ['V02 acknowledge: the month end clips, then a Saturday rolls', '2026-01-31', 'P1M', '2026-03-02'],
  ['V03 30 November and three months', '2025-11-30', 'P3M', '2026-03-02'],
  ['V04 four months end on a Saturday', '2026-04-01', 'P4M', '2026-08-03'],
  ['V05 two weeks', '2026-03-03', 'P2W', '2026-03-17'],
  ['V06 two months end on a Sunday', '2026-03-03', 'P2M', '2026-05-04'],
  ['V09 deemed notified on the fourth day', '2026-06-05', 'P4D', '2026-06-09'],
  ['V10 objection within a month', '2026-06-09', 'P1M', '2026-07-09'],
  ['V13 deemed approved after two weeks', '2026-05-04', 'P2W', '2026-05-18'],
  ['V15 one month', '2026-09-01', 'P1M', '2026-10-01'],
  ['V16 three days', '2026-07-14', 'P3D', '2026-07-17'],
  ['V17 one year', '2026-02-16', 'P1Y', '2027-02-16'],
  ['V18 three years', '2026-02-16', 'P3Y', '2029-02-16'],
  ['V19 31 August and one month', '2026-08-31', 'P1M', '2026-09-30'],
  ['V20 31 October and four months', '2026-10-31', 'P4M', '2027-03-01'],
] as const;

describe('worked examples of periods', () => {
  it.each(vectors)('%s', (_, from, duration, last) => {
    expect(rollForward(addDuration(from, duration, calendar, week), calendar, week)).toBe(last);
  });
});
