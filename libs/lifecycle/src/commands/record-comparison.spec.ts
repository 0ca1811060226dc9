import { describe, expect, it } from '@jest/globals';
import { factsOf, walkTo } from '#testing';

const covered = (ref: string, by: string[] = ['G1']) => ({ ref, credited: 4, by, result: 'covered' as const });
const { equivalence } = factsOf().profile;

describe('record_comparison', () => {
  it('may cover some units only; a row recorded again stands instead of the earlier one', () => {
    const walk = walkTo('assessment');
    walk.give('record_comparison', { comparison: [covered('A1'), covered('A2')] });
    walk.give('record_comparison', { comparison: [{ ...covered('A1'), credited: 2, result: 'minor' }] });
    expect(walk.context.comparison).toEqual([covered('A2'), { ...covered('A1'), credited: 2, result: 'minor' }]);
    expect(walk.status).toBe('assessment');
  });

  it('knows the units of the reference, and by what a unit is credited', () => {
    const comparison = [covered('Z9'), covered('A1', ['G1', 'exp9'])];
    expect(walkTo('assessment').refused('record_comparison', { comparison })).toEqual([
      'comparison.unknown_unit(Z9)',
      'comparison.unknown_unit(exp9)',
    ]);
  });

  it('needs a reason for a substantial difference, and for no other', () => {
    const gap = { credited: 0, result: 'gap' as const };
    const comparison = [
      { ref: 'A6', ...gap, essential: true },
      { ref: 'B1', ...gap, essential: true, why: '  ' },
      { ref: 'A3', ...gap, essential: false },
    ];
    expect(walkTo('assessment').refused('record_comparison', { comparison })).toEqual([
      'assessment.reason_missing(A6)',
      'assessment.reason_missing(B1)',
    ]);
  });

  it.each([
    [
      'learning that is not validated, where it must be',
      { by: ['certificates'], needs_formal_validation: true },
      'cert1',
    ],
    ['certificates, where they do not count', { by: ['experience'], needs_formal_validation: false }, 'cert1'],
    ['experience, where it does not count', { by: ['certificates'], needs_formal_validation: false }, 'exp1'],
  ] as const)('is not offset by %s', (_, offset, by) => {
    const rules = { ...equivalence, offset: { ...offset, by: [...offset.by], cite: '§ 1' } };
    const walk = walkTo('assessment', factsOf({ profile: { equivalence: rules } }));
    expect(walk.refusal('record_comparison', { comparison: [covered('A6', [by])] })).toEqual([
      expect.objectContaining({ code: 'assessment.offset_not_allowed', item: by, cite: '§ 1' }),
    ]);
  });

  it('is not in a profile without comparison, and not in a case without reference', () => {
    const without = { ...equivalence, comparison: 'none' as const };
    const refusals = [factsOf({ profile: { equivalence: without } }), factsOf({ reference: undefined })].map(
      (facts) => {
        const walk = walkTo('assessment');
        walk.facts = facts;
        return walk.refused('record_comparison', { comparison: [covered('A1')] });
      },
    );
    expect(refusals).toEqual([
      ['command.not_in_profile(record_comparison)'],
      ['command.not_in_profile(record_comparison)'],
    ]);
  });
});
