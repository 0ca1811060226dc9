import { factsOf } from '#testing';
import type { Profile } from '#procedures';
import type { Facts } from '../types.js';

const cite = '§ 1';
const text = (words: string) => ({ de: words, en: words });

/** What the procedure of C01 lacks: routes, measures, a waiver of the assessment, events and what they start. */
function wideProfile(): Partial<Profile> {
  const { deadlines, outcomes, notices } = factsOf().profile;
  const [acknowledge, decide] = deadlines;
  const [, partial] = outcomes;
  if (!acknowledge || !decide || !partial) throw new Error('the profile of C01 has changed');
  const silent = { extension: undefined, suspensions: [], cite };
  return {
    commands_off: [],
    routes: [
      {
        id: 'automatic',
        title: text('Automatic'),
        when: { fact: 'qualification.annex_v', is: true },
        comparison: 'none',
        measures: [],
        outcomes: ['full', 'refused'],
        cite: '§ 41(1)',
      },
      {
        id: 'general',
        title: text('General'),
        comparison: 'required',
        measures: ['adaptation_period', 'aptitude_test'],
        cite: '§ 41(2)',
      },
      { id: 'level_a', title: text('Level a'), comparison: 'required', measures: ['aptitude_test'], cite: '§ 41(3)' },
    ],
    measures: [
      { type: 'adaptation_period', title: text('Period'), form: 'period', lines: { from: 'differences' }, cite },
      { type: 'aptitude_test', title: text('Test'), form: 'test', lines: { from: 'differences' }, cite },
    ],
    waiver: { measures: ['adaptation_period'], cite: '§ 40(3a)' },
    events: [{ event: 'transmitted', title: text('Transmitted'), cite }],
    deadlines: [
      acknowledge,
      { ...decide, duration: 'P1M', when: { fact: 'route', is: 'automatic' } },
      {
        ...decide,
        suspensions: decide.suspensions.map((suspension) =>
          suspension.cause === 'verification' ? { ...suspension, except_issued_in: 'EU_EEA_CH' } : suspension,
        ),
      },
      { ...decide, ...silent, id: 'answer', trigger: 'transmitted', duration: 'P1M' },
      {
        ...decide,
        ...silent,
        id: 'test',
        trigger: 'received',
        duration: 'P6M',
        when: { fact: 'route', is: 'level_a' },
      },
      {
        ...decide,
        ...silent,
        id: 'alert',
        trigger: 'file_complete',
        duration: 'P3D',
        when: { fact: 'events.transmitted', is: true },
      },
    ],
    outcomes: [...outcomes, { ...partial, outcome: 'measure_required', notices: ['compensation'] }],
    notices: [
      ...notices,
      {
        kind: 'compensation',
        must_state: [
          { statement: 'measures', written_by: 'filled', cite },
          { statement: 'difference_reasons', written_by: 'writer', when_compared: true, cite },
          { statement: 'remedy_instruction', written_by: 'filled', cite },
        ],
        recipient: 'applicant',
        cite,
      },
    ],
  };
}

/** A case like C01 under a procedure that has everything; changes of the profile stand instead of its own values. */
export function wideFacts(profile: Partial<Profile> = {}, changes: Partial<Omit<Facts, 'profile'>> = {}): Facts {
  return factsOf({ ...changes, profile: { ...wideProfile(), ...profile } });
}
