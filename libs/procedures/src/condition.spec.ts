import { describe, expect, it } from '@jest/globals';
import { conditionSchema, holds } from './condition.js';

describe('a condition on a date', () => {
  const before = { fact: 'qualification.awarded', before: '1993-01-01' };

  it.each<[string | undefined, boolean]>([
    ['1992-12-31', true],
    ['1993-01-01', false],
    ['1992', true],
    ['1993', false],
    [undefined, false],
  ])('award %s', (awarded, expected) => {
    expect(holds(before, { qualification: { awarded } }, {})).toBe(expected);
  });

  it('counts a year only where all of it is before the day', () => {
    expect(holds({ ...before, before: '1991-08-20' }, { qualification: { awarded: '1991' } }, {})).toBe(false);
  });

  it('is a day, and no other text', () => {
    expect(conditionSchema.safeParse(before).success).toBe(true);
    expect(conditionSchema.safeParse({ ...before, before: 'then' }).success).toBe(false);
  });
});
