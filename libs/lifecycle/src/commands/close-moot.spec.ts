import { describe, expect, it } from '@jest/globals';
import { caseDeadlines } from '../deadline-list.js';
import { walkTo } from '#testing';

describe('close_moot', () => {
  it.each(['intake', 'awaiting_documents', 'assessment', 'review'] as const)(
    'closes a case in %s: nothing is asked, proposed or owed any more',
    (status) => {
      const walk = walkTo(status);
      expect(walk.give('close_moot', { ground: 'duplicate' }, { on: '2026-02-09' }).status).toBe('moot');
      const { context, facts, day } = walk;
      expect(context.ended).toEqual({ on: '2026-02-09', ground: 'duplicate' });
      expect(context.proposal).toBeUndefined();
      expect(context.requests.filter(({ status: asked }) => asked === 'requested')).toEqual([]);
      expect(caseDeadlines({ context, facts, day }).filter((deadline) => deadline.status === 'running')).toEqual([]);
    },
  );

  it('is not for what is closed, nor for a draft', () => {
    for (const status of ['draft', 'recognised', 'withdrawn'] as const) {
      expect(walkTo(status).refused('close_moot', { ground: 'death' })).toEqual(['command.not_in_status(close_moot)']);
    }
  });
});
