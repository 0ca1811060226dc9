import { describe, expect, it } from '@jest/globals';
import type { Outcome } from '#vocabulary';
import { checkOutcome, checkRows, residualAdvice, substantialDifferences, unjudgedUnits } from './index.js';
import { bqfg, c01, c02, c03, pflbg } from './testing/worked-cases.js';
import type { Comparison, EquivalenceRules } from './types.js';

function consistent(comparison: Comparison, rules: EquivalenceRules, allowed: Outcome[]): Outcome[] {
  const question = { comparison, rules, allowed, comparisonRequired: true, measuresOffered: true };
  return allowed.filter((outcome) => checkOutcome({ ...question, outcome }).length === 0);
}

describe('C01, electrician from Ghana', () => {
  it('has four substantial differences and is partial', () => {
    expect(checkRows(c01, bqfg)).toEqual([]);
    expect(unjudgedUnits(c01)).toEqual([]);
    expect(substantialDifferences(c01, bqfg)).toEqual(['A6', 'B1', 'B4', 'B6']);
    expect(consistent(c01, bqfg, ['full', 'partial', 'refused'])).toEqual(['partial']);
  });

  it('lacks 38 of 182 weeks, as advice', () => {
    expect(residualAdvice(c01, bqfg)).toEqual({
      label: 'advice',
      unit: 'weeks',
      units: [
        { ref: 'A6', residual: 6 },
        { ref: 'B1', residual: 10 },
        { ref: 'B4', residual: 12 },
        { ref: 'B6', residual: 10 },
      ],
      total: 38,
      of_total: 182,
    });
  });
});

describe('C02, nurse from the Philippines', () => {
  it('has three substantial differences and needs a measure; units that are not essential stay unjudged', () => {
    expect(checkRows(c02, pflbg)).toEqual([]);
    expect(unjudgedUnits(c02)).toEqual([]);
    expect(substantialDifferences(c02, pflbg)).toEqual(['A6-IV', 'A7-II2', 'A7-II3']);
    expect(consistent(c02, pflbg, ['full', 'measure_required', 'refused'])).toEqual(['measure_required']);
    expect(residualAdvice(c02, pflbg)).toMatchObject({ total: 552, of_total: 4600, unit: 'hours' });
  });
});

describe('C03, mason from Senegal', () => {
  it('has three substantial differences among units that are judged together', () => {
    expect(checkRows(c03, bqfg)).toEqual([]);
    expect(unjudgedUnits(c03)).toEqual([]);
    expect(substantialDifferences(c03, bqfg)).toEqual(['Y3-d', 'Y3-e', 'Y3-g']);
    expect(consistent(c03, bqfg, ['full', 'partial', 'refused'])).toEqual(['partial']);
    expect(residualAdvice(c03, bqfg)).toMatchObject({ total: 20, of_total: 156 });
  });

  it('is full against the two-year occupation', () => {
    const units = c03.reference.units.filter(({ id }) => !id.startsWith('Y3'));
    const rows = c03.rows
      .map((row) => ({ ...row, ref: [row.ref].flat().filter((ref) => !ref.startsWith('Y3')) }))
      .filter(({ ref }) => ref.length > 0);
    const alternative = { ...c03, rows, reference: { ...c03.reference, units } };
    expect(checkRows(alternative, bqfg)).toEqual([]);
    expect(consistent(alternative, bqfg, ['full', 'partial', 'refused'])).toEqual(['full']);
  });
});
