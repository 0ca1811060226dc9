import { describe, expect, it } from '@jest/globals';
import type { Outcome } from '#vocabulary';
import { checkOutcome } from './index.js';
import type { ProposedOutcome } from './index.js';
import type { ComparisonRow } from './types.js';

const reference = {
  id: 'r',
  version: 1,
  unit: 'weeks' as const,
  units: [
    { id: 'A', title: 'A', amount: 10, essential: true },
    { id: 'B', title: 'B', amount: 10, essential: true },
    { id: 'C', title: 'C', amount: 10 },
  ],
};
const covered = (ref: string): ComparisonRow => ({ ref, credited: 10, result: 'covered' });
const gap = (ref: string): ComparisonRow => ({ ref, credited: 0, result: 'gap', why: 'absent' });

function propose(outcome: Outcome, rows: ComparisonRow[], rest: Partial<ProposedOutcome> = {}): unknown[] {
  const blockers = checkOutcome({
    outcome,
    comparison: { rows, reference, evidence: { experience: [], certificates: [] } },
    rules: {
      duration_is_criterion: true,
      offset: { by: ['experience', 'certificates'], needs_formal_validation: false, cite: '§ 4(2) No 3' },
      cite: '§ 4(2)',
    },
    allowed: ['full', 'partial', 'measure_required', 'refused', 'statement', 'level_recognised', 'partial_access'],
    comparisonRequired: true,
    measuresOffered: true,
    ...rest,
  });
  return blockers.map(({ code, item, data }) => (code === 'assessment.unit_unjudged' ? item : data?.['reason']));
}

describe('what a measure has made good', () => {
  it('is no difference any more', () => {
    expect(propose('full', [gap('A'), gap('B')], { madeGood: ['A'] })).toEqual(['substantial_differences']);
    expect(propose('full', [gap('A'), gap('B')], { madeGood: ['A', 'B'] })).toEqual([]);
    expect(propose('partial', [gap('A'), covered('B')], { madeGood: ['A'] })).toEqual(['no_substantial_difference']);
  });
});

describe('a shortfall that stands on its reasons', () => {
  it.each(['partial', 'measure_required'] as const)('%s needs no judged unit', (outcome) => {
    const without = { comparison: undefined, comparisonRequired: false };
    expect(propose(outcome, [], without)).toEqual(['no_comparison']);
    expect(propose(outcome, [], { ...without, standsOnReasons: true })).toEqual([]);
  });
});

describe('the outcome full', () => {
  it('stands without a substantial difference, other gaps or not', () => {
    expect(propose('full', [covered('A'), covered('B'), gap('C')])).toEqual([]);
  });

  it('does not stand with one, and says where', () => {
    expect(propose('full', [covered('A'), gap('B')])).toEqual(['substantial_differences']);
    const [blocker] = checkOutcome({
      outcome: 'full',
      comparison: { rows: [covered('A'), gap('B')], reference, evidence: { experience: [], certificates: [] } },
      rules: {
        duration_is_criterion: true,
        offset: { by: [], needs_formal_validation: false, cite: 'o' },
        cite: '§ 4(2)',
      },
      allowed: ['full'],
      comparisonRequired: true,
      measuresOffered: false,
    });
    expect(blocker).toEqual({
      code: 'assessment.outcome_inconsistent',
      item: 'full',
      data: { outcome: 'full', reason: 'substantial_differences', refs: ['B'] },
      cite: '§ 4(2)',
    });
  });

  it('needs every essential unit judged', () => {
    expect(propose('full', [covered('B')])).toEqual(['A']);
    expect(propose('full', [])).toEqual(['A', 'B']);
  });

  it('needs something to compare with where the route compares', () => {
    expect(propose('full', [], { comparison: undefined })).toEqual(['no_comparison']);
    expect(propose('full', [], { comparison: undefined, comparisonRequired: false })).toEqual([]);
  });

  it('does not ask for rows on a route without comparison', () => {
    expect(propose('full', [gap('A')], { comparisonRequired: false })).toEqual([]);
  });
});

