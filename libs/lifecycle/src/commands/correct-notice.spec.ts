import { describe, expect, it } from '@jest/globals';
import { c01Rows, walkTo } from '#testing';
import { due, notice } from '../testing/afterwards.js';

const reason = 'The name was misspelt.';

describe('correct_notice', () => {
  it('issues the notice anew under an id of its own; the old one stays, as corrected', () => {
    const walk = walkTo('partially_recognised');
    const old = notice(walk, 'decision');
    const { effects } = walk.give('correct_notice', { notice: 'decision', reason }, { on: '2026-02-20' });
    const corrected = notice(walk, 'decision');
    expect(corrected).toMatchObject({ issued_on: '2026-02-20', statements: old.statements, decision: old.decision });
    expect(walk.context.notices.find(({ id }) => id === old.id)).toEqual({ ...old, superseded_by: corrected.id });
    expect(effects).toEqual([
      expect.objectContaining({ type: 'notice_issued', correction: { of: '2026-02-02', reason } }),
      { type: 'notice_changed', notice: { ...old, superseded_by: corrected.id } },
    ]);
  });

  it('remedies run from the notification of the corrected one', () => {
    const walk = walkTo('partially_recognised');
    expect(due(walk, 'objection')).toBe('2026-03-06');
    walk.give('correct_notice', { notice: 'decision', reason }, { on: '2026-02-20' });
    expect(due(walk, 'objection')).toBe('2026-03-24');
    expect(walk.refused('withdraw', {}, { on: '2026-03-25' })).toEqual(['withdraw.decision_final']);
    expect(walk.ask('withdraw', {}, { on: '2026-03-24' }).accepted).toBe(true);
  });

  it('makes good a missing instruction: a month instead of a year', () => {
    const walk = walkTo('partially_recognised');
    walk.give('record_notification', { notice: 'decision', instruction: 'missing' });
    expect(due(walk, 'objection')).toBe('2027-02-08');
    walk.give('correct_notice', { notice: 'decision', reason }, { on: '2026-04-01' });
    expect(due(walk, 'objection')).toBe('2026-05-05');
  });

  it('does not run while the corrected one is not notified', () => {
    const walk = walkTo('partially_recognised');
    walk.stored.context.application = { ...walk.context.application, channel: 'post' };
    walk.give('correct_notice', { notice: 'decision', reason }, { on: '2026-02-20' });
    expect(due(walk, 'objection')).toBe('closed');
    expect(walk.ask('withdraw', {}, { on: '2027-06-01' }).accepted).toBe(true);
  });

  it('says again what the writer wrote', () => {
    const walk = walkTo('assessment');
    walk.give('record_comparison', { comparison: c01Rows });
    walk.give('propose_outcome', { outcome: 'partial', reasons: { difference_reasons: 'In my own words.' } });
    walk.give('approve_outcome', {});
    const { effects } = walk.give('correct_notice', { notice: 'decision', reason });
    expect(effects[0]).toMatchObject({
      statements: expect.arrayContaining([{ code: 'difference_reasons', text: 'In my own words.' }]) as unknown,
    });
  });

  it('asks again what was asked', () => {
    const walk = walkTo('assessment');
    walk.give('request_information', { items: [{ about: 'A6', ask: '?' }], until: '2026-03-02' });
    const { effects } = walk.give('correct_notice', { notice: 'information_request', reason });
    expect(effects[0]).toMatchObject({ request: 'information-1' });
    expect(walk.context.requests).toHaveLength(1);
  });

  it('of a certificate leaves the certificate what it was, by its new notice', () => {
    const walk = walkTo('recognised');
    const { since } = walk.context.certificate ?? {};
    walk.give('correct_notice', { notice: 'certificate', reason }, { on: '2026-02-20' });
    expect(walk.context.certificate).toMatchObject({
      standing: 'valid',
      since,
      notice: notice(walk, 'certificate').id,
    });
    expect(due(walk, 'objection')).toBe('2026-03-06');
  });

  it('cannot be asked of a notice that was corrected before', () => {
    const walk = walkTo('partially_recognised');
    const { id } = notice(walk, 'decision');
    walk.give('correct_notice', { notice: id, reason });
    expect(walk.refused('correct_notice', { notice: id, reason })).toEqual([`notice.unknown(${id})`]);
    expect(walk.ask('correct_notice', { notice: 'decision', reason }).accepted).toBe(true);
  });
});
