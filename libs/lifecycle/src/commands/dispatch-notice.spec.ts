import { describe, expect, it } from '@jest/globals';
import { walkTo } from '#testing';
import { due, notice } from '../testing/afterwards.js';

// Decided and sent on 2 February, deemed notified on the 6th: the objection ends on Friday, 6 March.
const decided = () => walkTo('partially_recognised');

describe('dispatch_notice', () => {
  it('sends a notice another way: it is deemed notified anew, and the remedy runs from there', () => {
    const walk = decided();
    const { effects } = walk.give('dispatch_notice', { notice: 'decision', channel: 'handed_over', on: '2026-02-10' });
    const sent = notice(walk, 'decision');
    expect(sent).toMatchObject({
      channel: 'handed_over',
      dispatched_on: '2026-02-10',
      notified_on: '2026-02-10',
      notified_by: 'deemed',
    });
    expect(effects).toEqual([{ type: 'notice_changed', notice: sent }]);
    expect(due(walk, 'objection')).toBe('2026-03-10');
  });

  it('is notified only once that is recorded where the profile deems nothing: until then no remedy runs', () => {
    const walk = decided();
    walk.give('dispatch_notice', { notice: 'decision', channel: 'post', on: '2026-02-10' });
    expect(notice(walk, 'decision')).not.toHaveProperty('notified_on');
    expect(due(walk, 'objection')).toBe('closed');
    walk.give('record_notification', { notice: 'decision', on: '2026-02-24' }, { on: '2026-03-02' });
    expect(due(walk, 'objection')).toBe('2026-03-24');
  });

  it('takes a notice by its id, or the newest of a kind', () => {
    const walk = walkTo('assessment');
    walk.give('request_documents', { documents: ['identity'] });
    walk.give('request_documents', { documents: ['cv_table_de'] });
    const [first, second] = walk.context.notices.map(({ id }) => id);
    const channels = () => walk.context.notices.map(({ channel }) => channel);
    walk.give('dispatch_notice', { notice: 'document_request', channel: 'portal', on: '2026-02-03' });
    expect(channels()).toEqual(['electronic', 'portal']);
    walk.give('dispatch_notice', { notice: first ?? '', channel: 'post', on: '2026-02-03' });
    expect(channels()).toEqual(['post', 'portal']);
    expect(second).not.toBe(first);
  });

  it('refuses a notice that is not there, or a day before it was issued', () => {
    const walk = decided();
    const send = { channel: 'post', on: '2026-02-10' } as const;
    expect(walk.refused('dispatch_notice', { notice: 'refusal', ...send })).toEqual(['notice.unknown(refusal)']);
    expect(walk.refusal('dispatch_notice', { notice: 'decision', ...send, on: '2026-02-01' })).toEqual([
      { code: 'notice.wrong_day', item: 'decision', data: { earliest: '2026-02-02' } },
    ]);
  });

  it('is nothing to do before a first notice', () => {
    const send = { notice: 'decision', channel: 'post', on: '2026-02-10' } as const;
    expect(walkTo('intake').refused('dispatch_notice', send)).toEqual(['notice.unknown(decision)']);
  });

  it('a copy that is sent when no remedy is left opens none again', () => {
    const walk = decided();
    walk.give('dispatch_notice', { notice: 'decision', channel: 'electronic', on: '2026-04-01' }, { on: '2026-04-01' });
    expect(notice(walk, 'decision')).toMatchObject({ dispatched_on: '2026-04-01', notified_on: '2026-02-06' });
    expect(due(walk, 'objection')).toBe('2026-03-06');
    expect(walk.refused('withdraw', {})).toEqual(['withdraw.decision_final']);
  });
});
