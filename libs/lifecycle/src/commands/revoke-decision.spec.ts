import { describe, expect, it } from '@jest/globals';
import { factsOf, walkTo, type ReachableStatus, type Walk } from '#testing';
import type { Facts } from '../types.js';
import { due, notice, standings } from '../testing/afterwards.js';

const revocation = { ground: 'deceit', citation: 'VwVfG § 48(1)' };

/** Decided on 2 February, heard on a revocation in June. */
function heard(status: ReachableStatus, facts?: Facts): Walk {
  const walk = walkTo(status, facts);
  walk.give('open_hearing', { intended: 'revocation', until: '2026-06-30' }, { on: '2026-06-01' });
  walk.give('close_hearing', {}, { on: '2026-07-01' });
  return walk;
}

describe('revoke_decision', () => {
  it('needs a hearing on it', () => {
    const walk = walkTo('recognised');
    expect(walk.refused('revoke_decision', revocation)).toEqual(['hearing.missing(revocation)']);
  });

  it('takes any hearing after the decision for one on it: nothing else can be taken there', () => {
    const walk = walkTo('recognised');
    walk.give('open_hearing', { intended: 'refused', until: '2026-06-30' }, { on: '2026-06-01' });
    expect(walk.status).toBe('hearing');
    walk.give('close_hearing', {}, { on: '2026-07-01' });
    expect(walk.give('revoke_decision', revocation).status).toBe('review');
  });

  it('does not take a hearing from before the decision for one', () => {
    const walk = walkTo('assessment');
    walk.give('open_hearing', { intended: 'refused', until: '2026-02-20' }, { on: '2026-02-03' });
    walk.give('close_hearing', {}, { on: '2026-02-21' });
    walk.give('propose_outcome', { outcome: 'refused', ground: 'not_genuine' });
    walk.give('approve_outcome', {});
    expect(walk.refused('revoke_decision', revocation)).toEqual(['hearing.missing(revocation)']);
  });

  it('is proposed, and leaves the decision what it is until a second person approves it', () => {
    const walk = heard('recognised');
    expect(walk.give('revoke_decision', revocation).status).toBe('review');
    expect(walk.context.proposal).toMatchObject({ kind: 'revocation', from: 'recognised', ...revocation });
    expect([standings(walk), walk.context.certificate?.standing]).toEqual([['full current'], 'valid']);
    expect(walk.refusal('approve_outcome', {}, { by: 'assessor@hwk-demo' })).toMatchObject([
      { code: 'review.same_person' },
    ]);
  });

  it('approved: refused, the decision and its certificate revoked, the applicant told with the remedies', () => {
    const walk = heard('recognised');
    walk.give('revoke_decision', revocation);
    const { status, effects } = walk.give('approve_outcome', {}, { on: '2026-07-06' });
    expect(status).toBe('refused');
    expect(standings(walk)).toEqual(['full revoked', 'refused current']);
    expect(walk.context.decisions.at(-1)).toMatchObject({ kind: 'revocation', ...revocation });
    expect(walk.context.certificate).toMatchObject({ standing: 'revoked', since: '2026-07-06' });
    expect(effects.map(({ type }) => type)).toEqual(['decision_superseded', 'decision_issued', 'notice_issued']);
    expect(notice(walk, 'refusal').statements).toEqual(['remedy_instruction']);
    expect(due(walk, 'objection')).toBe('2026-08-10');
    expect(walk.ask('file_remedy', { against: 'decision', forum: 'objection' }).accepted).toBe(true);
  });

  it('returned: the case is closed by the decision that holds', () => {
    const walk = heard('partially_recognised');
    walk.give('revoke_decision', revocation);
    expect(walk.give('return_to_assessor', { reason: 'Not shown.' }).status).toBe('partially_recognised');
    expect(standings(walk)).toEqual(['partial current']);
  });

  it('knows the grounds that the profile lists, and where it lists none takes any with an article', () => {
    const title = { de: 'Täuschung', en: 'Deceit' };
    const listed = { revocation_grounds: [{ ground: 'deceit', title, cite: 'VwVfG § 48' }] };
    const walk = heard('recognised', factsOf({ profile: listed }));
    expect(walk.refusal('revoke_decision', { ...revocation, ground: 'a_feeling' })).toEqual([
      { code: 'revocation.no_ground', item: 'a_feeling', data: { grounds: ['deceit'] } },
    ]);
    expect(walk.ask('revoke_decision', revocation).accepted).toBe(true);
  });
});
