import { describe, expect, it } from '@jest/globals';
import { caseDeadlines } from '../deadline-list.js';
import { running } from '../testing/measure-walks.js';
import { waitsOn } from '../waiting.js';

const wish = { length: 'P9M', reason: 'the ward closes earlier' };

describe('request_length_change', () => {
  it('waits for the authority, for the period of the profile', () => {
    const walk = running();
    walk.give('request_length_change', wish, { on: '2026-05-04' });
    expect(walk.context.measure).toMatchObject({ length: 'P12M', change: { ...wish, state: 'requested' } });
    const { context, facts, day } = walk;
    expect(caseDeadlines({ context, facts, day }).find(({ id }) => id === 'length_change')?.due_on).toBe('2026-05-18');
    expect(waitsOn(walk.status, context)).toBe('authority');
    expect(walk.refused('request_length_change', wish)).toEqual(['request.open(length_change)']);
  });

  it('may not be longer than the measure may last', () => {
    expect(running().refused('request_length_change', { ...wish, length: 'P4Y' })).toEqual([
      'measure.too_long(adaptation_period)',
    ]);
  });

  it('is for periods: a test has no length', () => {
    expect(running('aptitude_test').refused('request_length_change', wish)).toEqual([
      'command.not_in_profile(request_length_change)',
    ]);
  });
});

describe('decide_length_change', () => {
  it.each([
    [true, 'P9M', 'granted'],
    [false, 'P12M', 'refused'],
  ])('granted %s: the measure takes %s', (granted, length, state) => {
    const walk = running();
    walk.give('request_length_change', wish, { on: '2026-05-04' });
    walk.give('decide_length_change', { granted, reason: 'The aims are reached.' }, { on: '2026-05-08' });
    expect(walk.context.measure).toMatchObject({
      length,
      change: { state, decided_on: '2026-05-08', answer: 'The aims are reached.' },
    });
    const { context, facts, day } = walk;
    expect(caseDeadlines({ context, facts, day }).find(({ id }) => id === 'length_change')?.status).toBe('met');
  });

  it('needs a wish that was not answered', () => {
    const walk = running();
    const answer = { granted: true, reason: 'x' };
    expect(walk.refused('decide_length_change', answer)).toEqual(['request.none_open(length_change)']);
    walk.give('request_length_change', wish);
    walk.give('decide_length_change', answer);
    expect(walk.refused('decide_length_change', answer)).toEqual(['request.none_open(length_change)']);
  });
});

describe('silence', () => {
  it('grants the change once the period is over, on record', () => {
    const walk = running();
    walk.give('request_length_change', wish, { on: '2026-05-04' });
    expect(walk.refused('deadline_passed', { deadline: 'length_change' }, { on: '2026-05-18' })).toEqual([
      'deadline.not_running(length_change)',
    ]);
    const { status, effects } = walk.give('deadline_passed', { deadline: 'length_change' }, { on: '2026-05-19' });
    expect(status).toBe('compensation.running');
    expect(effects).toMatchObject([
      { type: 'notice_issued', notice: { kind: 'confirmation', concerns: { about: 'length_change', length: 'P9M' } } },
    ]);
    expect(walk.context.measure).toMatchObject({
      length: 'P9M',
      change: { state: 'deemed_approved', decided_on: '2026-05-19' },
    });
    expect(walk.refused('decide_length_change', { granted: false, reason: 'x' })).toEqual([
      'request.none_open(length_change)',
    ]);
  });
});
