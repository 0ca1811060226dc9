import { describe, expect, it } from '@jest/globals';
import {
  checkRows,
  mergeRows,
  residualAdvice,
  substantialDifferences,
  suggestCredits,
  unjudgedUnits,
} from './index.js';
import { bqfg, c01, pflbg } from './testing/worked-cases.js';
import type { Comparison, ComparisonRow } from './types.js';

const gap: ComparisonRow = { ref: 'A6', credited: 0, result: 'gap', why: 'absent' };
const withRows = (...rows: ComparisonRow[]): Comparison => ({ ...c01, rows });

describe('rows of a comparison', () => {
  it('name units of the reference', () => {
    expect(checkRows(withRows({ ...gap, ref: ['A6', 'Z9'] }), bqfg)).toEqual([
      { code: 'comparison.unknown_unit', item: 'Z9', data: { of: 'reference' }, cite: 'BQFG § 4(2)' },
    ]);
  });

  it('credit by foreign units and evidence of the case', () => {
    expect(checkRows(withRows({ ...gap, by: ['G1', 'exp1', 'cert1', 'G99', 'A1'] }), bqfg)).toEqual(
      ['G99', 'A1'].map((item) => ({
        code: 'comparison.unknown_unit',
        item,
        data: { of: 'by', ref: ['A6'] },
        cite: 'BQFG § 4(2)',
      })),
    );
  });

  it('credit by a certificate only if it is validated, where the law wants that', () => {
    const rows = withRows({ ...gap, by: ['cert1'] });
    const data = { reason: 'not_validated', ref: ['A6'] };
    expect(checkRows(rows, pflbg)).toEqual([
      { code: 'assessment.offset_not_allowed', item: 'cert1', data, cite: 'PflBG § 40(2) s. 3' },
    ]);
    const certificates = [{ id: 'cert1', title: 'course', validated: true }];
    expect(checkRows({ ...rows, evidence: { ...c01.evidence, certificates } }, pflbg)).toEqual([]);
  });

  it('credit only by the kinds of evidence that offset', () => {
    const rules = { ...bqfg, offset: { ...bqfg.offset, by: [] } };
    const blockers = checkRows(withRows({ ...gap, by: ['exp1', 'cert1', 'G1'] }), rules);
    expect(blockers.map(({ item, data }) => [item, data?.['reason']])).toEqual([
      ['exp1', 'experience_not_allowed'],
      ['cert1', 'certificates_not_allowed'],
    ]);
  });

  it('give reasons for each substantial difference, and for nothing else', () => {
    const blockers = checkRows(
      withRows(
        { ref: ['A1', 'A6', 'A8'], credited: 0, result: 'gap', why: '  ' },
        { ref: 'B4', credited: 0, result: 'partly' },
        { ref: 'B5', credited: 0, result: 'gap' },
        { ref: 'B6', credited: 0, result: 'minor' },
      ),
      bqfg,
    );
    expect(blockers.map(({ code, item }) => [code, item])).toEqual(
      ['A6', 'A8', 'B4'].map((item) => ['assessment.reason_missing', item]),
    );
  });
});

describe('a substantial difference', () => {
  it('is of the essential units of a row, or of all when the row says so', () => {
    const joint: ComparisonRow = { ...gap, ref: ['B4', 'A1', 'A6'] };
    expect(substantialDifferences(withRows(joint), bqfg)).toEqual(['A6', 'B4']);
    expect(substantialDifferences(withRows({ ...joint, essential: true }), bqfg)).toEqual(['A1', 'A6', 'B4']);
    expect(substantialDifferences(withRows({ ...joint, essential: false }), bqfg)).toEqual([]);
  });

  it('is one of duration only where the rules let duration count', () => {
    const shorter = withRows({ ...gap, differs: 'duration' });
    expect(substantialDifferences(shorter, bqfg)).toEqual(['A6']);
    expect(substantialDifferences(shorter, pflbg)).toEqual([]);
    expect(residualAdvice(shorter, pflbg).units).toEqual([]);
    expect(substantialDifferences(withRows({ ...gap, differs: 'both' }), pflbg)).toEqual(['A6']);
    expect(substantialDifferences(withRows({ ...gap, differs: 'content' }), pflbg)).toEqual(['A6']);
  });

  it('is not there in units that nobody judged; essential ones are listed', () => {
    expect(substantialDifferences(withRows(gap), bqfg)).toEqual(['A6']);
    expect(unjudgedUnits(withRows(gap, { ...gap, ref: ['A8', 'B1'] }))).toEqual(['A9', 'A10', 'A12', 'B2', 'B4', 'B6']);
  });
});

describe('merging rows', () => {
  const a: ComparisonRow = { ref: 'A', credited: 1, result: 'covered' };
  const bc: ComparisonRow = { ref: ['B', 'C'], credited: 1, result: 'covered' };
  const c: ComparisonRow = { ref: 'C', credited: 0, result: 'gap' };

  it('overwrites a row as a whole that judges any of the same units', () => {
    expect(mergeRows([a, bc], [c])).toEqual({ rows: [a, c], overwritten: [bc] });
    expect(mergeRows([a, c], [bc])).toEqual({ rows: [a, bc], overwritten: [c] });
    expect(mergeRows([a], [c])).toEqual({ rows: [a, c], overwritten: [] });
  });

  it('keeps the last of incoming rows that judge the same unit', () => {
    expect(mergeRows([], [a, c, bc])).toEqual({ rows: [a, bc], overwritten: [] });
  });
});

describe('advice', () => {
  it('never counts more than is required as missing less, and adds fractions exactly', () => {
    const rows = withRows(
      { ...gap, ref: 'A6', required: 0.3, credited: 0.1 },
      { ...gap, ref: 'B1', required: 0.3, credited: 0.2 },
      { ...gap, ref: 'B4', required: 12, credited: 20 },
    );
    const advice = residualAdvice(rows, bqfg);
    expect(advice.units.map(({ residual }) => residual)).toEqual([0.2, 0.1, 0]);
    expect(advice.total).toBe(0.3);
  });

  it('takes the amounts of the reference where the row has none, joint rows once', () => {
    const advice = residualAdvice(withRows({ ...gap, ref: ['B1', 'A6'], credited: 8 }), bqfg);
    expect(advice).toMatchObject({ units: [{ ref: ['B1', 'A6'], residual: 30 }], total: 30, of_total: 182 });
  });

  it('suggests what evidence says it covers, if it may offset and is not credited yet', () => {
    const suggested = (comparison: Comparison, rules = bqfg): string[] =>
      suggestCredits(comparison, rules).map(({ ref, by }) => `${ref} ${by}`);
    expect(suggested(withRows())).toEqual([
      'A1 exp1',
      'A2 exp1',
      'A6 cert1',
      'A9 exp1',
      'A10 exp1',
      'B2 exp2',
      'B3 exp1',
    ]);
    expect(suggested(withRows(), pflbg)).not.toContain('A6 cert1');
    expect(suggested(c01)).toEqual([]);
    expect(suggestCredits(withRows(), bqfg)[2]).toEqual({
      ref: 'A6',
      by: 'cert1',
      reason: { code: 'certificate_covers', data: { title: 'certified wiring professional', validated: false } },
    });
    expect(suggestCredits(withRows(), bqfg)[5]?.reason).toEqual({
      code: 'experience_covers',
      data: { role: 'solar installer', years: 2 },
    });
  });
});
