import { describe, expect, it } from '@jest/globals';
import { c01Rows, Walk } from '#testing';
import { caseDeadlines } from './deadline-list.js';

function dueOf({ context, facts, day }: Walk, id: string): string | undefined {
  return caseDeadlines({ context, facts, day }).find((deadline) => deadline.id === id)?.due_on;
}

describe('C01: an electrician from Ghana', () => {
  it('goes from the draft to partial equivalence by two persons, every step on its day', () => {
    const walk = new Walk();
    expect(walk.give('submit', {}, { on: '2026-02-02' }).status).toBe('intake');
    expect(walk.context.received_on).toBe('2026-02-02');
    expect(dueOf(walk, 'acknowledge')).toBe('2026-03-02');

    expect(walk.give('acknowledge', {}, { on: '2026-02-05' }).status).toBe('intake');
    expect(walk.give('confirm_complete', {}).status).toBe('assessment');
    // The file was complete on receipt; 2 May 2026 is a Saturday.
    expect(dueOf(walk, 'decide')).toBe('2026-05-04');

    walk.give('record_comparison', { comparison: c01Rows.slice(0, 12) }, { on: '2026-03-03' });
    walk.give('record_comparison', { comparison: c01Rows.slice(12) });
    expect(walk.context.comparison).toHaveLength(18);

    expect(walk.refused('propose_outcome', { outcome: 'full' })).toEqual(['assessment.outcome_inconsistent(full)']);
    expect(walk.give('propose_outcome', { outcome: 'partial' }, { on: '2026-03-31' }).status).toBe('review');
    expect(walk.refused('approve_outcome', {}, { by: 'assessor@hwk-demo' })).toEqual(['review.same_person']);

    expect(walk.give('approve_outcome', {}, { on: '2026-04-10' }).status).toBe('partially_recognised');
    expect(dueOf(walk, 'objection')).toBe('2026-05-15');
    expect(walk.context.certificate).toBeUndefined();
  });

  it('leaves a decision with its differences, its notice deemed notified, and who proposed and who approved', () => {
    const walk = new Walk();
    walk.give('submit', {});
    walk.give('confirm_complete', {});
    walk.give('record_comparison', { comparison: c01Rows });
    walk.give('propose_outcome', { outcome: 'partial' });
    const { effects } = walk.give('approve_outcome', {}, { on: '2026-04-10' });

    const [decision] = walk.context.decisions;
    expect(decision).toMatchObject({
      outcome: 'partial',
      decided_on: '2026-04-10',
      standing: 'current',
      substantial_differences: ['A6', 'B1', 'B4', 'B6'],
    });
    expect(walk.context.notices.at(-1)).toMatchObject({
      id: decision?.notice,
      kind: 'decision',
      statements: ['existing_qualifications', 'substantial_differences', 'difference_reasons', 'remedy_instruction'],
      dispatched_on: '2026-04-10',
      notified_on: '2026-04-14',
      notified_by: 'deemed',
      decision: decision?.id,
    });
    expect(effects.map(({ type }) => type)).toEqual(['decision_issued', 'notice_issued']);
    expect(effects[0]).toMatchObject({
      proposer: 'assessor@hwk-demo',
      reviewer: 'assessor-2@hwk-demo',
      four_eyes: true,
    });
    expect(walk.context.proposal).toBeUndefined();
  });
});
