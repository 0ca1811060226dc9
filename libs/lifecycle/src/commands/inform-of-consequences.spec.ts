import { describe, expect, it } from '@jest/globals';
import { walkTo } from '#testing';
import { wideFacts } from '../testing/wide-facts.js';

describe('inform_of_consequences', () => {
  it.each(['intake', 'assessment'] as const)('counts from this moment, in %s, and goes out as a notice', (status) => {
    const walk = walkTo(status, wideFacts());
    const { effects } = walk.give('inform_of_consequences', { about: 'waiver' }, { on: '2026-02-03' });
    expect([walk.status, walk.context.informed]).toEqual([status, { waiver: '2026-02-03' }]);
    const notice = expect.objectContaining({ kind: 'consequences', concerns: { about: 'waiver' } });
    expect(effects).toEqual([expect.objectContaining({ type: 'notice_issued', notice })]);
    expect(walk.context.notices).toEqual([notice]);
  });

  it('is kept apart for each step', () => {
    const walk = walkTo('assessment', wideFacts());
    walk.give('inform_of_consequences', { about: 'waiver' });
    walk.give('inform_of_consequences', { about: 'alternative_reference' }, { on: '2026-02-04' });
    expect(walk.context.informed).toEqual({ waiver: '2026-02-02', alternative_reference: '2026-02-04' });
  });

  it('speaks of no step that the procedure does not know', () => {
    const { equivalence } = wideFacts().profile;
    const walk = walkTo('assessment');
    expect(walk.refused('inform_of_consequences', { about: 'waiver' })).toEqual([
      'command.not_in_profile(waive_assessment)',
    ]);
    expect(walk.refused('inform_of_consequences', { about: 'partial_access' })).toEqual([
      'command.not_in_profile(inform_of_consequences)',
    ]);
    walk.facts = wideFacts({ equivalence: { ...equivalence, comparison: 'none' } });
    expect(walk.refused('inform_of_consequences', { about: 'alternative_reference' })).toEqual([
      'command.not_in_profile(offer_alternative_reference)',
    ]);
  });
});
