import { describe, expect, it } from '@jest/globals';
import { walkTo } from '#testing';

describe('acknowledge', () => {
  it('confirms receipt: the case stays in intake, its deadline is met, the notice states what the law asks', () => {
    const walk = walkTo('intake');
    const { status, effects } = walk.give('acknowledge', {}, { on: '2026-02-05' });
    expect(status).toBe('intake');
    expect(walk.context.acknowledged_on).toBe('2026-02-05');
    expect(walk.context.ledger.at(-1)).toEqual({ entry: 'met', deadline: 'acknowledge', on: '2026-02-05' });
    expect(effects).toHaveLength(1);
    expect(effects[0]).toMatchObject({
      type: 'notice_issued',
      notice: {
        kind: 'acknowledgement',
        recipient: 'applicant',
        statements: ['receipt_date', 'decision_deadline', 'start_conditions', 'missing_documents'],
        dispatched_on: '2026-02-05',
        notified_on: '2026-02-09',
      },
    });
  });

  it('with missing documents asks for them, and the case waits for documents', () => {
    const walk = walkTo('intake');
    const { status, effects } = walk.give('acknowledge', { missing: ['identity'] });
    expect(status).toBe('awaiting_documents');
    const [request] = walk.context.requests;
    expect(request).toMatchObject({ kind: 'documents', status: 'requested', documents: ['identity'] });
    expect(request?.waits_on).toBe('applicant');
    expect(effects[0]).toMatchObject({ request: request?.id });
  });

  it('with an empty list of missing documents asks for none', () => {
    const walk = walkTo('intake');
    expect(walk.give('acknowledge', { missing: [] }).status).toBe('intake');
    expect(walk.context.requests).toEqual([]);
  });

  it.each(['awaiting_documents', 'assessment', 'review'] as const)('is given once: refused again in %s', (status) => {
    const walk = walkTo(status);
    if (!walk.context.acknowledged_on) expect(walk.give('acknowledge', {}).status).toBe(status);
    expect(walk.refused('acknowledge', {})).toEqual(['acknowledge.already']);
  });

  it('names missing documents only from intake', () => {
    expect(walkTo('assessment').refused('acknowledge', { missing: ['identity'] })).toEqual([
      'command.not_in_status(missing)',
    ]);
  });

  it('knows only the documents of the profile', () => {
    expect(walkTo('intake').refused('acknowledge', { missing: ['identity', 'horoscope'] })).toEqual([
      'documents.unknown(horoscope)',
    ]);
  });
});
