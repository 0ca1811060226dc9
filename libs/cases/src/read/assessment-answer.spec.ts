import { describe, expect, it } from '@jest/globals';
import { walkTo, type Walk } from '#testing';
import { assessmentAnswer } from './assessment-answer.js';

function judged(): Walk {
  const walk = walkTo('assessment');
  walk.give('start_verification', { document: 'identity', doubt: 'blurred', issued_in: 'GH', asked: 'issuer' });
  walk.give('finish_verification', { answer: 'forged' });
  walk.give('start_alternative_procedure', { ground: 'lost', instruments: ['work_sample'] });
  walk.give('finish_alternative_procedure', { results: [{ ref: 'A1', result: 'covered' }] });
  return walk;
}

const told = ({ context }: Walk, relation: 'own' | 'authority') =>
  assessmentAnswer(context, relation).requests.map(({ verification, alternative }) => [
    verification?.answer,
    alternative?.results,
  ]);

describe('what goes on beside the comparison', () => {
  it('shows the applicant what is asked, and what came of it once it is decided', () => {
    const walk = judged();
    const results = [{ ref: 'A1', result: 'covered' }];
    const all = [
      ['forged', undefined],
      [undefined, results],
    ];
    expect(told(walk, 'authority')).toEqual(all);
    expect(told(walk, 'own')).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(assessmentAnswer(walk.context, 'own').requests[0]?.verification?.doubt).toBe('blurred');
    walk.give('propose_outcome', { outcome: 'refused', ground: 'not_genuine' });
    walk.give('approve_outcome', {});
    expect(told(walk, 'own')).toEqual(all);
  });

  it('says that there is nothing where there is nothing', () => {
    expect(assessmentAnswer(walkTo('intake').context, 'own')).toEqual({
      route: null,
      alternative_reference: null,
      informed: {},
      warned: null,
      hearings: [],
      events: [],
      requests: [],
    });
  });

  it('shows hearings without where the case came from, warnings and what was explained', () => {
    const walk = walkTo('assessment');
    walk.give('warn_non_cooperation', { until: '2026-03-02' });
    walk.give('inform_of_consequences', { about: 'alternative_reference' });
    walk.give('open_hearing', { intended: 'refused', until: '2026-03-02' });
    expect(assessmentAnswer(walk.context, 'own')).toMatchObject({
      warned: { on: '2026-02-02', until: '2026-03-02' },
      informed: { alternative_reference: '2026-02-02' },
      hearings: [{ intended: 'refused', opened_on: '2026-02-02', answered: false }],
    });
    expect(assessmentAnswer(walk.context, 'own').hearings[0]).not.toHaveProperty('from');
  });
});
