import { describe, expect, it } from '@jest/globals';
import type { DecisionRecord } from '#lifecycle';
import { factsOf } from '#testing';
import { groundOf } from './ground-of.js';

const facts = factsOf();
const decision = (more: Partial<DecisionRecord>): DecisionRecord => ({
  id: 'd',
  outcome: 'refused',
  decided_on: '2026-02-02',
  substantial_differences: [],
  standing: 'current',
  notice: 'n',
  ...more,
});

describe('the ground of a decision', () => {
  it('is in the words of the profile where it names it', () => {
    expect(groundOf(facts, decision({ ground: 'not_genuine' })).ground).toMatchObject({ cite: 'BQFG § 5(5), § 15(2)' });
    expect(groundOf(facts, decision({}))).toEqual({});
  });

  it('of an inadmissible application is the condition that is not met, or what was written', () => {
    const rule = groundOf(facts, decision({ kind: 'inadmissible', ground: 'training_governed_by_law' })).ground;
    expect(rule).toMatchObject({ cite: 'BQFG § 3(3)', reason: 'condition_unmet' });
    expect(rule?.text).toMatchObject({ en: expect.stringContaining('The training is governed by law') });
    expect(groundOf(facts, decision({ kind: 'inadmissible', ground: 'sent by mistake' }))).toEqual({
      ground: { text: 'sent by mistake' },
    });
  });

  it('of a case closed for want of cooperation is that, with the article', () => {
    expect(groundOf(facts, decision({ kind: 'non_cooperation' })).ground).toMatchObject({
      reason: 'not_cooperated',
      cite: 'BQFG § 15(3)',
    });
  });

  it('of a revocation is that of the profile, with the article it was made on', () => {
    const revoked = decision({ kind: 'revocation', ground: 'unheard_of', citation: 'VwVfG § 48' });
    expect(groundOf(facts, revoked)).toEqual({ ground: { text: 'unheard_of', cite: 'VwVfG § 48' } });
  });
});
