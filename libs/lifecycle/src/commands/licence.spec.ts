import { describe, expect, it } from '@jest/globals';
import { coveredRows, type Walk } from '#testing';
import { licenceStates } from '../licence.js';
import { compared, licence } from '../testing/measure-walks.js';

function equivalent(outcome: 'full' | 'partial_access' = 'full'): Walk {
  const walk = compared(licence);
  const limbs = ['qualified_at_home', 'differences_too_large', 'separable'];
  if (outcome === 'full') walk.give('record_comparison', { comparison: coveredRows });
  walk.give('propose_outcome', outcome === 'full' ? { outcome } : { outcome, limbs });
  walk.give('approve_outcome', {});
  return walk;
}

const language = (level?: 'B1' | 'B2' | 'C1') => ({
  check: 'language',
  passed: true,
  ...(level ? { level } : {}),
  evidence_date: '2025-01-10',
});
const health = (evidence_date: string, passed = true) => ({ check: 'health', passed, evidence_date });

describe('record_licence_check', () => {
  it('keeps what was checked; a later record stands for the earlier', () => {
    const walk = equivalent();
    walk.give('record_licence_check', health('2026-01-20', false));
    walk.give('record_licence_check', health('2026-02-01'));
    const { context, facts } = walk;
    expect(context.licence_checks).toHaveLength(2);
    expect(licenceStates({ context, facts })).toEqual([
      { check: 'language', state: 'open', level_needed: 'B2' },
      { check: 'health', state: 'passed', evidence_date: '2026-02-01', recorded_on: '2026-02-02' },
    ]);
  });

  it('refuses what is not checked in this case, and evidence that is too old', () => {
    const walk = equivalent();
    const check = (name: string) => ({ check: name, passed: true, evidence_date: '2026-02-01' });
    expect(walk.refused('record_licence_check', check('good_standing'))).toEqual([
      'licence.unknown_check(good_standing)',
    ]);
    expect(walk.refused('record_licence_check', check('a_feeling'))).toEqual(['licence.unknown_check(a_feeling)']);
    expect(walk.refused('record_licence_check', health('2025-11-01'))).toEqual(['licence.evidence_too_old(health)']);
    expect(walk.ask('record_licence_check', health('2025-11-02')).accepted).toBe(true);
  });
});

describe('grant', () => {
  it('needs every check that applies, passed', () => {
    const walk = equivalent();
    expect(walk.refused('grant', {})).toEqual(['licence.check_missing(language)', 'licence.check_missing(health)']);
    walk.give('record_licence_check', language('B1'));
    walk.give('record_licence_check', health('2026-02-01', false));
    expect(walk.refused('grant', {})).toEqual(['licence.check_failed(language)', 'licence.check_failed(health)']);
  });

  it.each(['B2', 'C1', undefined] as const)('a language at %s is enough', (level) => {
    const walk = equivalent();
    walk.give('record_licence_check', language(level));
    walk.give('record_licence_check', health('2026-02-01'));
    expect(walk.give('grant', {}, { on: '2026-02-20' }).status).toBe('recognised');
    expect(walk.context.certificate).toEqual({
      notice: walk.context.notices.at(-1)?.id,
      decision: walk.context.decisions[0]?.id,
      standing: 'valid',
      since: '2026-02-20',
    });
    expect(walk.context.notices.map(({ kind }) => kind)).toEqual(['equivalence', 'certificate']);
    expect(walk.context.decisions).toHaveLength(1);
  });

  it('counts the age of the evidence on its own day', () => {
    const walk = equivalent();
    walk.give('record_licence_check', language('B2'));
    walk.give('record_licence_check', health('2026-01-15'));
    expect(walk.refused('grant', {}, { on: '2026-04-16' })).toEqual(['licence.evidence_too_old(health)']);
    expect(walk.ask('grant', {}, { on: '2026-04-15' }).accepted).toBe(true);
  });

  it('after partial access that is what is granted', () => {
    const walk = equivalent('partial_access');
    walk.give('record_licence_check', language('B2'));
    walk.give('record_licence_check', health('2026-02-01'));
    expect(walk.give('grant', {}).status).toBe('partial_access_granted');
    expect(walk.context.certificate?.standing).toBe('valid');
  });
});
