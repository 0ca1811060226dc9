import { describe, expect, it } from '@jest/globals';
import { factsOf, walkTo, type Walk } from '#testing';
import { caseDeadlines } from '../deadline-list.js';

// The file is complete on 2 February: the decision is due on Monday, 4 May 2026.
const later = { to: '2026-06-30', reason: 'An expert is heard.' };

function stateOf({ context, facts, day }: Walk, id: string) {
  return caseDeadlines({ context, facts, day }).find((deadline) => deadline.id === id);
}

function withExtension(extension: object | undefined): ReturnType<typeof factsOf> {
  const deadlines = factsOf().profile.deadlines.map((rule) => (rule.id === 'decide' ? { ...rule, extension } : rule));
  return factsOf({ profile: { deadlines: deadlines as never } });
}

describe('extend_deadline', () => {
  it.each(['assessment', 'review'] as const)(
    'moves the decision to the day named, and tells the applicant, in %s',
    (status) => {
      const walk = walkTo(status);
      const { effects } = walk.give('extend_deadline', later, { on: '2026-04-30' });
      expect(walk.status).toBe(status);
      expect(stateOf(walk, 'decide')).toMatchObject({ due_on: '2026-06-30', extensions: 1, status: 'running' });
      expect(effects).toEqual([
        expect.objectContaining({
          type: 'notice_issued',
          extension: { from: '2026-05-04', to: '2026-06-30', reason: later.reason },
        }),
      ]);
    },
  );

  it('is possible on the last day, and late on the day after', () => {
    expect(walkTo('assessment').ask('extend_deadline', later, { on: '2026-05-04' }).accepted).toBe(true);
    expect(walkTo('assessment').refused('extend_deadline', later, { on: '2026-05-05' })).toEqual([
      'deadline.extension_late(decide)',
    ]);
  });

  it('is late once the deadline has passed on record', () => {
    const walk = walkTo('assessment');
    walk.give('deadline_passed', { deadline: 'decide' }, { on: '2026-05-05' });
    expect(walk.refused('extend_deadline', later)).toEqual(['deadline.extension_late(decide)']);
  });

  it('is used after as many times as the profile says', () => {
    const walk = walkTo('assessment');
    walk.give('extend_deadline', later);
    expect(walk.refused('extend_deadline', { ...later, to: '2026-07-31' })).toEqual([
      'deadline.extension_used(decide)',
    ]);
    expect(walkTo('assessment', withExtension(undefined)).refused('extend_deadline', later)).toEqual([
      'deadline.extension_used(decide)',
    ]);
  });

  it.each([undefined, '', ' \n'])('needs a reason: %j', (reason) => {
    expect(walkTo('assessment').refused('extend_deadline', { to: later.to, reason })).toEqual([
      'deadline.extension_no_reason(decide)',
    ]);
  });

  it('needs none where the profile asks for none', () => {
    const facts = withExtension({ times: 1, reasoned: false, cite: '§ 1' });
    expect(walkTo('assessment', facts).ask('extend_deadline', { to: later.to }).accepted).toBe(true);
  });

  it.each(['2026-05-04', '2026-03-01'])('moves it to a later day, not to %s', (to) => {
    expect(walkTo('assessment').refused('extend_deadline', { ...later, to })).toEqual([
      'deadline.extension_not_later(decide)',
    ]);
  });

  it('keeps within the cap, counted from the end before it rolls', () => {
    const facts = withExtension({ times: 1, cap: 'P1M', reasoned: true, cite: '§ 1' });
    const blockers = walkTo('assessment', facts).refusal('extend_deadline', { ...later, to: '2026-06-03' });
    expect(blockers).toEqual([
      { code: 'deadline.extension_too_long', item: 'decide', data: { latest: '2026-06-02' }, cite: '§ 1' },
    ]);
    expect(walkTo('assessment', facts).ask('extend_deadline', { ...later, to: '2026-06-02' }).accepted).toBe(true);
  });

  it.each([
    ['GH', true],
    ['FR', false],
  ])('is for those that the profile means: trained in GH, where only %s may: %s', (country, isPossible) => {
    const when = { fact: 'training_country', is: country };
    const facts = withExtension({ times: 1, reasoned: true, when, cite: '§ 1' });
    expect(walkTo('assessment', facts).ask('extend_deadline', later).accepted).toBe(isPossible);
    if (isPossible) return;
    expect(walkTo('assessment', facts).refused('extend_deadline', later)).toEqual(['deadline.extension_used(decide)']);
  });

  it.each(['objection', 'unheard_of'])('needs the deadline to run: not %s', (deadline) => {
    expect(walkTo('assessment').refused('extend_deadline', { ...later, deadline })).toEqual([
      `deadline.not_running(${deadline})`,
    ]);
  });

  it('is not for a deadline that was met', () => {
    const walk = walkTo('assessment');
    walk.give('acknowledge', {});
    expect(walk.refused('extend_deadline', { ...later, deadline: 'acknowledge' })).toEqual([
      'deadline.not_running(acknowledge)',
    ]);
  });
});

describe('deadline_passed', () => {
  it.each(['acknowledge', 'decide'])('records that %s passed; the status stays, and the duty too', (deadline) => {
    const walk = walkTo('assessment');
    expect(walk.give('deadline_passed', { deadline }, { on: '2026-05-05' }).status).toBe('assessment');
    expect(stateOf(walk, deadline)?.status).toBe('passed');
    expect(walk.context.ledger.at(-1)).toEqual({ entry: 'passed', deadline, on: '2026-05-05' });
  });

  it('comes when the last day is over, not on it, and once', () => {
    const walk = walkTo('assessment');
    const passed = { deadline: 'decide' };
    expect(walk.refused('deadline_passed', passed, { on: '2026-05-04' })).toEqual(['deadline.not_running(decide)']);
    walk.give('deadline_passed', passed, { on: '2026-05-05' });
    expect(walk.refused('deadline_passed', passed)).toEqual(['deadline.not_running(decide)']);
  });

  it('makes a request overdue; the status stays', () => {
    const walk = walkTo('assessment');
    walk.give('request_documents', { documents: ['identity'], until: '2026-02-20' });
    expect(walk.refused('deadline_passed', { deadline: 'documents-1' }, { on: '2026-02-20' })).toEqual([
      'deadline.not_running(documents-1)',
    ]);
    walk.give('deadline_passed', { deadline: 'documents-1' }, { on: '2026-02-21' });
    expect(walk.context.requests[0]?.status).toBe('overdue');
    expect(walk.refused('deadline_passed', { deadline: 'documents-1' })).toEqual(['deadline.not_running(documents-1)']);
  });

  it('does not pass what is stopped, was met, or was never there', () => {
    const walk = walkTo('assessment');
    walk.give('acknowledge', {});
    walk.give('request_information', { items: [{ about: 'A6', ask: '?' }], until: '2026-06-30' });
    for (const deadline of ['decide', 'acknowledge', 'unheard_of']) {
      expect(walk.refused('deadline_passed', { deadline }, { on: '2026-05-05' })).toEqual([
        `deadline.not_running(${deadline})`,
      ]);
    }
  });

  it('lets a late decision still be taken: it is met after it passed', () => {
    const walk = walkTo('review');
    walk.give('deadline_passed', { deadline: 'decide' }, { on: '2026-05-05' });
    walk.give('approve_outcome', {}, { on: '2026-05-06' });
    expect(stateOf(walk, 'decide')?.status).toBe('met');
  });
});
