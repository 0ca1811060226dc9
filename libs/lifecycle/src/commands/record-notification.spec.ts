import { describe, expect, it } from '@jest/globals';
import { walkTo, type Walk } from '#testing';
import { due, notice } from '../testing/afterwards.js';

// Decided and sent on 2 February, deemed notified on the 6th: the objection ends on Friday, 6 March.
const decided = () => walkTo('partially_recognised');

function through(channel: 'post' | 'portal'): Walk {
  const walk = decided();
  walk.give('dispatch_notice', { notice: 'decision', channel, on: '2026-02-03' });
  return walk;
}

describe('record_notification', () => {
  it('of a later day than the deemed one counts instead of it, with all that runs from it', () => {
    const walk = decided();
    walk.give('record_notification', { notice: 'decision', on: '2026-02-18' }, { on: '2026-02-20' });
    expect(notice(walk, 'decision')).toMatchObject({ notified_on: '2026-02-18', notified_by: 'recorded' });
    expect(due(walk, 'objection')).toBe('2026-03-18');
  });

  it('of an earlier day does not bring the deemed one forward', () => {
    const walk = decided();
    walk.give('record_notification', { notice: 'decision', on: '2026-02-03' }, { on: '2026-02-20' });
    expect(notice(walk, 'decision')).toMatchObject({ notified_on: '2026-02-06', notified_by: 'deemed' });
    expect(due(walk, 'objection')).toBe('2026-03-06');
  });

  it('after the period had passed shows that it had not: it runs again from the day of arrival', () => {
    const walk = decided();
    walk.give('deadline_passed', { deadline: 'objection' }, { on: '2026-03-07' });
    walk.give('record_notification', { notice: 'decision', on: '2026-03-02' }, { on: '2026-03-10' });
    expect(due(walk, 'objection')).toBe('2026-04-02');
    expect(walk.ask('withdraw', {}).accepted).toBe(true);
  });

  it('that it came back: nobody was notified, and no remedy runs', () => {
    const walk = decided();
    walk.give('record_notification', { notice: 'decision', returned: true, on: '2026-02-12' }, { on: '2026-02-13' });
    expect(notice(walk, 'decision')).toMatchObject({ returned_on: '2026-02-12' });
    expect(notice(walk, 'decision')).not.toHaveProperty('notified_on');
    expect(due(walk, 'objection')).toBe('closed');
    expect(walk.ask('withdraw', {}, { on: '2027-06-01' }).accepted).toBe(true);
  });

  it.each(['missing', 'wrong'] as const)(
    'that the instruction is %s: the longer period of the profile holds',
    (instruction) => {
      const walk = decided();
      walk.give('record_notification', { notice: 'decision', instruction }, { on: '2026-02-20' });
      expect(notice(walk, 'decision')).toMatchObject({ instruction, notified_on: '2026-02-06' });
      // A Saturday: the period ends on Monday.
      expect(due(walk, 'objection')).toBe('2027-02-08');
      expect(walk.ask('withdraw', {}, { on: '2026-09-01' }).accepted).toBe(true);
    },
  );

  it('with the day and a wrong instruction: a year from that day', () => {
    const walk = through('post');
    walk.give(
      'record_notification',
      { notice: 'decision', on: '2026-03-02', instruction: 'wrong' },
      { on: '2026-03-05' },
    );
    expect(due(walk, 'objection')).toBe('2027-03-02');
  });

  it('of a notice that is fetched is its retrieval: it counts from the day after', () => {
    const walk = through('portal');
    expect(due(walk, 'objection')).toBe('closed');
    walk.give('record_notification', { notice: 'decision', on: '2026-02-09' }, { on: '2026-02-09' });
    expect(notice(walk, 'decision')).toMatchObject({ notified_on: '2026-02-10', notified_by: 'deemed' });
    expect(due(walk, 'objection')).toBe('2026-03-10');
  });

  it('of a notice that could be fetched for ten days is refused for a later day', () => {
    const walk = through('portal');
    const late = { notice: 'decision', on: '2026-02-14' };
    expect(walk.refusal('record_notification', late)).toEqual([
      { code: 'notice.lapsed', item: 'decision', data: { until: '2026-02-13' }, cite: 'VwVfG § 41(2a)' },
    ]);
    expect(walk.ask('record_notification', { ...late, on: '2026-02-13' }).accepted).toBe(true);
  });

  it('is refused for a day before the notice was sent, and for a notice that is not there', () => {
    const walk = through('post');
    expect(walk.refused('record_notification', { notice: 'decision', on: '2026-02-02' })).toEqual([
      'notice.wrong_day(decision)',
    ]);
    expect(walk.refused('record_notification', { notice: 'nothing', on: '2026-02-10' })).toEqual([
      'notice.unknown(nothing)',
    ]);
  });

  it('of a notice that decides nothing moves no period', () => {
    const walk = walkTo('intake');
    walk.give('acknowledge', {});
    const ledger = walk.context.ledger;
    walk.give('record_notification', { notice: 'acknowledgement', on: '2026-02-10' }, { on: '2026-02-11' });
    expect(walk.context.ledger).toEqual(ledger);
  });
});
