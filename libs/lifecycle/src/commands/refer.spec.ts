import { describe, expect, it } from '@jest/globals';
import { walkTo } from '#testing';

const reason = 'Another chamber is competent.';

describe('refer', () => {
  it.each(['intake', 'assessment'] as const)('ends the case here from %s and says where to go', (status) => {
    const walk = walkTo(status);
    expect(walk.give('refer', { to: 'hwk-other', reason }, { on: '2026-02-09' }).status).toBe('referred');
    expect(walk.context.ended).toEqual({ on: '2026-02-09', to: ['hwk-other'], reason });
    expect(walk.context.ledger).toContainEqual({ entry: 'closed', deadline: 'acknowledge', on: '2026-02-09' });
  });

  it('names other procedures as well', () => {
    const walk = walkTo('intake');
    walk.give('refer', { to: ['level', 'specific'], reason });
    expect(walk.context.ended?.to).toEqual(['level', 'specific']);
  });

  it('is too late once an outcome is proposed', () => {
    expect(walkTo('review').refused('refer', { to: 'x', reason })).toEqual(['command.not_in_status(refer)']);
  });
});
