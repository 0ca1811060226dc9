import { describe, expect, it } from '@jest/globals';
import type { Profile } from '#procedures';
import { factsOf, Walk, walkTo } from '#testing';
import { due, notice, standings } from '../testing/afterwards.js';
import { choosing, linesOf, running } from '../testing/measure-walks.js';

const objection = { against: 'decision', forum: 'objection' } as const;
const varied = { result: 'varied', decision: { outcome: 'full' } } as const;

/** A decision of 2 February with an objection of the 20th. */
function objected(to: Walk): Walk {
  to.give('file_remedy', objection, { on: '2026-02-20' });
  return to;
}

const again = {
  ...factsOf().profile.deadlines.find(({ id }) => id === 'decide'),
  id: 'decide_again',
  trigger: 'remitted',
} as Profile['deadlines'][number];

describe('decide_remedy', () => {
  it('needs an open one, by its id, its forum or what it is against', () => {
    expect(walkTo('refused').refused('decide_remedy', { result: 'dismissed' })).toEqual(['remedy.none_open']);
    const walk = objected(walkTo('refused'));
    expect(walk.refused('decide_remedy', { remedy: 'court', result: 'dismissed' })).toEqual([
      'remedy.none_open(court)',
    ]);
    for (const remedy of [walk.context.remedies?.[0]?.id, 'objection', 'decision', undefined]) {
      expect(walk.ask('decide_remedy', { remedy, result: 'annulled' }, { on: walk.day }).accepted).toBe(true);
      walk.stored = objected(walkTo('refused')).stored;
    }
  });

  it('dismissed: the decision stands, the applicant is told, and the next forum opens', () => {
    const walk = objected(walkTo('refused'));
    const { status, effects } = walk.give(
      'decide_remedy',
      { by: 'objection', result: 'dismissed' },
      { on: '2026-04-07' },
    );
    expect(status).toBe('refused');
    expect(walk.context.remedies).toMatchObject([
      { state: 'dismissed', by: 'objection', decided_on: '2026-04-07', notice: notice(walk, 'remedy_decision').id },
    ]);
    expect(effects).toMatchObject([{ type: 'notice_issued', notice: { kind: 'remedy_decision' } }]);
    expect(notice(walk, 'remedy_decision').statements).toEqual(['remedy_instruction']);
    expect([due(walk, 'objection'), due(walk, 'court')]).toEqual(['met', '2026-05-11']);
    expect(standings(walk)).toEqual(['refused current']);
  });

  it('dismissed without an instruction: the next forum stays open for a year', () => {
    const walk = objected(walkTo('refused'));
    walk.give('decide_remedy', { result: 'dismissed' }, { on: '2026-04-07' });
    walk.give('record_notification', { notice: 'remedy_decision', instruction: 'missing' });
    expect(due(walk, 'court')).toBe('2027-04-12');
  });

  it('dismissed in the last forum: nothing opens, and the decision is final', () => {
    const walk = objected(walkTo('refused'));
    walk.give('decide_remedy', { result: 'dismissed' }, { on: '2026-04-07' });
    walk.give('file_remedy', { against: 'decision', forum: 'court' });
    walk.give('decide_remedy', { by: 'Administrative Court', result: 'dismissed' }, { on: '2027-01-04' });
    expect(notice(walk, 'remedy_decision').statements).toEqual([]);
    expect(walk.refused('withdraw', {})).toEqual(['withdraw.decision_final']);
  });

  it.each(['annulled', 'remitted'] as const)('%s: the decision is gone, and the case is worked on again', (result) => {
    const walk = objected(walkTo('recognised'));
    const { status, effects } = walk.give('decide_remedy', { result }, { on: '2026-04-07' });
    expect(status).toBe('assessment');
    expect(standings(walk)).toEqual(['full revoked']);
    expect(walk.context.certificate?.standing).toBe('revoked');
    expect(effects.map(({ type }) => type)).toEqual(['decision_superseded', 'notice_issued']);
    expect([due(walk, 'decide'), due(walk, 'court')]).toEqual(['met', 'not_started']);
    expect(walk.ask('record_comparison', { comparison: [{ ref: 'A1', credited: 0, result: 'gap' }] }).accepted).toBe(
      true,
    );
  });

  it('starts what the profile starts again, and nothing else', () => {
    const deadlines = [...factsOf().profile.deadlines, again];
    const walk = objected(walkTo('refused', factsOf({ profile: { deadlines } })));
    walk.give('decide_remedy', { result: 'remitted' }, { on: '2026-04-07' });
    expect(due(walk, 'decide_again')).toBe('2026-07-07');
  });

  it('annulled where the file never was complete: back to intake', () => {
    const walk = objected(walkTo('refused'));
    walk.stored.context = { ...walk.context, completed_on: undefined };
    expect(walk.give('decide_remedy', { result: 'annulled' }).status).toBe('intake');
  });

  it('varied: another decision stands in its place, with all that it brings', () => {
    const walk = objected(walkTo('refused'));
    const { status, effects } = walk.give('decide_remedy', varied, { on: '2026-04-07' });
    expect(status).toBe('recognised');
    expect(standings(walk)).toEqual(['refused superseded', 'full current']);
    expect(walk.context.certificate).toMatchObject({ standing: 'valid', since: '2026-04-07' });
    expect(effects.map(({ type }) => type)).toEqual([
      'decision_superseded',
      'decision_issued',
      'notice_issued',
      'notice_issued',
      'notice_issued',
    ]);
    expect(walk.context.notices.slice(-3).map(({ kind }) => kind)).toEqual([
      'decision',
      'certificate',
      'remedy_decision',
    ]);
    expect(new Set(walk.context.notices.map(({ id }) => id)).size).toBe(walk.context.notices.length);
  });

  it('varied: the way goes on to the next forum, not to the same one again', () => {
    const walk = objected(walkTo('refused'));
    walk.give('decide_remedy', varied, { on: '2026-04-07' });
    expect([due(walk, 'objection'), due(walk, 'court')]).toEqual(['unknown', '2026-05-11']);
    expect(walk.refused('file_remedy', objection)).toEqual(['remedy.not_yet_open(objection)']);
    expect(walk.ask('file_remedy', { against: 'decision', forum: 'court' }).accepted).toBe(true);
  });

  it('varied needs the decision, with an outcome and measures of the procedure', () => {
    const walk = objected(walkTo('refused'));
    expect(walk.refused('decide_remedy', { result: 'varied' })).toEqual(['remedy.decision_missing']);
    const decision = { outcome: 'measure_required', measures: ['aptitude_test'] } as const;
    expect(
      walk.refused('decide_remedy', { result: 'varied', decision: { ...decision, measures: ['aptitude_test'] } }),
    ).toEqual(['assessment.outcome_inconsistent(measure_required)', 'measure.not_offered(aptitude_test)']);
  });

  it('of a failure to decide: ordered to decide, the case stays where it is; decided instead, it is decided', () => {
    const late = { against: 'failure_to_decide', forum: 'court' } as const;
    const walk = walkTo('assessment');
    walk.give('file_remedy', late, { on: '2026-05-05' });
    const stored = walk.stored;
    expect(walk.give('decide_remedy', { result: 'remitted' }).status).toBe('assessment');
    walk.stored = stored;
    expect(walk.give('decide_remedy', varied).status).toBe('recognised');
    expect([standings(walk), due(walk, 'decide')]).toEqual([['full current'], 'met']);
  });

  it('of a notice changes no decision', () => {
    const walk = walkTo('refused');
    walk.give('file_remedy', { against: 'notice', forum: 'objection' });
    expect(walk.give('decide_remedy', { result: 'annulled' }).status).toBe('refused');
    expect([standings(walk), walk.context.remedies?.[0]?.state]).toEqual([['refused current'], 'annulled']);
  });

  it('after the application was withdrawn only records what was decided', () => {
    const walk = objected(walkTo('refused'));
    walk.give('withdraw', {});
    expect(walk.give('decide_remedy', varied).status).toBe('withdrawn');
    expect(walk.context.remedies?.[0]?.state).toBe('varied');
  });
});

