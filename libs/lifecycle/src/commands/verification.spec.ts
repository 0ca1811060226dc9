import { describe, expect, it } from '@jest/globals';
import { walkTo, type Walk } from '#testing';
import { caseDeadlines } from '../deadline-list.js';
import { waitingFor, waitsOn } from '../waiting.js';
import { wideFacts } from '../testing/wide-facts.js';

const asked = {
  document: 'foreign_training_certificates',
  doubt: 'the seal is another than that of 2012',
  issued_in: 'GH',
  asked: 'issuer',
  until: '2026-03-10',
} as const;

function decideIn({ context, facts, day }: Walk) {
  return caseDeadlines({ context, facts, day }).find(({ id }) => id === 'decide');
}

describe('start_verification', () => {
  it('asks the issuer and stops the clock; the applicant hears nothing of it', () => {
    const walk = walkTo('assessment', wideFacts());
    const { status, effects } = walk.give('start_verification', asked, { on: '2026-03-03' });
    expect([status, effects]).toEqual(['assessment', []]);
    expect(waitingFor(walk.context)).toEqual(['verification']);
    expect(waitsOn(status, walk.context)).toBe('third_party');
    expect(walk.context.requests[0]?.verification).toEqual({
      document: asked.document,
      doubt: asked.doubt,
      issued_in: 'GH',
      asked: 'issuer',
    });
    expect(decideIn(walk)).toMatchObject({ status: 'suspended', suspended_until: '2026-03-10' });
  });

  it('tells the applicant what is doubted where it is the applicant who is asked', () => {
    const walk = walkTo('assessment', wideFacts());
    const { status, effects } = walk.give('start_verification', { ...asked, asked: 'applicant' });
    expect(effects).toEqual([expect.objectContaining({ type: 'notice_issued', request: 'verification-1' })]);
    expect(walk.context.requests[0]?.items).toEqual([{ about: asked.document, ask: asked.doubt }]);
    expect(waitsOn(status, walk.context)).toBe('applicant');
  });

  it.each([undefined, '', '  '])('names the doubt: not %j', (doubt) => {
    expect(walkTo('assessment').refused('start_verification', { ...asked, doubt })).toEqual([
      'verification.no_doubt_named(foreign_training_certificates)',
    ]);
  });

  it('is about a document that the procedure knows, and sets no period that is over', () => {
    const payload = { ...asked, document: 'horoscope', until: '2026-02-02' };
    expect(walkTo('assessment').refused('start_verification', payload)).toEqual([
      'documents.unknown(horoscope)',
      'request.period_over',
    ]);
  });

  it('does not ask twice about one document at a time', () => {
    const walk = walkTo('assessment');
    walk.give('start_verification', asked);
    expect(walk.refused('start_verification', asked)).toEqual(['request.open(verification)']);
    expect(walk.ask('start_verification', { ...asked, document: 'identity' }).accepted).toBe(true);
  });

  it('stops no clock where the document comes from a country that the profile excepts', () => {
    const walk = walkTo('assessment', wideFacts());
    walk.give('start_verification', { ...asked, issued_in: 'PL' });
    expect(walk.context.requests[0]).toMatchObject({ status: 'requested', suspends: false });
    expect(waitingFor(walk.context)).toEqual(['verification']);
    expect(decideIn(walk)).toMatchObject({ status: 'running', due_on: '2026-05-04' });
  });
});

describe('finish_verification', () => {
  it.each(['genuine', 'forged', 'unknown'] as const)('records that it is %s and closes the request', (answer) => {
    const walk = walkTo('assessment');
    walk.give('start_verification', asked, { on: '2026-03-03' });
    expect(walk.give('finish_verification', { answer }, { on: '2026-03-05' }).status).toBe('assessment');
    expect(walk.context.requests[0]).toMatchObject({
      status: 'closed',
      answered_on: '2026-03-05',
      verification: { answer },
    });
    expect(waitingFor(walk.context)).toEqual([]);
    expect(walk.context.ledger.at(-1)).toEqual({ entry: 'resumed', suspension: 'verification-1', on: '2026-03-05' });
  });

  it('ends a suspension that lasts until the matter is clarified, and not one that lasts to the end of its period', () => {
    const deadlines = (until: 'clarified' | 'period_end') =>
      wideFacts().profile.deadlines.map((rule) => ({
        ...rule,
        suspensions: rule.suspensions.map((suspension) => ({ ...suspension, until })),
      }));
    const due = (['clarified', 'period_end'] as const).map((until) => {
      const walk = walkTo('assessment', wideFacts({ deadlines: deadlines(until) }));
      walk.give('start_verification', asked, { on: '2026-03-03' });
      walk.give('finish_verification', { answer: 'genuine' }, { on: '2026-03-04' });
      return decideIn(walk)?.due_on;
    });
    // Two days, or eight, are added to 2 May; the 4th is a Monday, the 10th a Sunday.
    expect(due).toEqual(['2026-05-04', '2026-05-11']);
  });

  it('finishes the one that is named, otherwise the one asked first', () => {
    const walk = walkTo('assessment');
    walk.give('start_verification', asked);
    walk.give('start_verification', { ...asked, document: 'identity' });
    walk.give('finish_verification', { answer: 'genuine', document: 'identity' });
    expect(walk.context.requests.map(({ status }) => status)).toEqual(['requested', 'closed']);
    expect(walk.refused('finish_verification', { answer: 'genuine', document: 'identity' })).toEqual([
      'request.none_open(identity)',
    ]);
    walk.give('finish_verification', { answer: 'forged' });
    expect(walk.context.requests.map(({ verification }) => verification?.answer)).toEqual(['forged', 'genuine']);
  });

  it('needs a verification under way', () => {
    expect(walkTo('assessment').refused('finish_verification', { answer: 'genuine' })).toEqual(['request.none_open']);
  });
});
