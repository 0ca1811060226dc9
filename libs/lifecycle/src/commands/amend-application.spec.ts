import { describe, expect, it } from '@jest/globals';
import { walkTo } from '#testing';

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

  it.each(['draft', 'review', 'recognised', 'withdrawn'] as const)('is not for a case in %s', (status) => {
    expect(walkTo(status).refused('amend_application', { residence: 'DE' })).toEqual([
      'command.not_in_status(amend_application)',
    ]);
  });
});