describe.each(['partial', 'measure_required'] as const)('the outcome %s', (outcome) => {
  it('needs a substantial difference, however much is credited', () => {
    expect(propose(outcome, [covered('A'), gap('B')])).toEqual([]);
    expect(propose(outcome, [covered('A'), covered('B'), gap('C')])).toEqual(['no_substantial_difference']);
    expect(propose(outcome, [gap('A'), gap('B')])).toEqual([]);
    expect(propose(outcome, [gap('A'), { ...gap('B'), credited: 2 }])).toEqual([]);
    expect(propose(outcome, [gap('A'), { ...gap('B'), result: 'partly' }])).toEqual([]);
  });

  it('is inconsistent on a route without comparison', () => {
    expect(propose(outcome, [covered('A'), gap('B')], { comparisonRequired: false })).toEqual(['no_comparison']);
  });

  it('names the units that are unjudged', () => {
    expect(propose(outcome, [{ ...gap('B'), credited: 2 }])).toEqual(['A']);
  });
});

describe('measures', () => {
  it('can be required only where the route has them', () => {
    expect(propose('measure_required', [covered('A'), gap('B')], { measuresOffered: false })).toEqual(['no_measures']);
    expect(propose('partial', [covered('A'), gap('B')], { measuresOffered: false })).toEqual([]);
  });
});

describe('a refusal', () => {
  const grounds = ['not_state_recognised'];

  it('stands on a ground of the profile, whatever is judged', () => {
    expect(propose('refused', [], { grounds, ground: 'not_state_recognised' })).toEqual([]);
    expect(propose('refused', [covered('A'), covered('B')], { grounds, ground: 'not_state_recognised' })).toEqual([]);
  });

  it('does not stand on another ground', () => {
    expect(propose('refused', [gap('A'), gap('B')], { grounds, ground: 'nationality' })).toEqual(['ground_unknown']);
    expect(propose('refused', [gap('A'), gap('B')], { ground: 'nationality' })).toEqual(['ground_unknown']);
  });

  it('stands without a ground when nothing is credited', () => {
    expect(propose('refused', [gap('A'), gap('B')], { grounds })).toEqual([]);
    expect(propose('refused', [gap('A'), gap('B'), covered('C')], { grounds })).toEqual(['ground_missing']);
    expect(propose('refused', [gap('A')])).toEqual(['B']);
  });

  it('never stands on gaps that are not essential', () => {
    const unimportant = [gap('A'), gap('B'), gap('C')].map((row) => ({ ...row, essential: false }));
    expect(propose('refused', unimportant)).toEqual(['no_substantial_difference']);
  });

  it('needs a ground on a route without comparison', () => {
    expect(propose('refused', [gap('A'), gap('B')], { comparisonRequired: false })).toEqual(['ground_missing']);
  });
});

describe('every outcome', () => {
  it('is one that the profile offers', () => {
    expect(propose('full', [covered('A'), covered('B')], { allowed: ['statement'] })).toEqual(['not_offered']);
    expect(propose('refused', [], { allowed: [], ground: 'g', grounds: ['g'] })).toEqual(['not_offered']);
  });

  it('states a ground where the profile has grounds for it', () => {
    const statement = { grounds: ['employment'], comparisonRequired: false };
    expect(propose('statement', [], statement)).toEqual(['ground_missing']);
    expect(propose('statement', [], { ...statement, ground: 'hobby' })).toEqual(['ground_unknown']);
    expect(propose('statement', [], { ...statement, ground: 'employment' })).toEqual([]);
    expect(propose('level_recognised', [], { comparisonRequired: false })).toEqual([]);
    expect(propose('partial_access', [covered('A'), gap('B')])).toEqual([]);
  });
});

describe('measures on a ground', () => {
  const grounds = ['not_establishable'];

  it('need no comparison, but measures', () => {
    const on = { grounds, ground: 'not_establishable' };
    expect(propose('measure_required', [], on)).toEqual([]);
    expect(propose('measure_required', [], { ...on, measuresOffered: false })).toEqual(['no_measures']);
  });

  it('follow from differences as before where no ground is stated', () => {
    expect(propose('measure_required', [gap('A'), covered('B')], { grounds })).toEqual([]);
    expect(propose('measure_required', [covered('A'), covered('B')], { grounds })).toEqual([
      'no_substantial_difference',
    ]);
    expect(propose('measure_required', [], { grounds })).toEqual(['A', 'B']);
  });

  it('do not rest on a ground that the profile does not know', () => {
    expect(propose('measure_required', [gap('A'), covered('B')], { grounds, ground: 'other' })).toEqual([
      'ground_unknown',
    ]);
  });
});
