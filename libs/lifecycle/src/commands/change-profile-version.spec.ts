import { describe, expect, it } from '@jest/globals';
import { walkTo } from '#testing';
import { caseDeadlines } from '../deadline-list.js';
import { wideFacts } from '../testing/wide-facts.js';

const later = (() => {
  const { profile } = wideFacts();
  const answerTwice = profile.deadlines.map((rule) =>
    rule.id === 'answer' ? { ...rule, id: 'confirm', trigger: 'received', duration: 'P2W' } : rule,
  );
  return { ...profile, version: 4, applies_to_pending: true, deadlines: answerTwice };
})();

describe('change_profile_version', () => {
  it('puts the move on record and starts what the later version makes run', () => {
    const facts = wideFacts({}, { later });
    const walk = walkTo('assessment', facts);
    expect(walk.give('change_profile_version', { to: 4 }, { on: '2026-02-05' }).status).toBe('assessment');
    expect(walk.context.moved).toEqual([{ from: facts.profile.version, to: 4, on: '2026-02-05' }]);
    const { context, day } = walk;
    const dates = caseDeadlines({ context, facts: { ...facts, profile: later }, day });
    expect(dates.find(({ id }) => id === 'confirm')).toMatchObject({ started_on: '2026-02-02', due_on: '2026-02-16' });
    expect(dates.find(({ id }) => id === 'decide')?.due_on).toBe('2026-05-04');
  });

  it('takes a version that applies to pending cases, and no other', () => {
    const { profile } = wideFacts();
    expect(walkTo('assessment', wideFacts()).refusal('change_profile_version', { to: 4 })).toEqual([
      { code: 'profile.not_for_pending', item: '4', data: { version: profile.version } },
    ]);
    expect(walkTo('assessment', wideFacts({}, { later })).refused('change_profile_version', { to: 3 })).toEqual([
      'profile.not_for_pending(3)',
    ]);
  });
});
