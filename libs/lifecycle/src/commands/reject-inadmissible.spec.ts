import { describe, expect, it } from '@jest/globals';
import { factsOf, walkTo } from '#testing';

const ground = 'not_established_elsewhere';

describe('reject_inadmissible', () => {
  it('is proposed to a second person, without any judgement of the qualification', () => {
    const walk = walkTo('intake');
    expect(walk.give('reject_inadmissible', { ground }).status).toBe('review');
    expect(walk.context.proposal).toMatchObject({
      kind: 'inadmissible',
      by: 'caseworker@hwk-demo',
      from: 'intake',
      ground,
      statements: [{ code: 'remedy_instruction' }],
      substantial_differences: [],
    });
    expect(walk.refused('approve_outcome', {}, { by: 'caseworker@hwk-demo' })).toEqual(['review.same_person']);
  });

  it('approved, closes the case with a notice of its own and remedies against it', () => {
    const walk = walkTo('intake');
    walk.give('reject_inadmissible', { ground });
    const { status, effects } = walk.give('approve_outcome', {}, { on: '2026-02-10' });
    expect(status).toBe('inadmissible');
    expect(effects).toEqual([
      expect.objectContaining({ type: 'decision_issued', proposer: 'caseworker@hwk-demo' }),
      expect.objectContaining({ type: 'notice_issued', notice: expect.objectContaining({ kind: 'inadmissible' }) }),
    ]);
    expect(walk.context.decisions).toEqual([
      expect.objectContaining({ kind: 'inadmissible', standing: 'current', ground }),
    ]);
    expect(walk.context.ledger).toContainEqual(expect.objectContaining({ entry: 'started', deadline: 'objection' }));
    expect(walk.context.certificate).toBeUndefined();
  });

  it('returned, is back in intake', () => {
    const walk = walkTo('intake');
    walk.give('reject_inadmissible', { ground });
    expect(walk.give('return_to_assessor', { reason: 'It was another occupation.' }).status).toBe('intake');
    expect(walk.context.proposal).toBeUndefined();
  });

  it('needs the writer’s words where the profile asks for them', () => {
    const must_state = [{ statement: 'purpose' as const, written_by: 'writer' as const, cite: '§ 1' }];
    const notices = [{ kind: 'inadmissible' as const, must_state, recipient: 'applicant' as const, cite: '§ 1' }];
    expect(walkTo('intake', factsOf({ profile: { notices } })).refused('reject_inadmissible', { ground })).toEqual([
      'notice.reason_missing(purpose)',
    ]);
  });
});
