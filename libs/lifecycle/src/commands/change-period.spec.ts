import { describe, expect, it } from '@jest/globals';
import { walkTo, type Walk } from '#testing';
import { caseDeadlines } from '../deadline-list.js';
import { wideFacts } from '../testing/wide-facts.js';

const asked = { items: [{ about: 'A6', ask: 'Which measurements?' }], until: '2026-04-10' };
const answered = { items: [{ about: 'A6', answer: 'Insulation resistance.' }] };

function decideIn({ context, facts, day }: Walk) {
  return caseDeadlines({ context, facts, day }).find(({ id }) => id === 'decide');
}

function requested(facts = wideFacts()): Walk {
  const walk = walkTo('assessment', facts);
  walk.give('request_information', asked, { on: '2026-03-10' });
  return walk;
}

describe('change_period', () => {
  it('lengthens or shortens the period of a request, and tells who is to answer', () => {
    const walk = requested();
    const { effects } = walk.give('change_period', {
      request: 'information-1',
      until: '2026-04-20',
      reason: 'asked for',
    });
    expect(walk.context.requests[0]).toMatchObject({ status: 'requested', until: '2026-04-20' });
    expect(effects).toEqual([
      expect.objectContaining({
        notice: expect.objectContaining({ kind: 'information_request' }),
        request: 'information-1',
      }),
    ]);
    // 42 days from 10 March, both edges counted, are added to 2 May: 13 June is a Saturday.
    expect(decideIn(walk)).toMatchObject({ suspended_until: '2026-04-20', due_on: '2026-06-15' });
    walk.give('change_period', { request: 'information-1', until: '2026-03-20' });
    expect(decideIn(walk)).toMatchObject({ suspended_until: '2026-03-20', due_on: '2026-05-13' });
  });

  it('finds the newest of a kind by its name', () => {
    const walk = requested();
    walk.give('request_information', asked);
    walk.give('change_period', { request: 'information', until: '2026-03-31' });
    expect(walk.context.requests.map(({ until }) => until)).toEqual(['2026-04-10', '2026-03-31']);
  });

  it('ends a suspension that an early answer left running', () => {
    const walk = requested();
    walk.give('provide_information', answered, { on: '2026-03-20' });
    expect(decideIn(walk)?.due_on).toBe('2026-06-03');
    const { effects } = walk.give('change_period', { request: 'information', until: '2026-03-20' });
    expect(decideIn(walk)?.due_on).toBe('2026-05-13');
    expect(effects).toEqual([]);
    expect(
      walk.refused('change_period', { request: 'information', until: '2026-03-25' }, { on: '2026-03-21' }),
    ).toEqual(['request.none_open(information)']);
  });

  it('opens a period again that was over without an answer', () => {
    const walk = requested();
    walk.give('deadline_passed', { deadline: 'information-1' }, { on: '2026-04-11' });
    walk.give('change_period', { request: 'information', until: '2026-04-30' }, { on: '2026-04-13' });
    expect(walk.context.requests[0]).toMatchObject({ status: 'requested', until: '2026-04-30' });
  });

  it('leaves the ledger alone where the request stops no clock', () => {
    const deadlines = wideFacts().profile.deadlines.map((rule) => ({ ...rule, suspensions: [] }));
    const walk = requested(wideFacts({ deadlines }));
    walk.give('change_period', { request: 'information', until: '2026-04-20' });
    expect(walk.context.ledger.some(({ entry }) => entry === 'period_changed')).toBe(false);
    walk.give('provide_information', answered);
    expect(walk.refused('change_period', { request: 'information', until: '2026-04-20' })).toEqual([
      'request.none_open(information)',
    ]);
  });

  it('sets no period that is over; today is its last day at the earliest', () => {
    const walk = requested();
    expect(walk.refused('change_period', { request: 'information', until: '2026-03-09' })).toEqual([
      'request.period_over',
    ]);
    expect(walk.ask('change_period', { request: 'information', until: '2026-03-10' }).accepted).toBe(true);
  });

  it.each(['documents', 'verification-7', ''])('needs a period that was set: not that of %j', (request) => {
    expect(requested().refused('change_period', { request, until: '2026-04-20' })).toEqual([
      `request.none_open(${request})`,
    ]);
    const without = walkTo('assessment');
    without.give('request_documents', { documents: ['identity'] });
    expect(without.refused('change_period', { request: 'documents', until: '2026-04-20' })).toEqual([
      'request.none_open(documents)',
    ]);
  });
});
