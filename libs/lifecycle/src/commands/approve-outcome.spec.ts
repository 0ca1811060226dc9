import { describe, expect, it } from '@jest/globals';
import { coveredRows } from '#testing';
import { caseDeadlines } from '../deadline-list.js';
import { choosing, compared, licence, linesOf, running } from '../testing/measure-walks.js';

const limbs = ['qualified_at_home', 'differences_too_large', 'separable'];

describe('approve_outcome: where each outcome leads, and what it issues', () => {
  it.each([
    [{ outcome: 'measure_required' }, {}, 'compensation.choosing', ['compensation']],
    [{ outcome: 'partial_access', limbs }, {}, 'partial_access_granted', ['decision']],
    [{ outcome: 'partial_access', limbs }, licence, 'licence_checks', ['decision']],
    [{ outcome: 'statement' }, {}, 'statement_issued', ['statement']],
    [{ outcome: 'level_recognised' }, {}, 'statement_issued', ['decision']],
    [{ outcome: 'refused', ground: 'not_genuine' }, {}, 'refused', ['refusal']],
  ] as const)('%j with %j: %s', (payload, profile, status, kinds) => {
    const walk = compared(profile);
    walk.give('propose_outcome', JSON.parse(JSON.stringify(payload)));
    expect(walk.give('approve_outcome', {}).status).toBe(status);
    expect(walk.context.notices.map(({ kind }) => kind)).toEqual(kinds);
    expect(walk.context.certificate).toBeUndefined();
    expect(walk.context.decisions).toMatchObject([{ outcome: payload.outcome, standing: 'current', kind: 'outcome' }]);
  });

  it('full: a decision and a certificate; before a licence the equivalence alone', () => {
    const approved = (profile: Parameters<typeof compared>[0]) => {
      const walk = compared(profile);
      walk.give('record_comparison', { comparison: coveredRows });
      walk.give('propose_outcome', { outcome: 'full' });
      walk.give('approve_outcome', {});
      return walk;
    };
    const plain = approved({});
    expect([plain.status, plain.context.certificate?.standing]).toEqual(['recognised', 'valid']);
    expect(plain.context.notices.map(({ kind }) => kind)).toEqual(['decision', 'certificate']);
    const licensed = approved(licence);
    expect([licensed.status, licensed.context.certificate]).toEqual(['licence_checks', undefined]);
    expect(licensed.context.notices.map(({ kind }) => kind)).toEqual(['equivalence']);
    const noneApplies = approved({
      licence_checks: licence.licence_checks.filter(({ check }) => check === 'good_standing'),
    });
    expect(noneApplies.status).toBe('recognised');
  });

  it('opens the measures of the decision, with a line for every difference', () => {
    const walk = choosing();
    expect(walk.context.measure).toMatchObject({
      decision: walk.context.decisions[0]?.id,
      offered: ['adaptation_period', 'aptitude_test', 'knowledge_test_parcours'],
      choice: 'applicant',
      chosen: [],
    });
    expect(linesOf(walk)).toEqual(['A6 open', 'B1 open', 'B4 open', 'B6 open']);
  });

  it('lets what runs from a decision begin on its day, and ends what was still owed', () => {
    const { context, facts, day } = choosing();
    const due = Object.fromEntries(
      caseDeadlines({ context, facts, day }).map(({ id, status, due_on }) => [id, [status, due_on]]),
    );
    expect(due['choice_open']).toEqual(['running', '2027-02-02']);
    expect(due['objection']).toEqual(['running', '2026-03-06']);
    expect([due['decide']?.[0], due['acknowledge']?.[0]]).toEqual(['met', 'closed']);
  });

  it('a new decision supersedes the one that held, and what was passed stays passed', () => {
    const walk = running();
    walk.give('record_measure_result', { lines: [{ ref: 'A6', passed: true }] });
    walk.give('propose_outcome', { outcome: 'measure_required', lines: ['B1', { ref: 'B4', length: 'P2M' }] });
    const { effects } = walk.give('approve_outcome', {});
    const [first, second] = walk.context.decisions;
    expect([first?.standing, second?.standing]).toEqual(['superseded', 'current']);
    expect(effects[0]).toEqual({ type: 'decision_superseded', id: first?.id, standing: 'superseded' });
    expect(linesOf(walk)).toEqual(['B1 open', 'B4 open']);
    expect(walk.context.measure?.earlier?.[0]).toMatchObject({
      type: 'adaptation_period',
      ended: { how: 'superseded' },
    });
    walk.give('choose_measure', { measure: 'adaptation_period' });
    walk.give('schedule_measure', { start: '2026-03-02', length: 'P3M' });
    walk.give('record_measure_result', {
      lines: [
        { ref: 'B1', passed: true },
        { ref: 'B4', passed: true },
      ],
    });
    // Whoever passes all that the decision demands has made good what it found.
    expect(walk.ask('propose_outcome', { outcome: 'full' }).accepted).toBe(true);
  });
});
