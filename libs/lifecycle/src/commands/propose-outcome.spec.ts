import { describe, expect, it } from '@jest/globals';
import { coveredRows } from '#testing';
import { compared, licence, measureFacts, running } from '../testing/measure-walks.js';

describe('propose_outcome: a measure is required', () => {
  it('offers what the procedure offers, and makes good every difference', () => {
    const walk = compared();
    walk.give('propose_outcome', { outcome: 'measure_required' });
    expect(walk.context.proposal).toMatchObject({
      outcome: 'measure_required',
      measures: ['adaptation_period', 'aptitude_test', 'knowledge_test_parcours'],
      substantial_differences: ['A6', 'B1', 'B4', 'B6'],
    });
    expect(walk.context.proposal?.lines).toBeUndefined();
  });

  it('offers only some, and sets lengths for parts', () => {
    const walk = compared();
    const lines = ['B4', { ref: 'B6', length: 'P3M' }];
    walk.give('propose_outcome', { outcome: 'measure_required', measures: ['adaptation_period'], lines });
    expect(walk.context.proposal).toMatchObject({
      measures: ['adaptation_period'],
      lines: [{ ref: 'B4' }, { ref: 'B6', length: 'P3M' }],
    });
  });

  it.each([
    [
      'a measure that the procedure does not have',
      { measures: ['bridging_course'] },
      'measure.not_offered(bridging_course)',
    ],
    ['a part that is no unit', { lines: ['Z9'] }, 'comparison.unknown_unit(Z9)'],
    ['a part that is no difference', { lines: ['B4', 'A1'] }, 'assessment.outcome_inconsistent(A1)'],
  ] as const)('refuses %s', (_, payload, blocker) => {
    const given = { outcome: 'measure_required', ...JSON.parse(JSON.stringify(payload)) };
    expect(compared().refused('propose_outcome', given)).toEqual([blocker]);
  });

  it('offers what the route offers, where one is determined', () => {
    const routes = [
      {
        id: 'test_only',
        title: { de: 'a', en: 'a' },
        comparison: 'required',
        measures: ['aptitude_test'],
        cite: '§ 2',
      },
      { id: 'none', title: { de: 'b', en: 'b' }, comparison: 'none', measures: [], outcomes: ['full'], cite: '§ 3' },
    ] as const;
    const onRoute = (id: string) => {
      const walk = compared({ routes: JSON.parse(JSON.stringify(routes)) });
      walk.stored = { ...walk.stored, context: { ...walk.context, route: { id, on: walk.day } } };
      return walk;
    };
    const test = onRoute('test_only');
    expect(test.refused('propose_outcome', { outcome: 'measure_required', measures: ['adaptation_period'] })).toEqual([
      'measure.not_offered(adaptation_period)',
    ]);
    test.give('propose_outcome', { outcome: 'measure_required' });
    expect(test.context.proposal?.measures).toEqual(['aptitude_test']);
    const automatic = onRoute('none');
    expect(automatic.refused('propose_outcome', { outcome: 'measure_required' })).toEqual([
      'assessment.outcome_inconsistent(measure_required)',
    ]);
    expect(automatic.ask('propose_outcome', { outcome: 'full' }).accepted).toBe(true);
  });
});

