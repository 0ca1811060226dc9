import { describe, expect, it } from '@jest/globals';
import { factsOf, Walk, walkTo } from '#testing';

describe('amend_application', () => {
  it.each(['intake', 'awaiting_documents', 'assessment'] as const)('changes what was declared, in %s', (status) => {
    const walk = walkTo(status);
    const { ledger } = walk.context;
    expect(walk.give('amend_application', { residence: 'DE' }).status).toBe(status);
    expect(walk.context.application).toMatchObject({ residence: 'DE', nationality: 'GH' });
    expect(walk.context.ledger).toEqual(ledger);
  });

  it('takes the changes under `application` as well', () => {
    const walk = walkTo('intake');
    walk.give('amend_application', { application: { residence: 'DE' }, protection: 'refugee' });
    expect(walk.context.application).toMatchObject({ residence: 'DE', protection: 'refugee' });
  });

  it('takes a field out with null, and leaves alone what is not named', () => {
    const walk = walkTo('intake');
    walk.give('amend_application', { certificates: null, residence: undefined });
    expect(walk.context.application.certificates).toBeUndefined();
    expect(walk.context.application.residence).toBe('GH');
  });

  it.each([null, ''])('leaves nothing out that the procedure requires: %j', (residence) => {
    expect(walkTo('intake').refused('amend_application', { residence })).toEqual(['application.incomplete(residence)']);
  });

  it('settles a document that is no longer asked for, on the day of the amendment', () => {
    const facts = factsOf();
    const walk = new Walk({ ...facts, documents: facts.documents.filter(({ code }) => code !== 'intention_to_work') });
    walk.give('submit', {});
    walk.give('acknowledge', { missing: ['intention_to_work'] });
    expect(walk.refused('confirm_complete', {})).toEqual(['documents.missing(intention_to_work)']);
    walk.give('amend_application', { residence: 'FR' }, { on: '2026-02-20' });
    expect(walk.context.requests).toMatchObject([{ kind: 'documents', status: 'closed' }]);
    expect(walk.context.relieved).toEqual({ intention_to_work: '2026-02-20' });
    walk.give('confirm_complete', {}, { on: '2026-02-27' });
    expect(walk.context.completed_on).toBe('2026-02-20');
  });

  it('asks for the document again once what is declared asks for it again', () => {
    const facts = factsOf();
    const walk = new Walk({ ...facts, documents: facts.documents.filter(({ code }) => code !== 'intention_to_work') });
    walk.give('submit', {});
    walk.give('amend_application', { residence: 'FR' });
    walk.give('amend_application', { residence: 'GH' });
    expect(walk.context.relieved).toEqual({});
    expect(walk.refused('confirm_complete', {})).toEqual(['documents.missing(intention_to_work)']);
  });

  it('says nothing of documents that were there', () => {
    const walk = walkTo('intake');
    walk.give('amend_application', { residence: 'FR' }, { on: '2026-02-20' });
    walk.give('confirm_complete', {}, { on: '2026-02-27' });
    expect(walk.context.completed_on).toBe('2026-02-02');
    expect(walk.context).not.toHaveProperty('relieved');
  });

  it.each(['draft', 'review', 'recognised', 'withdrawn'] as const)('is not for a case in %s', (status) => {
    expect(walkTo(status).refused('amend_application', { residence: 'DE' })).toEqual([
      'command.not_in_status(amend_application)',
    ]);
  });
});
