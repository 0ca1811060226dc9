import { describe, expect, it } from '@jest/globals';
import type { Status } from '#vocabulary';
import { factsOf, walkTo, type ReachableStatus, type Walk } from '#testing';
import { hearingHeld } from '../hearings.js';
import { waitingFor, waitsOn } from '../waiting.js';
import { transitions } from '../transitions.js';

const asked = { intended: 'refused', until: '2026-03-02' } as const;

function heard(from: ReachableStatus = 'assessment'): Walk {
  const walk = walkTo(from);
  walk.give('open_hearing', asked, { on: '2026-02-03' });
  return walk;
}

describe('open_hearing', () => {
  it('asks the applicant and tells what is intended', () => {
    const walk = walkTo('assessment');
    const { status, effects } = walk.give('open_hearing', asked, { on: '2026-02-03' });
    expect(status).toBe('hearing');
    expect([waitingFor(walk.context), waitsOn(status, walk.context)]).toEqual([['hearing'], 'applicant']);
    expect(walk.context.hearings).toEqual([
      { intended: 'refused', from: 'assessment', opened_on: '2026-02-03', answered: false },
    ]);
    expect(effects).toEqual([
      expect.objectContaining({
        notice: expect.objectContaining({ kind: 'hearing', concerns: { intended: 'refused', until: '2026-03-02' } }),
        request: 'hearing-1',
      }),
    ]);
  });

  it('is taken where something adverse may be decided, and leads back there only', () => {
    const taken: Status[] = [
      'assessment',
      'compensation.running',
      'licence_checks',
      'recognised',
      'partially_recognised',
      'statement_issued',
      'partial_access_granted',
      'refused',
      'inadmissible',
      'closed_non_cooperation',
    ];
    const open = (Object.keys(transitions) as Status[]).filter((status) => transitions[status].open_hearing);
    expect(open.sort()).toEqual([...taken].sort());
    expect([...(transitions.hearing.close_hearing ?? [])].sort()).toEqual([...taken].sort());
  });

  it('is about an outcome that the case can have, and leaves time to answer', () => {
    const payload = { intended: 'level_recognised', until: '2026-02-02' } as const;
    expect(walkTo('assessment').refused('open_hearing', payload)).toEqual([
      'assessment.outcome_inconsistent(level_recognised)',
      'request.period_over',
    ]);
    expect(walkTo('refused').ask('open_hearing', { intended: 'revocation', until: '2026-03-02' }).accepted).toBe(true);
  });
});

describe('answer_hearing', () => {
  it('answers the request; the case stays in the hearing', () => {
    const walk = heard();
    expect(walk.give('answer_hearing', { answer: 'I disagree.' }, { on: '2026-02-05' }).status).toBe('hearing');
    expect(walk.context.requests[0]).toMatchObject({
      status: 'answered',
      answer: 'I disagree.',
      answered_on: '2026-02-05',
    });
    expect(walk.context.hearings?.[0]?.answered).toBe(true);
    expect(waitingFor(walk.context)).toEqual([]);
  });

  it('is given once, and also late', () => {
    const walk = heard();
    walk.give('deadline_passed', { deadline: 'hearing-1' }, { on: '2026-03-03' });
    walk.give('answer_hearing', { answer: 'Late.' });
    expect(walk.refused('answer_hearing', { answer: 'Again.' })).toEqual(['request.none_open']);
  });
});

describe('close_hearing', () => {
  it.each(['assessment', 'recognised', 'partially_recognised', 'refused'] as const)('goes back to %s', (from) => {
    const walk = heard(from);
    walk.give('answer_hearing', { answer: 'x' });
    expect(walk.give('close_hearing', {}, { on: '2026-02-06' }).status).toBe(from);
    expect(walk.context.hearings?.[0]).toMatchObject({ closed_on: '2026-02-06' });
    expect(walk.context.requests[0]?.status).toBe('closed');
  });

  it('waits for the answer, or for the end of the period', () => {
    const walk = heard();
    expect(walk.refusal('close_hearing', {}, { on: '2026-03-02' })).toEqual([
      { code: 'request.open', item: 'hearing', data: { until: '2026-03-02' } },
    ]);
    expect(walk.give('close_hearing', {}, { on: '2026-03-03' }).status).toBe('assessment');
    expect(waitingFor(walk.context)).toEqual([]);
  });

  it('lets the clock go on where a hearing stops it', () => {
    const deadlines = factsOf().profile.deadlines.map((rule) => ({
      ...rule,
      suspensions: [{ cause: 'hearing' as const, until: 'reply' as const, cite: '§ 1' }],
    }));
    const walk = walkTo('assessment', factsOf({ profile: { deadlines } }));
    walk.give('open_hearing', asked, { on: '2026-02-03' });
    walk.give('answer_hearing', { answer: 'x' }, { on: '2026-02-05' });
    walk.give('close_hearing', {}, { on: '2026-02-06' });
    expect(walk.context.ledger.filter(({ entry }) => entry === 'suspended' || entry === 'resumed')).toEqual([
      { entry: 'suspended', suspension: 'hearing-1', cause: 'hearing', on: '2026-02-03', until: '2026-03-02' },
      { entry: 'resumed', suspension: 'hearing-1', on: '2026-02-05' },
    ]);
  });
});

describe('hearingHeld', () => {
  it('holds for what was intended, once the hearing is closed', () => {
    const walk = heard();
    expect(hearingHeld(walk.context, 'refused')).toBe(false);
    walk.give('answer_hearing', { answer: 'x' });
    expect(hearingHeld(walk.context, 'refused')).toBe(false);
    walk.give('close_hearing', {});
    expect([hearingHeld(walk.context, 'refused'), hearingHeld(walk.context, 'partial')]).toEqual([true, false]);
  });

  it('does not hold for a decision after the next: the facts are others by then', () => {
    const walk = heard();
    walk.give('close_hearing', {}, { on: '2026-03-03' });
    walk.give('propose_outcome', { outcome: 'refused', ground: 'not_genuine' });
    walk.give('approve_outcome', {});
    expect(hearingHeld(walk.context, 'refused')).toBe(false);
  });
});
