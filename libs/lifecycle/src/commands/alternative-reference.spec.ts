import { describe, expect, it } from '@jest/globals';
import type { ReferenceQualification } from '#equivalence';
import { walkTo, type Walk } from '#testing';
import { wideFacts } from '../testing/wide-facts.js';

const smaller: ReferenceQualification = {
  id: 'de-assistant-2021',
  version: 2,
  unit: 'weeks',
  units: [
    { id: 'A1', title: 'A1', amount: 4 },
    { id: 'A3', title: 'A3', amount: 6 },
    { id: 'A6', title: 'A6', amount: 20, essential: true },
  ],
};
const facts = (offered: ReferenceQualification | undefined = smaller) => wideFacts({}, { offered });
const offer = { reference: smaller.id };

function offered(): Walk {
  const walk = walkTo('assessment', facts());
  walk.give('inform_of_consequences', { about: 'alternative_reference' });
  walk.give('offer_alternative_reference', offer, { on: '2026-02-03' });
  return walk;
}

describe('offer_alternative_reference', () => {
  it('keeps the offer with the version that the registers have', () => {
    const walk = offered();
    expect(walk.status).toBe('assessment');
    expect(walk.context.alternative_reference).toEqual({ id: smaller.id, version: 2, offered_on: '2026-02-03' });
  });

  it('offers what the registers have, and not what is compared already', () => {
    const none = walkTo('assessment', wideFacts());
    expect(none.refused('offer_alternative_reference', offer)).toEqual(['reference.unknown(de-assistant-2021)']);
    const same = none.facts.reference!;
    const walk = walkTo('assessment', facts(same));
    expect(walk.refused('offer_alternative_reference', { reference: same.id })).toEqual([`reference.same(${same.id})`]);
  });

  it('needs something to compare', () => {
    const { equivalence } = wideFacts().profile;
    const walk = walkTo(
      'assessment',
      wideFacts({ equivalence: { ...equivalence, comparison: 'none' } }, { offered: smaller }),
    );
    expect(walk.refused('offer_alternative_reference', offer)).toEqual([
      'command.not_in_profile(offer_alternative_reference)',
    ]);
  });

  it('comes before the decision: not in a hearing that follows one', () => {
    const before = walkTo('assessment', facts());
    before.give('open_hearing', { intended: 'refused', until: '2026-03-02' });
    expect(before.ask('offer_alternative_reference', offer).accepted).toBe(true);
    const after = walkTo('refused', facts());
    after.give('open_hearing', { intended: 'revocation', until: '2026-03-02' });
    expect(after.refused('offer_alternative_reference', offer)).toEqual([
      'command.not_in_status(offer_alternative_reference)',
    ]);
  });
});

describe('accept_alternative_reference', () => {
  it('keeps of the rows what is about units of the new reference', () => {
    const walk = offered();
    walk.give('record_comparison', {
      comparison: [
        { ref: 'A1', required: 4, credited: 4, by: ['G1'], result: 'covered' },
        { ref: ['A3', 'A5', 'A6'], required: 32, credited: 28, by: ['G3'], result: 'minor', essential: false },
        { ref: 'B4', required: 12, credited: 0, result: 'gap', why: 'building automation' },
      ],
    });
    walk.give('accept_alternative_reference', offer, { on: '2026-02-05' });
    expect(walk.context.alternative_reference).toMatchObject({ accepted_on: '2026-02-05' });
    expect(walk.context.comparison).toEqual([
      { ref: 'A1', required: 4, credited: 4, by: ['G1'], result: 'covered' },
      { ref: ['A3', 'A6'], required: 26, credited: 26, by: ['G3'], result: 'minor', essential: false },
    ]);
  });

  it('needs no information on its consequences, which a waiver alone does', () => {
    const walk = walkTo('assessment', facts());
    walk.give('offer_alternative_reference', offer);
    expect(walk.give('accept_alternative_reference', {}).status).toBe('assessment');
  });

  it('accepts what was offered, once', () => {
    expect(walkTo('assessment', wideFacts()).refused('accept_alternative_reference', {})).toEqual([
      'reference.not_offered',
    ]);
    const walk = offered();
    expect(walk.refused('accept_alternative_reference', { reference: 'de-other' })).toEqual([
      'reference.not_offered(de-other)',
    ]);
    walk.give('accept_alternative_reference', {});
    expect(walk.refused('accept_alternative_reference', {})).toEqual(['reference.not_offered(de-assistant-2021)']);
  });
});
