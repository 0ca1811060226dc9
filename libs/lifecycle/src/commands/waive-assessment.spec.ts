import { describe, expect, it } from '@jest/globals';
import { c01Rows, walkTo, type Walk } from '#testing';
import { caseDeadlines } from '../deadline-list.js';
import { wideFacts } from '../testing/wide-facts.js';

function informed(status: 'intake' | 'assessment' = 'assessment'): Walk {
  const walk = walkTo(status, wideFacts());
  walk.give('inform_of_consequences', { about: 'waiver' });
  return walk;
}

describe('waive_assessment', () => {
  it.each(['intake', 'assessment'] as const)('goes from %s straight to the choice of a measure', (status) => {
    const walk = informed(status);
    const { status: after, effects } = walk.give('waive_assessment', {}, { on: '2026-02-20' });
    expect(after).toBe('compensation.choosing');
    expect(walk.context.waived_on).toBe('2026-02-20');
    expect(walk.context.decisions).toEqual([
      expect.objectContaining({
        outcome: 'measure_required',
        measures: ['adaptation_period'],
        substantial_differences: [],
        standing: 'current',
        decided_on: '2026-02-20',
      }),
    ]);
    expect(effects.map(({ type }) => type)).toEqual(['decision_issued', 'notice_issued']);
    expect(walk.context.notices.at(-1)).toMatchObject({ kind: 'compensation' });
  });

  it('leaves the measure in full: a line for every essential unit', () => {
    const walk = informed();
    walk.give('waive_assessment', {});
    const essential = walk.facts.reference!.units.filter((unit) => unit.essential).map(({ id }) => id);
    expect(walk.context.measure?.offered).toEqual(['adaptation_period']);
    expect(walk.context.measure?.lines.map(({ ref }) => ref)).toEqual(essential);
  });

  it('judges no more: rows and open requests are gone, the notice states no differences, the decision is made', () => {
    const walk = informed();
    walk.give('record_comparison', { comparison: c01Rows });
    walk.give('request_information', { items: [{ about: 'A6', ask: '?' }], until: '2026-03-10' });
    walk.give('waive_assessment', {}, { on: '2026-02-20' });
    expect(walk.context.comparison).toEqual([]);
    expect(walk.context.requests.map(({ status }) => status)).toEqual(['closed']);
    expect(walk.context.notices.at(-1)?.statements).toEqual(['measures', 'remedy_instruction']);
    const { context, facts, day } = walk;
    const owed = caseDeadlines({ context, facts, day }).filter(
      ({ binds, status }) => binds === 'authority' && (status === 'running' || status === 'suspended'),
    );
    expect(owed).toEqual([]);
    expect(caseDeadlines({ context, facts, day }).find(({ id }) => id === 'objection')?.status).toBe('running');
  });

  it('comes after the information on its consequences', () => {
    expect(walkTo('assessment', wideFacts()).refusal('waive_assessment', {})).toEqual([
      { code: 'waiver.not_informed', item: 'waiver', cite: '§ 40(3a)' },
    ]);
  });

  it('cannot be taken back, and is not in every procedure', () => {
    const walk = informed();
    walk.give('waive_assessment', {});
    expect(walk.refused('waive_assessment', {})).toEqual(['command.not_in_status(waive_assessment)']);
    const without = walkTo('assessment', wideFacts({ waiver: undefined }));
    expect(without.refused('waive_assessment', {})).toEqual(['command.not_in_profile(waive_assessment)']);
  });
});
