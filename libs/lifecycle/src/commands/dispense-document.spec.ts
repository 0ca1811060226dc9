import { describe, expect, it } from '@jest/globals';
import { factsOf, mandatoryOf, uploadsOf, walkTo } from '#testing';

const lacking = factsOf({
  documents: uploadsOf(
    mandatoryOf().filter((code) => code !== 'identity' && code !== 'cv_table_de'),
    '2026-02-01',
  ),
});
const lost = { document: 'identity', ground: 'lost' };

describe('dispense_document', () => {
  it('makes a document count as there, from that day on', () => {
    const walk = walkTo('intake', lacking);
    expect(walk.give('dispense_document', lost, { on: '2026-02-10' }).status).toBe('intake');
    expect(walk.context.dispensed).toEqual({ identity: { on: '2026-02-10', ground: 'lost' } });
    expect(walk.refused('confirm_complete', {})).toEqual(['documents.missing(cv_table_de)']);
    walk.give('dispense_document', { document: 'cv_table_de', ground: 'affidavit' }, { on: '2026-02-12' });
    walk.give('confirm_complete', {}, { on: '2026-03-02' });
    expect(walk.context.completed_on).toBe('2026-02-12');
  });

  it('counts the document itself where that had come before', () => {
    const walk = walkTo('intake');
    walk.give('dispense_document', lost, { on: '2026-02-20' });
    walk.give('confirm_complete', {});
    expect(walk.context.completed_on).toBe('2026-02-02');
  });

  it('needs a ground of the profile, and a document of it', () => {
    const walk = walkTo('intake', lacking);
    const [blocker] = walk.refusal('dispense_document', { document: 'identity', ground: 'too_much_trouble' });
    expect(blocker).toMatchObject({ code: 'dispense.no_ground', item: 'identity' });
    expect(blocker?.data?.['grounds']).toContain('lost');
    expect(walk.refused('dispense_document', { document: 'horoscope', ground: 'lost' })).toEqual([
      'documents.unknown(horoscope)',
    ]);
  });

  it('closes the request that asked for it alone, and leaves one that asks for more', () => {
    const walk = walkTo('intake', lacking);
    walk.give('request_documents', { documents: ['identity'] });
    walk.give('request_documents', { documents: ['identity', 'cv_table_de'] });
    walk.give('dispense_document', lost);
    expect(walk.context.requests.map(({ status }) => status)).toEqual(['closed', 'requested']);
    walk.facts = factsOf();
    walk.give('supply_documents', { documents: ['cv_table_de'] });
    expect(walk.context.requests.map(({ status }) => status)).toEqual(['closed', 'answered']);
  });

  it('is too late in the assessment', () => {
    expect(walkTo('assessment').refused('dispense_document', lost)).toEqual([
      'command.not_in_status(dispense_document)',
    ]);
  });
});
