import { describe, expect, it } from '@jest/globals';
import { caseDeadlines } from '../deadline-list.js';
import type { Walk } from '#testing';
import { choosing } from '../testing/measure-walks.js';
import { waitsOn } from '../waiting.js';

const byAuthority = { authority_chooses: true };

function dueOf({ context, facts, day }: Walk, id: string): string | undefined {
  return caseDeadlines({ context, facts, day }).find((deadline) => deadline.id === id)?.due_on;
}

describe('choose_measure', () => {
  it('the applicant chooses among what is offered; the case waits for that, and then for the authority', () => {
    const walk = choosing();
    expect(waitsOn(walk.status, walk.context)).toBe('applicant');
    expect(walk.give('choose_measure', { measure: 'aptitude_test' }, { on: '2026-02-10' }).status).toBe(
      'compensation.choosing',
    );
    expect(walk.context.measure).toMatchObject({
      chosen: ['aptitude_test'],
      chosen_by: 'applicant',
      chosen_on: '2026-02-10',
    });
    expect(waitsOn(walk.status, walk.context)).toBe('authority');
  });

  it('starts what runs from the choice, of the measure that was chosen', () => {
    const walk = choosing();
    walk.give('choose_measure', { measure: 'adaptation_period' }, { on: '2026-02-10' });
    expect(dueOf(walk, 'test_available')).toBeUndefined();
    walk.give('choose_measure', { measure: 'aptitude_test' }, { on: '2026-02-12' });
    expect(dueOf(walk, 'test_available')).toBe('2026-08-12');
    walk.give('choose_measure', { measure: 'aptitude_test' }, { on: '2026-02-16' });
    expect(dueOf(walk, 'test_available')).toBe('2026-08-17');
  });

  it('refuses what the decision does not offer', () => {
    expect(choosing().refused('choose_measure', { measure: 'bridging_course' })).toEqual([
      'measure.not_offered(bridging_course)',
    ]);
  });

  it('is not the applicant’s where the profile says so', () => {
    const walk = choosing({}, byAuthority);
    expect(walk.context.measure?.choice).toBe('authority');
    expect(walk.refused('choose_measure', { measure: 'aptitude_test' })).toEqual(['measure.choice_not_yours']);
    expect(waitsOn(walk.status, walk.context)).toBe('authority');
  });
});

describe('impose_measure', () => {
  it('is not the authority’s where the applicant chooses', () => {
    expect(choosing().refused('impose_measure', { measure: 'aptitude_test' })).toEqual(['measure.choice_not_yours']);
  });

  it('imposes one, or both where the rule says so', () => {
    const walk = choosing({}, byAuthority);
    walk.give('impose_measure', { measure: 'aptitude_test' });
    expect(walk.context.measure).toMatchObject({ chosen: ['aptitude_test'], chosen_by: 'authority' });
    walk.give('impose_measure', { measure: ['adaptation_period', 'aptitude_test'] });
    expect(walk.context.measure?.chosen).toEqual(['adaptation_period', 'aptitude_test']);
    expect(walk.refused('impose_measure', { measure: ['adaptation_period', 'bridging_course'] })).toEqual([
      'measure.not_offered(bridging_course)',
    ]);
  });

  it('several at once are beyond the choice where the rule does not say so', () => {
    const walk = choosing({ choice: { by: 'assessor', exceptions: [], cite: '§ 11' } });
    expect(walk.refused('impose_measure', { measure: ['adaptation_period', 'aptitude_test'] })).toEqual([
      'measure.choice_not_yours(adaptation_period, aptitude_test)',
    ]);
    expect(walk.ask('impose_measure', { measure: 'adaptation_period' }).accepted).toBe(true);
  });

  it('without a rule the choice is the applicant’s', () => {
    const walk = choosing({ choice: undefined });
    expect(walk.ask('choose_measure', { measure: 'adaptation_period' }).accepted).toBe(true);
  });
});
