import { describe, expect, it } from '@jest/globals';
import type { Profile } from '#procedures';
import { c01Application, factsOf, Walk } from '#testing';
import { standingBlockers } from '../rules.js';

type Rule = Profile['eligibility'][number];

const title = { de: 'Regel', en: 'Rule' };
const rule = (name: string, more: Partial<Rule> = {}): Rule => ({ rule: name, title, cite: '§ 2', ...more });
const variant = (name: string, more: object = {}) => ({ variant: name, title, cite: '§ 3', ...more });

function received(profile: Partial<Profile>, application: object = {}, on = '2026-02-02'): Walk {
  const walk = new Walk(factsOf({ profile }), { ...c01Application, ...application });
  walk.give('submit', {}, { on });
  return walk;
}

describe('admit', () => {
  it('admits who says nothing to the contrary, and the case stays in intake', () => {
    const walk = received({ eligibility: [rule('resident'), rule('adult', { min_age: 18 })] });
    expect(walk.give('admit', {}, { on: '2026-02-04' }).status).toBe('intake');
    expect(walk.context.admitted).toEqual({ on: '2026-02-04' });
  });

  it('names every rule that is not met, with its citation', () => {
    const facts = { resident: false, trained: false, willing: true };
    const walk = received({ eligibility: [rule('resident'), rule('trained'), rule('willing')] }, { facts });
    expect(walk.refusal('admit', {})).toEqual([
      { code: 'eligibility.resident', item: 'resident', cite: '§ 2' },
      { code: 'eligibility.trained', item: 'trained', cite: '§ 2' },
    ]);
  });

  it('asks a rule only where it holds and is not waived', () => {
    const facts = { resident: false, trained: false };
    const eligibility = [
      rule('resident', { when: { fact: 'nationality', is: 'FR' } }),
      rule('trained', { waived_when: { fact: 'nationality', is: 'GH' } }),
    ];
    expect(received({ eligibility }, { facts }).ask('admit', {}).accepted).toBe(true);
  });

  it.each([
    ['2001-02-02', '2026-02-02', true],
    ['2001-02-03', '2026-02-02', false],
    ['2000-02-29', '2025-02-28', false],
    ['2000-02-29', '2025-03-01', true],
  ])('counts full years on the day of the application: born %s, applied %s', (birth_date, on, isOldEnough) => {
    const walk = received({ eligibility: [rule('of_age', { min_age: 25 })] }, { birth_date }, on);
    expect(walk.ask('admit', {}, { on: '2026-05-01' }).accepted).toBe(isOldEnough);
  });

  it.each<[string, object, boolean]>([
    ['long enough', { experience: [{ id: 'exp1', role: 'electrician', years: 5.25 }] }, true],
    ['too short', { experience: [{ id: 'exp1', role: 'electrician', years: 5 }] }, false],
    ['too short to the day', { experience: [{ id: 'e', role: 'x', from: '2020-11-03', to: '2026-02-01' }] }, false],
    ['of no stated length', { experience: [{ id: 'exp1', role: 'electrician' }] }, true],
    ['not stated', { experience: [] }, true],
    [
      'too short in what is stated, and shown otherwise',
      { experience: [{ id: 'exp1', role: 'electrician', years: 5 }], facts: { worked: true } },
      true,
    ],
  ])('compares experience with the training of the reference, three and a half years: %s', (_, stated, isEnough) => {
    const walk = received({ eligibility: [rule('worked', { min_experience: { times_training: 1.5 } })] }, stated);
    expect(walk.ask('admit', {}).accepted).toBe(isEnough);
    if (!isEnough) expect(walk.refused('admit', {})).toEqual(['eligibility.worked(worked)']);
  });

  describe('with variants', () => {
    const admission = {
      variants: [
        variant('full'),
        variant('predominant'),
        variant('disability', { when: { fact: 'facts.disabled', is: true } }),
      ],
      cite: '§ 3',
    };

    it('admits in the variant that is named, else in the one that was applied for', () => {
      const walk = received({ eligibility: [], admission }, { variant: 'predominant' });
      walk.give('admit', {});
      expect(walk.context.admitted?.variant).toBe('predominant');
      walk.give('admit', { variant: 'full' });
      expect(walk.context.admitted?.variant).toBe('full');
    });

    it.each(['disability', 'half'])('knows only those that are open: not %s', (name) => {
      expect(received({ eligibility: [], admission }).refusal('admit', { variant: name })).toEqual([
        { code: 'admission.unknown_variant', item: name, data: { variants: ['full', 'predominant'] } },
      ]);
    });

    it('asks what the variant asks, and lists as in the way only what every variant asks', () => {
      const eligibility = [rule('experienced', { when: { fact: 'variant', is: 'full' } }), rule('resident')];
      const walk = received({ eligibility, admission }, { facts: { experienced: false } });
      expect(walk.refused('admit', { variant: 'full' })).toEqual(['eligibility.experienced(experienced)']);
      expect(walk.ask('admit', { variant: 'predominant' }).accepted).toBe(true);
      const { context, facts, day, status } = walk;
      const situation = {
        status,
        context,
        facts,
        day,
        actor: { id: 'x', role: 'caseworker' as const },
        at: '',
        ids: [],
      };
      expect(standingBlockers('admit', situation)).toEqual([]);
      const foreign = {
        ...situation,
        context: { ...context, application: { facts: { experienced: false, resident: false } } },
      };
      expect(standingBlockers('admit', foreign).map(({ code }) => code)).toEqual(['eligibility.resident']);
    });

    it('lets nothing be complete before', () => {
      const walk = received({ eligibility: [], admission });
      expect(walk.refusal('confirm_complete', {})).toEqual([{ code: 'admission.missing', cite: '§ 3' }]);
      walk.give('admit', { variant: 'full' });
      expect(walk.give('confirm_complete', {}).status).toBe('assessment');
    });
  });

  it('has no variants where the procedure has none, whatever the application says', () => {
    expect(received({ eligibility: [] }, { variant: 'full' }).ask('admit', {}).accepted).toBe(true);
    expect(received({ eligibility: [] }).refused('admit', { variant: 'full' })).toEqual([
      'admission.unknown_variant(full)',
    ]);
  });
});
