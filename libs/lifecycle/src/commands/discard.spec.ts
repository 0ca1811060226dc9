import { describe, expect, it } from '@jest/globals';
import { Walk, walkTo } from '#testing';

describe('discard', () => {
  it('ends a draft', () => {
    const { status, effects } = new Walk().give('discard', {});
    expect(status).toBe('discarded');
    expect(effects).toEqual([]);
  });

  it.each(['intake', 'assessment', 'withdrawn'] as const)('is no way out of %s', (status) => {
    expect(walkTo(status).refused('discard', {})).toEqual(['command.not_in_status(discard)']);
  });

  it('is the end: a discarded draft is not submitted any more', () => {
    const walk = new Walk();
    walk.give('discard', {});
    expect(walk.refused('submit', {})).toEqual(['command.not_in_status(submit)']);
  });
});
