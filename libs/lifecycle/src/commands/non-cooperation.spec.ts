import { describe, expect, it } from '@jest/globals';
import { factsOf, walkTo, type Walk } from '#testing';
import { caseDeadlines } from '../deadline-list.js';

const warning = { until: '2026-03-02' };

/** Warned on 3 February by electronic mail: deemed notified on the 7th. */
function warned(from: 'awaiting_documents' | 'assessment' = 'assessment'): Walk {
  const walk = walkTo(from);
  walk.give('warn_non_cooperation', warning, { on: '2026-02-03' });
  return walk;
}

describe('warn_non_cooperation', () => {
  it.each(['awaiting_documents', 'assessment'] as const)('sets a period and says so, in %s', (from) => {
    const walk = walkTo(from);
    const { status, effects } = walk.give('warn_non_cooperation', warning, { on: '2026-02-03' });
    expect(status).toBe(from);
    expect(walk.context.warned).toEqual({ on: '2026-02-03', until: '2026-03-02' });
    const notice = expect.objectContaining({
      kind: 'cooperation_warning',
      concerns: warning,
      notified_on: '2026-02-07',
    });
    expect(effects).toEqual([expect.objectContaining({ type: 'notice_issued', notice })]);
  });

  it.each(['2026-02-02', '2026-02-03', '2026-02-07'])('leaves time after it was served: not until %s', (until) => {
    expect(walkTo('assessment').refused('warn_non_cooperation', { until }, { on: '2026-02-03' })).toEqual([
      'request.period_over',
    ]);
  });
});

describe('close_non_cooperation', () => {
  it.each(['awaiting_documents', 'assessment'] as const)('closes the case from %s by a decision', (from) => {
    const walk = warned(from);
    const { status, effects } = walk.give('close_non_cooperation', {}, { on: '2026-03-03' });
    expect(status).toBe('closed_non_cooperation');
    expect(walk.context.decisions).toEqual([
      expect.objectContaining({ kind: 'non_cooperation', decided_on: '2026-03-03', standing: 'current' }),
    ]);
    expect(effects.map(({ type }) => type)).toEqual(['decision_issued', 'notice_issued']);
    expect(walk.context.notices.at(-1)).toMatchObject({ kind: 'inadmissible', statements: ['remedy_instruction'] });
    expect(walk.context.requests.filter((request) => request.status !== 'closed')).toEqual([]);
    const { context, facts, day } = walk;
    const open = caseDeadlines({ context, facts, day }).filter(({ status: state }) => state === 'running');
    expect(open.map(({ id }) => id)).toEqual(['objection']);
  });

  it('needs a warning', () => {
    expect(walkTo('assessment').refusal('close_non_cooperation', {})).toEqual([
      { code: 'cooperation.no_warning', cite: 'BQFG § 15(3)' },
    ]);
  });

  it('waits until the period of the warning is over', () => {
    expect(warned().refusal('close_non_cooperation', {}, { on: '2026-03-02' })).toEqual([
      { code: 'cooperation.period_running', data: { until: '2026-03-02' }, cite: 'BQFG § 15(3)' },
    ]);
  });

  it('needs a warning that was served in time', () => {
    const changes = [{ notified_on: undefined }, { notified_on: '2026-03-03' }, { returned_on: '2026-02-20' }];
    for (const change of changes) {
      const walk = warned();
      const notices = walk.context.notices.map((notice) => ({ ...notice, ...change }));
      walk.stored = { ...walk.stored, context: { ...walk.context, notices } };
      expect(walk.refused('close_non_cooperation', {}, { on: '2026-03-10' })).toEqual(['cooperation.no_warning']);
    }
  });

  it('counts from the last warning', () => {
    const walk = warned();
    walk.give('warn_non_cooperation', { until: '2026-04-01' }, { on: '2026-03-03' });
    expect(walk.refused('close_non_cooperation', {}, { on: '2026-03-20' })).toEqual(['cooperation.period_running']);
  });

  it('is out of place once the applicant did what was asked', () => {
    const walk = walkTo('assessment');
    walk.give('request_information', { items: [{ about: 'A6', ask: '?' }], until: '2026-02-20' });
    walk.give('warn_non_cooperation', warning, { on: '2026-02-21' });
    walk.give('provide_information', { items: [{ about: 'A6', answer: 'x' }] }, { on: '2026-02-25' });
    expect(walk.refused('close_non_cooperation', {}, { on: '2026-03-03' })).toEqual(['cooperation.given']);
    walk.give('request_documents', { documents: ['identity'] });
    expect(walk.ask('close_non_cooperation', {}, { on: '2026-03-03' }).accepted).toBe(true);
  });

  it('needs only a request that is overdue where the profile asks for no warning', () => {
    const cooperation = { warning: false, cite: '§ 2' };
    const walk = walkTo('assessment', factsOf({ profile: { cooperation } }));
    expect(walk.refusal('close_non_cooperation', {})).toEqual([{ code: 'request.none_open', cite: '§ 2' }]);
    walk.give('request_documents', { documents: ['identity'], until: '2026-02-20' });
    expect(walk.refused('close_non_cooperation', {})).toEqual(['cooperation.period_running']);
    walk.give('deadline_passed', { deadline: 'documents-1' }, { on: '2026-02-21' });
    expect(walk.give('close_non_cooperation', {}).status).toBe('closed_non_cooperation');
  });

  it('asks for a warning where the profile says nothing of cooperation', () => {
    const walk = walkTo('assessment', factsOf({ profile: { cooperation: undefined } }));
    expect(walk.refused('close_non_cooperation', {})).toEqual(['cooperation.no_warning']);
  });
});
