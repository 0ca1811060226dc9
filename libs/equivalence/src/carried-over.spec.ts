import { describe, expect, it } from '@jest/globals';
import { carriedOver } from './rows.js';

const reference = {
  id: 'r',
  version: 2,
  unit: 'weeks' as const,
  units: [
    { id: 'U1', title: 'One', amount: 10 },
    { id: 'U2', title: 'Two', amount: 20 },
  ],
};
const evidence = {
  experience: [{ id: 'exp1', role: 'fitter' }],
  certificates: [{ id: 'cert1', title: 'Course', validated: true }],
};
const foreign = { id: 'f', version: 1, units: [{ id: 'F1', title: 'F' }] };
const target = { reference, foreign, evidence };

describe('rows that another comparison hands on', () => {
  it('stay as they are where everything they name is there', () => {
    const rows = [{ ref: 'U1', credited: 10, by: ['F1', 'exp1', 'cert1'], result: 'covered' as const, why: 'shown' }];
    expect(carriedOver(rows, target)).toEqual(rows);
  });

  it('lose credits that the new case does not know', () => {
    const rows = [{ ref: 'U1', credited: 10, by: ['exp9', 'F1', 'cert2'], result: 'covered' as const }];
    expect(carriedOver(rows, target)).toEqual([{ ...rows[0], by: ['F1'] }]);
    const nothing = { reference, evidence: { experience: [], certificates: [] } };
    expect(carriedOver(rows, nothing)).toEqual([{ ...rows[0], by: [] }]);
  });

  it('keep only units that the reference has, and no more credit than these ask for', () => {
    const rows = [
      { ref: ['U2', 'U9'], required: 35, credited: 30, result: 'partly' as const, why: 'half of it' },
      { ref: 'U8', credited: 5, result: 'covered' as const },
    ];
    expect(carriedOver(rows, target)).toEqual([
      { ref: 'U2', required: 20, credited: 20, result: 'partly', why: 'half of it' },
    ]);
  });
});
