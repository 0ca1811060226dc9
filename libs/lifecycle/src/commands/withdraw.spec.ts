import { describe, expect, it } from '@jest/globals';
import { coveredRows, walkTo, type ReachableStatus } from '#testing';
import { caseDeadlines } from '../deadline-list.js';
import { decide } from '../engine.js';
import { compared, licence, running } from '../testing/measure-walks.js';

const open: ReachableStatus[] = ['intake', 'awaiting_documents', 'assessment', 'review'];

describe('withdraw', () => {
  it.each(open)('ends a case in %s: nothing is asked for, nothing proposed, no deadline is open', (status) => {
    const walk = walkTo(status);
    expect(walk.give('withdraw', {}, { on: '2026-02-10' }).status).toBe('withdrawn');
    const { context, facts, day } = walk;
    expect(context.requests.filter((request) => request.status !== 'closed')).toEqual([]);
    expect(context.proposal).toBeUndefined();
    const running = caseDeadlines({ context, facts, day }).filter((deadline) => deadline.passes_at !== undefined);
    expect(running).toEqual([]);
  });

  it.each(['recognised', 'partially_recognised', 'refused'] as const)(
    'is possible in %s to the last day of the remedy period, and not after',
    (status) => {
      // Decided on 2 February, notified on the 6th: the objection ends on Friday, 6 March.
      const walk = walkTo(status);
      expect(walk.refused('withdraw', {}, { on: '2026-03-07' })).toEqual(['withdraw.decision_final']);
      expect(walk.give('withdraw', {}, { on: '2026-03-06' }).status).toBe('withdrawn');
    },
  );

  it('stays possible where notification is not known: no remedy period has begun', () => {
    const walk = walkTo('review');
    walk.stored = {
      ...walk.stored,
      context: { ...walk.context, application: { ...walk.context.application, channel: 'post' } },
    };
    walk.give('approve_outcome', {});
    expect(walk.context.notices.at(-1)).not.toHaveProperty('notified_on');
    expect(walk.give('withdraw', {}, { on: '2026-12-01' }).status).toBe('withdrawn');
  });

  it('stays possible after a decision that is not the last: on measures, or before a licence', () => {
    const measured = running();
    expect(measured.give('withdraw', {}, { on: '2027-02-01' }).status).toBe('withdrawn');
    const checked = compared(licence);
    checked.give('record_comparison', { comparison: coveredRows });
    checked.give('propose_outcome', { outcome: 'full' });
    expect(checked.give('approve_outcome', {}).status).toBe('licence_checks');
    expect(checked.give('withdraw', {}, { on: '2027-02-01' }).status).toBe('withdrawn');
  });

  it('takes the force from a decision, and from its certificate', () => {
    const walk = walkTo('recognised');
    const { effects } = walk.give('withdraw', {});
    expect(walk.context.decisions.map(({ standing }) => standing)).toEqual(['revoked']);
    expect(walk.context.certificate?.standing).toBe('revoked');
    expect(effects).toEqual([{ type: 'decision_superseded', id: walk.context.decisions[0]?.id, standing: 'revoked' }]);
  });

  it('stays possible while a remedy is open, and while the next forum is', () => {
    const walk = walkTo('refused');
    walk.give('file_remedy', { against: 'decision', forum: 'objection' }, { on: '2026-03-06' });
    const asked = (on: string) => walk.event('withdraw', {}, { on });
    expect(decide(walk.stored, asked('2026-12-01')).accepted).toBe(true);
    // Told on 1 December, notified on the 5th: the action is open to Tuesday, 5 January.
    walk.give('decide_remedy', { result: 'dismissed' }, { on: '2026-12-01' });
    expect(decide(walk.stored, asked('2027-01-05')).accepted).toBe(true);
    expect(walk.refused('withdraw', {}, { on: '2027-01-06' })).toEqual(['withdraw.decision_final']);
  });

  it('is final: nothing leads out of it in this version', () => {
    expect(walkTo('withdrawn').refused('withdraw', {})).toEqual(['command.not_in_status(withdraw)']);
  });
});
