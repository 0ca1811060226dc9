import { describe, expect, it } from '@jest/globals';
import { factsOf } from '#testing';
import { endOf, lengthOfAll } from './measure-lengths.js';

const { calendar } = factsOf();

describe('lengths one after the other', () => {
  it.each([
    [[], undefined],
    [['P6M'], 'P6M'],
    [['P6M', 'P3M'], 'P9M'],
    [['P1Y', 'P6M'], 'P18M'],
    [['P2W', 'P3D'], 'P17D'],
    [['P1M', 'P2W'], 'P45D'],
  ])('%j are %s', (lengths, sum) => {
    expect(lengthOfAll(lengths, '2026-03-02', calendar)).toBe(sum);
  });

  it('ends on the day on which the last ends, in whatever units', () => {
    const all = lengthOfAll(['P1M', 'P10D'], '2026-01-31', calendar) ?? '';
    expect(endOf('2026-01-31', all, calendar)).toBe(endOf(endOf('2026-01-31', 'P1M', calendar), 'P10D', calendar));
  });
});
