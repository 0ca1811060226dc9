import { describe, expect, it } from '@jest/globals';
import type { Experience } from '#equivalence';
import { monthsOfExperience } from './experience-length.js';

const stated = (...parts: Partial<Experience>[]): Experience[] =>
  parts.map((part, at) => ({ id: `exp${at + 1}`, role: 'mason', ...part }));

describe('monthsOfExperience', () => {
  it.each<[string, Experience[], number | undefined]>([
    ['nothing stated', [], undefined],
    ['no length stated', stated({}), undefined],
    ['years', stated({ years: 4.5 }, { years: 1 }), 66],
    ['from and to, both counted', stated({ from: '2021-01-01', to: '2025-06-30' }), 54],
    ['one that has not ended', stated({ from: '2025-02-02' }), 12],
    ['overlaps once', stated({ from: '2020-01-01', to: '2021-12-31' }, { from: '2021-07-01', to: '2022-06-30' }), 30],
    [
      'one within another',
      stated({ from: '2020-01-01', to: '2021-12-31' }, { from: '2020-06-01', to: '2020-12-31' }),
      24,
    ],
    ['with a gap', stated({ from: '2022-01-01', to: '2022-12-31' }, { from: '2020-01-01', to: '2020-12-31' }), 24],
    ['dates before years of the same work', stated({ from: '2025-01-01', to: '2025-12-31', years: 9 }), 12],
    ['an end before its beginning', stated({ from: '2025-01-01', to: '2024-01-01' }), 0],
  ])('%s', (_, experience, months) => {
    expect(monthsOfExperience(experience, '2026-02-02')).toBe(months);
  });
});
