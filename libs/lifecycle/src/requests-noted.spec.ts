import { describe, expect, it } from '@jest/globals';
import { c01Rows, walkTo } from '#testing';
import { mayAct, waitsOn } from './waiting.js';

const stateOf = (walk: ReturnType<typeof walkTo>) => walk.context.requests.map(({ id, status }) => [id, status]);
const ask = { items: [{ about: 'A6', ask: 'hours?' }], until: '2026-03-02' };

describe('what was asked for', () => {
  it('is reminded of by a warning, as far as the applicant owes it', () => {
    const walk = walkTo('assessment');
    walk.give('request_information', ask);
    const doubt = { document: 'identity', doubt: 'no seal', issued_in: 'GH', asked: 'issuer' } as const;
    walk.give('start_verification', doubt);
    walk.give('warn_non_cooperation', { until: '2026-03-16' });
    expect(stateOf(walk)).toEqual([
      ['information-1', 'reminded'],
      ['verification-1', 'requested'],
    ]);
    walk.give('deadline_passed', { deadline: 'information-1' }, { on: '2026-03-03' });
    expect(stateOf(walk)[0]).toEqual(['information-1', 'overdue']);
  });

  it('is reviewed once the assessor proposes on what was answered', () => {
    const walk = walkTo('assessment');
    walk.give('record_comparison', { comparison: c01Rows });
    walk.give('request_information', ask);
    walk.give('provide_information', { items: [{ about: 'A6', answer: '300' }] });
    expect(stateOf(walk)).toEqual([['information-1', 'answered']]);
    walk.give('propose_outcome', { outcome: 'partial' }, { on: '2026-04-01' });
    expect(stateOf(walk)).toEqual([['information-1', 'reviewed']]);
  });
});

describe('a closed case', () => {
  const may = ({ status, context, facts, day }: ReturnType<typeof walkTo>) => mayAct({ status, context, facts, day });

  it('waits for nobody, and says that its applicant may act while a remedy is open', () => {
    const walk = walkTo('partially_recognised');
    expect(waitsOn(walk.status, walk.context)).toBe('nobody');
    expect(may(walk)).toBe('applicant');
    walk.day = '2027-12-01';
    expect(may(walk)).toBe('nobody');
  });

  it('waits for the authority on an objection, and for the court on an action', () => {
    const walk = walkTo('partially_recognised');
    walk.give('file_remedy', { against: 'decision', forum: 'objection' });
    expect(waitsOn(walk.status, walk.context)).toBe('authority');
    walk.give('decide_remedy', { result: 'dismissed' });
    walk.give('file_remedy', { against: 'decision', forum: 'court' });
    expect(waitsOn(walk.status, walk.context)).toBe('third_party');
  });

  it('says so of no other', () => {
    expect(may(walkTo('assessment'))).toBe('nobody');
    expect(may(walkTo('withdrawn'))).toBe('nobody');
  });
});
