import { describe, expect, it } from '@jest/globals';
import type { Profile } from '#procedures';
import { c01Rows, factsOf, walkTo } from '#testing';
import { due, standings } from '../testing/afterwards.js';

const evidence = { ground: 'new_evidence' } as const;

describe('reopen', () => {
  it.each(['recognised', 'partially_recognised', 'refused'] as const)(
    'takes a case that is %s up again; the decision stands and no period runs anew',
    (status) => {
      const walk = walkTo(status);
      const { certificate } = walk.context;
      expect(walk.give('reopen', evidence, { on: '2026-05-04' }).status).toBe('assessment');
      expect(standings(walk)).toEqual([expect.stringContaining('current')]);
      expect(walk.context.certificate).toEqual(certificate);
      expect(due(walk, 'decide')).toBe('met');
    },
  );

  it('leads a case whose file never was complete back to intake', () => {
    const walk = walkTo('withdrawn');
    expect(walk.give('reopen', { ground: 'own_motion' }).status).toBe('intake');
  });

  it('starts what the profile starts then', () => {
    const [acknowledge, decide] = factsOf().profile.deadlines;
    const again = { ...decide, id: 'decide_again', trigger: 'reopened' } as Profile['deadlines'][number];
    const walk = walkTo('refused', factsOf({ profile: { deadlines: [acknowledge!, decide!, again] } }));
    walk.give('reopen', evidence, { on: '2026-05-04' });
    expect(due(walk, 'decide_again')).toBe('2026-08-04');
  });

  it('another decision supersedes the one before, and its certificate', () => {
    const walk = walkTo('recognised');
    walk.give('reopen', evidence, { on: '2026-05-04' });
    walk.give('record_comparison', { comparison: c01Rows });
    walk.give('propose_outcome', { outcome: 'partial' });
    expect(walk.give('approve_outcome', {}, { on: '2026-05-11' }).status).toBe('partially_recognised');
    expect(standings(walk)).toEqual(['full superseded', 'partial current']);
    expect(walk.context.certificate?.standing).toBe('superseded');
    expect(due(walk, 'objection')).toBe('2026-06-15');
  });

  it('is for closed cases', () => {
    expect(walkTo('assessment').refused('reopen', evidence)).toEqual(['command.not_in_status(reopen)']);
  });
});
