import { describe, expect, it } from '@jest/globals';
import { reachableStatuses, walkTo, type Walk } from '#testing';
import { caseDeadlines } from '../deadline-list.js';
import { wideFacts } from '../testing/wide-facts.js';

const transmitted = { event: 'transmitted', on: '2026-02-02' };

function dueOn({ context, facts, day }: Walk, id: string) {
  return caseDeadlines({ context, facts, day }).find((deadline) => deadline.id === id)?.due_on;
}

describe('record_event', () => {
  it.each(reachableStatuses)('is put on record in %s, and the case stays there', (status) => {
    const walk = walkTo(status, wideFacts());
    const { effects } = walk.give('record_event', { ...transmitted, evidence: 'IMI 4711' });
    expect([walk.status, effects]).toEqual([status, []]);
    expect(walk.context.events).toEqual([{ ...transmitted, evidence: 'IMI 4711' }]);
  });

  it('starts what runs from it on the day on which it happened', () => {
    const walk = walkTo('assessment', wideFacts());
    expect(dueOn(walk, 'answer')).toBeUndefined();
    walk.give('record_event', transmitted, { on: '2026-02-20' });
    expect(dueOn(walk, 'answer')).toBe('2026-03-02');
  });

  it('starts what only holds once it happened', () => {
    const walk = walkTo('assessment', wideFacts());
    expect(dueOn(walk, 'alert')).toBeUndefined();
    walk.give('record_event', transmitted, { on: '2026-02-03' });
    expect(dueOn(walk, 'alert')).toBe('2026-02-05');
  });

  it('happens again: what runs from it runs from the last time', () => {
    const walk = walkTo('assessment', wideFacts());
    walk.give('record_event', transmitted);
    walk.give('record_event', { event: 'transmitted', on: '2026-03-02' }, { on: '2026-03-02' });
    expect(dueOn(walk, 'answer')).toBe('2026-04-02');
    expect(walk.context.events).toHaveLength(2);
  });

  it('is one that the profile declares', () => {
    expect(walkTo('intake', wideFacts()).refused('record_event', { ...transmitted, event: 'eclipse' })).toEqual([
      'event.not_in_profile(eclipse)',
    ]);
    expect(walkTo('intake').refused('record_event', transmitted)).toEqual(['event.not_in_profile(transmitted)']);
  });

  it('has happened: not before its day', () => {
    const walk = walkTo('intake', wideFacts());
    expect(walk.refused('record_event', { ...transmitted, on: '2026-02-03' })).toEqual([
      'event.not_happened(transmitted)',
    ]);
  });
});
