import { describe, expect, it } from '@jest/globals';
import { factsOf, walkTo, type Walk } from '#testing';
import { caseDeadlines } from '../deadline-list.js';
import { waitingFor, waitsOn } from '../waiting.js';

const items = [
  { about: 'A6', ask: 'Which measurements?' },
  { about: 'B4', ask: 'Any building automation?' },
];
const asked = { items, until: '2026-03-10' };

function decideIn({ context, facts, day }: Walk) {
  return caseDeadlines({ context, facts, day }).find(({ id }) => id === 'decide');
}

function requested(): Walk {
  const walk = walkTo('assessment');
  walk.give('request_information', asked, { on: '2026-03-03' });
  return walk;
}

describe('request_information', () => {
  it('asks the applicant, stops the clock to the end of the period and says so in a notice', () => {
    const walk = walkTo('assessment');
    const { status, effects } = walk.give('request_information', asked, { on: '2026-03-03' });
    expect(status).toBe('assessment');
    expect(walk.context.requests).toEqual([
      expect.objectContaining({ id: 'information-1', status: 'requested', suspends: true, items, until: '2026-03-10' }),
    ]);
    expect(waitingFor(walk.context)).toEqual(['information']);
    expect(waitsOn(status, walk.context)).toBe('applicant');
    expect(effects).toEqual([expect.objectContaining({ type: 'notice_issued', request: 'information-1' })]);
    // Eight days, both edges counted, are added to 2 May: 10 May is a Sunday.
    expect(decideIn(walk)).toMatchObject({ status: 'suspended', suspended_until: '2026-03-10', due_on: '2026-05-11' });
  });

  it.each(['2026-02-27', '2026-03-03'])('sets no period that is over: until %s on 3 March', (until) => {
    const walk = walkTo('assessment');
    expect(walk.refused('request_information', { items, until }, { on: '2026-03-03' })).toEqual([
      'request.period_over',
    ]);
  });

  it('leaves the clock alone where the profile stops none', () => {
    const deadlines = factsOf().profile.deadlines.map((rule) => ({ ...rule, suspensions: [] }));
    const walk = walkTo('assessment', factsOf({ profile: { deadlines } }));
    walk.give('request_information', asked, { on: '2026-03-03' });
    expect(walk.context.requests[0]?.suspends).toBe(false);
    expect(walk.context.ledger.some(({ entry }) => entry === 'suspended')).toBe(false);
    expect(walk.give('propose_outcome', { outcome: 'refused', ground: 'not_genuine' }).status).toBe('review');
  });

  it('numbers the requests of a kind', () => {
    const walk = requested();
    walk.give('request_information', asked);
    expect(walk.context.requests.map(({ id }) => id)).toEqual(['information-1', 'information-2']);
  });
});

describe('provide_information', () => {
  it('answers item by item; the request is answered with its last', () => {
    const walk = requested();
    walk.give('provide_information', { items: [{ about: 'A6', answer: 'RCD tests' }] }, { on: '2026-03-04' });
    expect(walk.context.requests[0]).toMatchObject({ status: 'requested' });
    walk.give('provide_information', { items: [{ about: 'B4', answer: 'None' }] }, { on: '2026-03-05' });
    expect(walk.context.requests[0]).toMatchObject({ status: 'answered', answered_on: '2026-03-05' });
    expect(walk.context.requests[0]?.items?.map(({ answer }) => answer)).toEqual(['RCD tests', 'None']);
    expect(walk.context.ledger.at(-1)).toEqual({ entry: 'resumed', suspension: 'information-1', on: '2026-03-05' });
  });

  it('does not shorten a suspension that lasts to the end of its period', () => {
    const walk = requested();
    const before = decideIn(walk)?.due_on;
    walk.give(
      'provide_information',
      { items: items.map(({ about }) => ({ about, answer: 'x' })) },
      { on: '2026-03-04' },
    );
    expect(decideIn(walk)?.due_on).toBe(before);
  });

  it('needs a request that is open', () => {
    const walk = walkTo('assessment');
    expect(walk.refused('provide_information', { items: [{ about: 'A6', answer: 'x' }] })).toEqual([
      'request.none_open',
    ]);
  });

  it('answers only what was asked', () => {
    const given = [
      { about: 'A6', answer: 'x' },
      { about: 'A7', answer: 'y' },
    ];
    expect(requested().refused('provide_information', { items: given })).toEqual(['request.none_open(A7)']);
  });

  it('may come late: an overdue request can still be answered', () => {
    const walk = requested();
    walk.give('deadline_passed', { deadline: 'information-1' }, { on: '2026-03-11' });
    expect(walk.context.requests[0]?.status).toBe('overdue');
    expect(waitingFor(walk.context)).toEqual(['information']);
    walk.give('provide_information', { items: items.map(({ about }) => ({ about, answer: 'x' })) });
    expect(walk.context.requests[0]?.status).toBe('answered');
    expect(walk.refused('provide_information', { items: [{ about: 'A6', answer: 'x' }] })).toEqual([
      'request.none_open',
    ]);
  });
});
