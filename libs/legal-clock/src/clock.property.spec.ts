import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeDeadline } from './index.js';
import { at, position } from './testing/day-table.js';
import { historyArbitrary, tell } from './testing/histories.js';
import { SlowCalculator } from './testing/slow-calculator.js';
import type { Day, DeadlineState } from './types.js';

const runs = Number(process.env['PROPERTY_RUNS'] ?? 5000);

describe('the clock against a slow calculator, over random histories', () => {
  it('gives the same dates and states, and steps that add up to them', () => {
    fc.assert(
      fc.property(historyArbitrary, (history) => {
        const ledger = tell(history);
        const holidays = new Map(history.holidays.map((offset) => [at(history.start + offset), 'Holiday']));
        const calendar = { id: 'X', zone: 'Europe/Berlin', holidays };
        const today = at(history.start + history.today);
        const state = computeDeadline(history.rule, ledger, calendar, today);
        const { status, unrolled_end, due_on, suspended_until, extensions } = state;
        const expected = new SlowCalculator(history.rule, ledger, calendar).state(today);
        expect({ status, unrolled_end, due_on, suspended_until, extensions }).toEqual(expected);
        if (unrolled_end) expect(endByTheSteps(state)).toBe(unrolled_end);
      }),
      { numRuns: runs },
    );
  });
});

/** The unrolled end, as somebody reads it who adds up the steps. */
function endByTheSteps({ steps }: DeadlineState): Day {
  let end = '';
  for (const { code, from, to = '', data } of steps) {
    if (code === 'duration_added') end = to;
    if (code === 'suspended') end = at((position.get(end) ?? NaN) + Number(data?.['days']));
    if (code !== 'extended') continue;
    if (from) expect(from).toBe(end);
    end = to;
  }
  return end;
}
