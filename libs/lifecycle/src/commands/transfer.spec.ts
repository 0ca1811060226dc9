import { describe, expect, it } from '@jest/globals';
import { factsOf, walkTo } from '#testing';
import { caseDeadlines } from '../deadline-list.js';

const facts = factsOf({ elsewhere: ['hwk-other'] });
const wish = { to: 'hwk-other', reason: 'The applicant moved.' };

describe('transfer', () => {
  it.each(['intake', 'awaiting_documents', 'assessment', 'review'] as const)(
    'ends the case here from %s and hands the file over with its day of receipt',
    (status) => {
      const walk = walkTo(status, facts);
      const { status: after, effects } = walk.give('transfer', wish, { on: '2026-03-02' });
      expect(after).toBe('referred');
      const [effect] = effects;
      if (effect?.type !== 'case_transferred') throw new Error('no file was handed over');
      expect(effect).toMatchObject({ to: 'hwk-other', context: { received_on: '2026-02-02' } });
      expect(effect.context.ledger).toEqual([
        { entry: 'started', deadline: 'acknowledge', on: '2026-02-02', cause: 'received' },
      ]);
      expect(walk.context.links).toEqual([{ kind: 'transferred_to', case: effect.case }]);
      expect(walk.context.ended).toEqual({ on: '2026-03-02', to: ['hwk-other'], reason: wish.reason });
      const { context, day } = walk;
      expect(caseDeadlines({ context, facts, day }).filter((deadline) => deadline.status === 'running')).toEqual([]);
    },
  );

  it('hands over what was handed in and dispensed with, not what was asked, judged or issued', () => {
    const walk = walkTo('awaiting_documents', facts);
    walk.give('supply_documents', { documents: ['identity'] }, { on: '2026-02-09' });
    walk.give('dispense_document', { document: 'cv_table_de', ground: 'lost' });
    const [effect] = walk.give('transfer', wish).effects;
    if (effect?.type !== 'case_transferred') throw new Error('no file was handed over');
    const { supplied, dispensed, requests, notices, acknowledged_on, ended } = effect.context;
    expect(supplied).toEqual({ identity: '2026-02-09' });
    expect(dispensed).toEqual({ cv_table_de: { on: '2026-02-09', ground: 'lost' } });
    expect([requests, notices, acknowledged_on, ended]).toEqual([[], [], undefined, undefined]);
  });

  it('goes only to another authority that carries out this procedure', () => {
    expect(walkTo('intake', facts).refusal('transfer', { ...wish, to: 'hwk-demo' })).toEqual([
      { code: 'transfer.not_competent', item: 'hwk-demo', data: { authorities: ['hwk-other'] } },
    ]);
    expect(walkTo('intake').refused('transfer', wish)).toEqual(['transfer.not_competent(hwk-other)']);
  });

  it('is not taken up again here', () => {
    const walk = walkTo('intake', facts);
    walk.give('transfer', wish);
    const [link] = walk.context.links ?? [];
    expect(walk.refused('reopen', { ground: 'own_motion' })).toEqual([`transfer.handed_over(${link?.case ?? ''})`]);
  });

  it('is not for drafts, nor for what is closed', () => {
    for (const status of ['draft', 'recognised', 'withdrawn'] as const) {
      expect(walkTo(status, facts).refused('transfer', wish)).toEqual(['command.not_in_status(transfer)']);
    }
  });
});