describe('decide_remedy while a measure is open', () => {
  const lines = [
    { ref: 'B4', length: 'P2M' },
    { ref: 'B6', length: 'P1M' },
  ];
  const shorter = { result: 'varied', by: 'court', decision: { outcome: 'measure_required', lines } } as const;

  it('lines and lengths that a forum sets are law', () => {
    const walk = objected(choosing());
    expect(walk.give('decide_remedy', { ...shorter, decision: { outcome: 'measure_required', lines } }).status).toBe(
      'compensation.choosing',
    );
    expect(walk.context.decisions.at(-1)).toMatchObject({ lines, substantial_differences: ['B4', 'B6'] });
    expect(walk.context.measure?.lines).toMatchObject(lines.map((line) => ({ ...line, status: 'open' })));
  });

  it('what was passed stays passed', () => {
    const walk = running();
    walk.give('file_remedy', objection);
    walk.give('record_measure_result', { lines: [{ ref: 'B4', passed: true }] });
    walk.give('decide_remedy', { ...shorter, decision: { outcome: 'measure_required', lines } });
    expect(linesOf(walk)).toEqual(['B4 passed', 'B6 open']);
  });

  it('annulled takes the measure with it', () => {
    const walk = objected(running());
    expect(walk.give('decide_remedy', { result: 'annulled' }).status).toBe('assessment');
    expect(walk.context.measure).toBeUndefined();
  });
});
