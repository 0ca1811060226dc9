import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkOutcome, checkRows, mergeRows, residualAdvice, substantialDifferences, unjudgedUnits } from './index.js';
import { bqfg, pflbg } from './testing/worked-cases.js';
import { differences, rowResults, type Comparison, type ComparisonRow } from './types.js';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 5000);

const ids = ['A', 'B', 'C', 'D', 'E', 'F'];

const rowArbitrary: fc.Arbitrary<ComparisonRow> = fc.record(
  {
    ref: fc.oneof(fc.constantFrom(...ids), fc.subarray(ids, { minLength: 1, maxLength: 3 })),
    credited: fc.nat(20),
    result: fc.constantFrom(...rowResults),
    required: fc.nat(20),
    by: fc.subarray(['F1', 'exp1', 'cert1', 'unknown']),
    essential: fc.boolean(),
    differs: fc.constantFrom(...differences),
    why: fc.constantFrom('because', ' '),
  },
  { requiredKeys: ['ref', 'credited', 'result'] },
);

/** No unit is judged twice, as after merging. */
const rowsArbitrary = fc.array(rowArbitrary, { maxLength: 8 }).map((rows) => mergeRows([], rows).rows);

const comparisonArbitrary: fc.Arbitrary<Comparison> = fc
  .record({ rows: rowsArbitrary, essential: fc.subarray(ids) })
  .map(({ rows, essential }) => ({
    rows,
    reference: {
      id: 'r',
      version: 1,
      unit: 'weeks',
      units: ids.map((id) => ({ id, title: id, amount: 10, essential: essential.includes(id) })),
    },
    foreign: { id: 'f', version: 1, units: [{ id: 'F1', title: 'F1' }] },
    evidence: {
      experience: [{ id: 'exp1', role: 'r' }],
      certificates: [{ id: 'cert1', title: 'c', validated: false }],
    },
  }));

const rulesArbitrary = fc.constantFrom(bqfg, pflbg);

const refs = ({ ref }: ComparisonRow): string[] => [ref].flat();

describe('any comparison', () => {
  it('comes to the same in whatever order its rows stand', () => {
    const reordered = comparisonArbitrary.chain((comparison) =>
      fc
        .shuffledSubarray([...comparison.rows], { minLength: comparison.rows.length })
        .map((rows) => [comparison, { ...comparison, rows }] as const),
    );
    fc.assert(
      fc.property(reordered, rulesArbitrary, ([one, other], rules) => {
        expect(substantialDifferences(other, rules)).toEqual(substantialDifferences(one, rules));
        expect(unjudgedUnits(other)).toEqual(unjudgedUnits(one));
        expect(residualAdvice(other, rules)).toEqual(residualAdvice(one, rules));
        const blockers = (comparison: Comparison): string[] =>
          checkRows(comparison, rules)
            .map((blocker) => JSON.stringify(blocker))
            .sort();
        expect(blockers(other)).toEqual(blockers(one));
      }),
      { numRuns },
    );
  });

  it('has no substantial difference in a unit that is not essential', () => {
    fc.assert(
      fc.property(comparisonArbitrary, rulesArbitrary, (comparison, rules) => {
        for (const id of substantialDifferences(comparison, rules)) {
          const row = comparison.rows.find((candidate) => refs(candidate).includes(id));
          const unit = comparison.reference.units.find((candidate) => candidate.id === id);
          expect(row?.essential ?? unit?.essential).toBe(true);
        }
        const unimportant = comparison.rows.map((row) => ({ ...row, essential: false }));
        expect(substantialDifferences({ ...comparison, rows: unimportant }, rules)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('allows full exactly when all is judged and no difference is substantial, and never full beside another', () => {
    fc.assert(
      fc.property(comparisonArbitrary, rulesArbitrary, (comparison, rules) => {
        const allowed = ['full', 'partial', 'measure_required', 'refused'] as const;
        const question = { comparison, rules, allowed, comparisonRequired: true, measuresOffered: true };
        const consistent = allowed.filter((outcome) => checkOutcome({ ...question, outcome }).length === 0);
        const isJudged = unjudgedUnits(comparison).length === 0;
        expect(consistent.includes('full')).toBe(isJudged && substantialDifferences(comparison, rules).length === 0);
        expect(consistent.length > 0).toBe(isJudged);
        expect(consistent.includes('full') && consistent.length > 1).toBe(false);
      }),
      { numRuns },
    );
  });
});

describe('merging any rows', () => {
  it('does nothing the second time, judges no unit twice and loses no incoming unit', () => {
    fc.assert(
      fc.property(rowsArbitrary, fc.array(rowArbitrary, { maxLength: 6 }), (existing, incoming) => {
        const { rows, overwritten } = mergeRows(existing, incoming);
        expect(mergeRows(rows, incoming).rows).toEqual(rows);
        const judged = rows.flatMap(refs);
        expect(new Set(judged).size).toBe(judged.length);
        expect(existing.filter((row) => !rows.includes(row))).toEqual(overwritten);
        expect(rows.at(-1)).toEqual(incoming.at(-1) ?? existing.at(-1));
      }),
      { numRuns },
    );
  });
});