describe('propose_outcome: what else it needs', () => {
  it('every condition of partial access is stated, one by one', () => {
    const limbs = ['qualified_at_home', 'separable'];
    expect(compared().refused('propose_outcome', { outcome: 'partial_access', limbs })).toEqual([
      'partial_access.limb_missing(differences_too_large)',
    ]);
    const walk = compared();
    walk.give('propose_outcome', { outcome: 'partial_access', limbs: [...limbs, 'differences_too_large'] });
    expect(walk.context.proposal?.limbs).toHaveLength(3);
  });

  it('differences are explained in one text or unit by unit; what is left out is explained by its row', () => {
    const walk = compared();
    const words = { B4: 'No building automation.', A6: ' ' };
    walk.give('propose_outcome', { outcome: 'measure_required', reasons: { difference_reasons: words } });
    const said = walk.context.proposal?.reasons?.difference_reasons?.split('\n') ?? [];
    expect(said).toHaveLength(3);
    expect(said.some((line) => line.endsWith(': No building automation.'))).toBe(true);
    expect(said.some((line) => line.endsWith(': design to standards'))).toBe(true);
    expect(said.some((line) => line.includes('RCD tests'))).toBe(false);
    const whole = compared();
    whole.give('propose_outcome', { outcome: 'measure_required', reasons: { difference_reasons: 'All of it.' } });
    expect(whole.context.proposal?.reasons).toEqual({ difference_reasons: 'All of it.' });
  });

  it('partial access is asked for: with the application, or later; when stands with the decision', () => {
    const limbs = ['qualified_at_home', 'separable', 'differences_too_large'];
    const partial = { outcome: 'partial_access' as const, limbs };
    const denied = compared({}, { partial_access_requested: false });
    expect(denied.refused('propose_outcome', partial)).toEqual(['partial_access.not_requested']);
    const ahead = { ...partial, requested_on: '2026-02-03' };
    expect(denied.refused('propose_outcome', ahead, { on: '2026-02-02' })).toEqual(['partial_access.not_requested']);
    denied.give('propose_outcome', ahead, { on: '2026-02-04' });
    denied.give('approve_outcome', {});
    expect(denied.context.decisions[0]?.requested_on).toBe('2026-02-03');
    const asked = compared({}, { partial_access_requested: true });
    asked.give('propose_outcome', partial);
    expect(asked.context.proposal?.requested_on).toBe(asked.context.received_on);
    const silent = compared();
    silent.give('propose_outcome', partial);
    expect(silent.context.proposal).not.toHaveProperty('requested_on');
  });

  it('the applicant is heard where the procedure demands it, on this outcome', () => {
    const hearing = { before: ['measure_required' as const], cite: '§ 28' };
    const walk = compared({ hearing });
    const heard = (intended: 'refused' | 'measure_required') => ({
      intended,
      from: 'assessment',
      opened_on: walk.day,
      answered: true,
      closed_on: walk.day,
    });
    expect(walk.refused('propose_outcome', { outcome: 'measure_required' })).toEqual([
      'hearing.missing(measure_required)',
    ]);
    const withHearing = (intended: 'refused' | 'measure_required') => {
      walk.stored = { ...walk.stored, context: { ...walk.context, hearings: [heard(intended)] } };
    };
    withHearing('refused');
    expect(walk.refused('propose_outcome', { outcome: 'measure_required' })).toEqual([
      'hearing.missing(measure_required)',
    ]);
    withHearing('measure_required');
    expect(walk.ask('propose_outcome', { outcome: 'measure_required' }).accepted).toBe(true);
  });

  it('a ground counts only where its condition holds', () => {
    const { outcomes } = measureFacts().profile;
    const grounds = [
      { ground: 'level_a', title: { de: 'a', en: 'a' }, when: { fact: 'residence', is: 'DE' }, cite: '§ 13' },
      { ground: 'not_genuine', title: { de: 'b', en: 'b' }, cite: '§ 5' },
    ];
    const profile = { outcomes: outcomes.map((each) => (each.outcome === 'refused' ? { ...each, grounds } : each)) };
    expect(compared(profile).refused('propose_outcome', { outcome: 'refused', ground: 'level_a' })).toEqual([
      'assessment.outcome_inconsistent(refused)',
    ]);
    expect(compared(profile).ask('propose_outcome', { outcome: 'refused', ground: 'not_genuine' }).accepted).toBe(true);
  });

  it('of every notice that is issued the statements are there: the certificate’s as well', () => {
    const walk = compared();
    walk.give('record_comparison', { comparison: coveredRows });
    expect(walk.refused('propose_outcome', { outcome: 'full', reasons: { verification: '' } })).toEqual([
      'notice.reason_missing(verification)',
    ]);
  });
});

describe('propose_outcome: while a measure runs', () => {
  it('a difference whose part is passed counts no longer', () => {
    const walk = running();
    const full = { outcome: 'full' } as const;
    expect(walk.refused('propose_outcome', full)).toEqual(['assessment.outcome_inconsistent(full)']);
    walk.give('record_measure_result', { lines: ['A6', 'B1', 'B4'].map((ref) => ({ ref, passed: true })) });
    expect(walk.refused('propose_outcome', full)).toEqual(['assessment.outcome_inconsistent(full)']);
    walk.give('record_measure_result', { lines: [{ ref: 'B6', passed: true }] });
    expect(walk.give('propose_outcome', full).status).toBe('review');
    expect(walk.context.proposal).toMatchObject({ from: 'compensation.running', substantial_differences: [] });
  });

  it('refuses for a measure that was not passed, and only then', () => {
    const walk = running();
    const refused = { outcome: 'refused', ground: 'measure_failed' } as const;
    expect(walk.refused('propose_outcome', refused)).toEqual(['assessment.outcome_inconsistent(refused)']);
    walk.give('record_measure_result', { lines: [{ ref: 'B6', passed: false }] });
    expect(walk.ask('propose_outcome', refused).accepted).toBe(true);
  });

  it('comes from the checks for a licence too, and goes back there', () => {
    const walk = compared(licence);
    walk.give('record_comparison', { comparison: coveredRows });
    walk.give('propose_outcome', { outcome: 'full' });
    expect(walk.give('approve_outcome', {}).status).toBe('licence_checks');
    walk.give('propose_outcome', { outcome: 'refused', ground: 'not_genuine' });
    expect(walk.give('return_to_assessor', { reason: 'no' }).status).toBe('licence_checks');
  });
});
