import { describe, expect, it } from '@jest/globals';
import type { Profile } from '#procedures';
import { c01Application, factsOf, Walk } from '#testing';
import { newCase } from '../engine.js';
import type { Facts, SupplementedCase } from '../types.js';

const facts = factsOf();

describe('submit', () => {
  it('starts the clock of the acknowledgement, not that of the decision', () => {
    const walk = new Walk();
    const { status, effects } = walk.give('submit', {}, { on: '2026-02-02' });
    expect(status).toBe('intake');
    expect(effects).toEqual([]);
    expect(walk.context.received_on).toBe('2026-02-02');
    expect(walk.context.ledger).toEqual([
      { entry: 'started', deadline: 'acknowledge', on: '2026-02-02', cause: 'received' },
    ]);
  });

  it.each(['nationality', 'residence', 'training_country'] as const)('needs the field %s', (field) => {
    const without = new Walk(facts, { ...c01Application, [field]: undefined });
    const empty = new Walk(facts, { ...c01Application, [field]: '' });
    expect(without.refused('submit', {})).toEqual([`application.incomplete(${field})`]);
    expect(empty.refused('submit', {})).toEqual([`application.incomplete(${field})`]);
  });

  it('names everything that is missing at once, each with its citation', () => {
    const walk = new Walk(factsOf({ foreign: undefined, reference: undefined }), { ...c01Application, residence: '' });
    expect(walk.refused('submit', {})).toEqual([
      'application.incomplete(residence)',
      'application.incomplete(qualification)',
      'application.incomplete(reference)',
    ]);
    expect(walk.refusal('submit', {}).every(({ cite }) => cite?.startsWith('BQFG §'))).toBe(true);
  });

  it('needs the declarations of the profile', () => {
    const application = {
      ...facts.profile.application,
      declarations: [{ code: 'truthful', title: { de: 'Wahr', en: 'True' }, cite: '§ 1' }],
    };
    const asked = factsOf({ profile: { application } });
    expect(new Walk(asked).refused('submit', {})).toEqual(['application.incomplete(truthful)']);
    const declared = { ...c01Application, declarations: ['truthful'] };
    expect(new Walk(asked, declared).give('submit', {}).status).toBe('intake');
  });

  it('needs no qualification and no reference where the profile wants none', () => {
    const subject = { ...facts.profile.subject, qualification: 'none', reference: 'none' } as const;
    const walk = new Walk(factsOf({ profile: { subject }, foreign: undefined, reference: undefined }));
    expect(walk.give('submit', {}).status).toBe('intake');
  });

  it('does not ask for documents: the file is completed afterwards', () => {
    expect(new Walk(factsOf({ documents: [] })).give('submit', {}).status).toBe('intake');
  });
});

describe('a further application', () => {
  const wait = { after: 'refused' as const, duration: 'P12M', cite: '§ 9' };
  const waiting = (earlier: Facts['earlier'], application: object = {}) => {
    const rules = { ...facts.profile.application, wait_periods: [wait], ...application };
    return new Walk(factsOf({ profile: { application: rules }, earlier }));
  };

  it('waits after a decision, until the period from its notification is over', () => {
    const walk = waiting([
      { outcome: 'refused', notified_on: '2025-02-02' },
      { outcome: 'refused', notified_on: '2025-03-10' },
    ]);
    const blocker = {
      code: 'application.wait_period',
      item: 'refused',
      data: { duration: 'P12M', until: '2026-03-11' },
      cite: '§ 9',
    };
    expect(walk.refusal('submit', {}, { on: '2026-02-02' })).toEqual([blocker]);
    expect(walk.refusal('submit', {}, { on: '2026-03-10' })).toEqual([blocker]);
    expect(walk.give('submit', {}, { on: '2026-03-11' }).status).toBe('intake');
  });

  it('waits for a decision that is not notified yet, and then nobody can say how long', () => {
    const [blocker] = waiting([{ outcome: 'refused' }]).refusal('submit', {});
    expect(blocker).toMatchObject({ code: 'application.wait_period', data: { duration: 'P12M' } });
    expect(blocker?.data).not.toHaveProperty('until');
  });

  it.each([
    ['another outcome', [{ outcome: 'partial', notified_on: '2026-02-01' }] as const],
    ['no decision before', []],
    ['nothing known of any', undefined],
  ])('does not wait after %s', (_, earlier) => {
    expect(waiting(earlier).ask('submit', {}).accepted).toBe(true);
  });
});

