import { describe, expect, it } from '@jest/globals';
import type { Checks } from './format-checks.js';
import { measureMismatches } from './measure.js';

const came = {
  type: 'adaptation_period',
  length: 'P9M',
  lines: [
    { ref: 'A6', status: 'passed' },
    { ref: 'B4', status: 'failed', why: 'the logbook is not kept' },
    { ref: 'B6', status: 'open', length: 'P3M' },
  ],
  change: { state: 'deemed_approved', length: 'P9M' },
};
const differences = (expected: NonNullable<Checks['measure']>) =>
  measureMismatches(expected, came).map(({ what }) => what);

describe('what a scenario expects of a measure', () => {
  it.each<[NonNullable<Checks['measure']>, string[]]>([
    [{ type: 'adaptation_period', length: 'P9M', change: 'deemed_approved' }, []],
    [{ type: 'aptitude_test' }, ['measure.type']],
    [{ length: 'P6M', change: 'requested' }, ['measure.length', 'measure.change']],
    [{ lines: ['B6', 'A6', 'B4'] }, []],
    [{ lines: ['A6', 'B4'] }, ['measure.lines']],
    [{ lines: { A6: 'passed', B6: 'open' } }, []],
    [{ lines: { A6: 'open' } }, ['measure.lines']],
    [{ lines: { Z9: 'open' } }, ['measure.lines']],
    [{ lines: [{ ref: 'B4', status: 'failed' }] }, []],
    [
      {
        lines: [
          { ref: 'B4', state: 'failed' },
          { ref: 'A6', passed: true },
        ],
      },
      [],
    ],
    [{ lines: [{ ref: 'B6', passed: true }] }, ['measure.lines']],
    [{ lines: [{ ref: 'B6', length: 'P3M' }] }, []],
    [{ lines: 'A6' }, ['measure.lines']],
  ])('%j', (expected, wrong) => {
    expect(differences(expected)).toEqual(wrong);
  });

  it('a case without one is not as expected', () => {
    expect(measureMismatches({}, null)).toEqual([{ what: 'measure', expected: {}, came: 'none' }]);
  });
});
