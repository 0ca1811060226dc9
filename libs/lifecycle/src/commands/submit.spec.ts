import { describe, expect, it } from '@jest/globals';
import { c01Application, factsOf, Walk } from '#testing';

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