describe('a supplementary application', () => {
  const rule = { after: ['partial' as const], deadline: 'supplement', times: 1, cite: '§ 8' };
  const first: SupplementedCase = {
    id: 'case-1',
    profile: 'de-bqfg-nonregulated',
    reference: 'de-elektroniker-egt-2021',
    outcome: 'partial',
    deadlines: { supplement: '2031-02-03' },
    supplements: 0,
  };
  const supplementing = (changes: Partial<SupplementedCase> = {}, profile: Partial<Profile> = { supplements: rule }) =>
    new Walk(factsOf({ profile, supplemented: { ...first, ...changes } }));

  it('names the case that it supplements, and keeps the link', () => {
    const walk = supplementing();
    expect(walk.give('submit', { supplements: 'case-1' }).status).toBe('intake');
    expect(walk.context.links).toEqual([{ kind: 'supplements', case: 'case-1' }]);
  });

  it('begins with what was judged there, credited by what it names itself', () => {
    const row = {
      ref: 'A6',
      required: 20,
      credited: 4,
      by: ['G3', 'elsewhere'],
      result: 'partly',
      why: 'half',
    } as const;
    const walk = supplementing({ comparison: [row] });
    walk.give('submit', { supplements: 'case-1' });
    expect(walk.context.comparison).toEqual([{ ...row, by: ['G3'] }]);
  });

  it('carries nothing over from a case that it does not supplement', () => {
    const walk = supplementing({ comparison: [{ ref: 'A6', credited: 20, result: 'covered' }] });
    walk.give('submit', {});
    expect(walk.context.comparison).toEqual([]);
  });

  it('may have named it when it was opened; what the submission names counts', () => {
    const walk = supplementing();
    walk.stored = newCase(c01Application, { facts: walk.facts, day: '2026-02-02', supplements: 'case-0' });
    expect(walk.context.links).toEqual([{ kind: 'supplements', case: 'case-0' }]);
    walk.give('submit', { supplements: 'case-1' });
    expect(walk.context.links).toEqual([{ kind: 'supplements', case: 'case-1' }]);
  });

  it.each<[string, Partial<SupplementedCase>, object]>([
    ['a decision that it does not follow', { outcome: 'refused' }, { outcome: 'refused' }],
    ['no decision at all', { outcome: undefined }, {}],
    ['more often than the procedure allows', { supplements: 1 }, { times: 1 }],
    ['a case of another procedure', { profile: 'other' }, {}],
    ['a case about another reference', { reference: 'other' }, {}],
  ])('does not supplement %s', (_, changes, data) => {
    expect(supplementing(changes).refusal('submit', { supplements: 'case-1' })).toEqual([
      { code: 'application.not_supplementable', data, cite: '§ 8' },
    ]);
  });

  it('does not supplement a case that is not there, or in a procedure that knows no supplements', () => {
    const nothing = new Walk(factsOf({ profile: { supplements: rule } }));
    expect(nothing.refused('submit', { supplements: 'case-1' })).toEqual(['application.not_supplementable']);
    const without = { supplements: undefined, continue_to_measures: undefined };
    expect(supplementing({}, without).refused('submit', { supplements: 'case-1' })).toEqual([
      'application.not_supplementable',
    ]);
  });

  it('is in time up to the last day of the period, and while none runs', () => {
    const walk = supplementing();
    expect(walk.refusal('submit', { supplements: 'case-1' }, { on: '2031-02-04' })).toEqual([
      { code: 'application.supplement_too_late', data: { until: '2031-02-03' }, cite: '§ 8' },
    ]);
    expect(walk.ask('submit', { supplements: 'case-1' }, { on: '2031-02-03' }).accepted).toBe(true);
    expect(
      supplementing({ deadlines: {} }).ask('submit', { supplements: 'case-1' }, { on: '2040-01-01' }).accepted,
    ).toBe(true);
  });

  it('may follow a partial decision that goes on to measures', () => {
    const walk = supplementing({}, { supplements: undefined, continue_to_measures: { cite: '§ 81a' } });
    expect(walk.ask('submit', { supplements: 'case-1' }).accepted).toBe(true);
  });

  it('does not wait as a further application does', () => {
    const application = {
      ...facts.profile.application,
      wait_periods: [{ after: 'partial' as const, duration: 'P12M', cite: '§ 9' }],
    };
    const walk = supplementing({}, { supplements: rule, application });
    walk.facts = { ...walk.facts, earlier: [{ outcome: 'partial', notified_on: '2026-02-01' }] };
    expect(walk.refused('submit', {})).toEqual(['application.wait_period(partial)']);
    expect(walk.ask('submit', { supplements: 'case-1' }).accepted).toBe(true);
  });
});
