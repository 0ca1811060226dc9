import { describe, expect, it } from '@jest/globals';
import { verificationOf, type Fate } from './standing.js';
import type { VerifiedContent } from './verification.js';

const content: VerifiedContent = {
  document: 'certificate',
  outcome: 'full',
  title: { de: 'Elektroniker', en: 'Electrician' },
  level: { eqf: 4, art11: null },
  authority: { id: 'hwk-demo', name: 'Chamber' },
  procedure: { id: 'p', title: 'P', legal_basis: 'BQFG' },
  issued_on: '2026-03-02',
  valid_from: '2026-03-01',
  valid_until: '2027-03-01',
};
const untouched: Fate = { decision: 'current', decision_since: null, corrected_on: null };

const told = (today: string, fate: Partial<Fate> = {}, more: Partial<VerifiedContent> = {}) => {
  const { standing, since } = verificationOf({ ...content, ...more }, { ...untouched, ...fate }, today);
  return [standing, since];
};

describe('a document', () => {
  it('is valid since what it says holds, and up to its last day', () => {
    expect(told('2026-03-02')).toEqual(['valid', '2026-03-01']);
    expect(told('2027-03-01')).toEqual(['valid', '2026-03-01']);
    expect(told('2027-03-02')).toEqual(['expired', '2027-03-02']);
    expect(told('2099-01-01', {}, { valid_until: null })).toEqual(['valid', '2026-03-01']);
  });

  it('is told as what ended it first in law: revoked before superseded, superseded before expired', () => {
    const corrected_on = '2026-05-04';
    expect(told('2028-01-01', { corrected_on })).toEqual(['superseded', corrected_on]);
    expect(told('2028-01-01', { decision: 'superseded', decision_since: '2026-06-01', corrected_on })).toEqual([
      'superseded',
      '2026-06-01',
    ]);
    expect(told('2028-01-01', { decision: 'revoked', decision_since: '2026-07-01', corrected_on })).toEqual([
      'revoked',
      '2026-07-01',
    ]);
  });

  it.each([
    ['full', 'full'],
    ['partial', 'partial'],
    ['partial_access', 'partial'],
    ['statement', null],
    ['level_recognised', null],
  ] as const)('of the outcome %s has the scope %s', (outcome, scope) => {
    expect(verificationOf({ ...content, outcome }, untouched, '2026-03-02').scope).toBe(scope);
  });
});
