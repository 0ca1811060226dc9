import { describe, expect, it } from '@jest/globals';
import { c01Rows, factsOf, walkTo, type Walk } from '#testing';
import { caseDeadlines } from '../deadline-list.js';
import { commandsOf } from '../engine.js';
import { routeOf } from '../route.js';
import { wideFacts } from '../testing/wide-facts.js';

const annexV = () => wideFacts({}, { foreign: { ...factsOf().foreign!, annex_v: true } });

function dueOn({ context, facts, day }: Walk, id: string) {
  return caseDeadlines({ context, facts, day }).find((deadline) => deadline.id === id)?.due_on;
}

describe('determine_route', () => {
  it.each(['intake', 'assessment'] as const)('is possible in %s and leaves the case there', (status) => {
    const walk = walkTo(status, wideFacts());
    expect(walk.give('determine_route', { route: 'general' }).status).toBe(status);
    expect(walk.context.route).toEqual({ id: 'general', on: '2026-02-02' });
  });

  it('is open to cases that meet the conditions of the route', () => {
    expect(walkTo('intake', wideFacts()).refusal('determine_route', { route: 'automatic' })).toEqual([
      { code: 'route.condition', item: 'automatic', data: { open: ['general', 'level_a'] }, cite: '§ 41(1)' },
    ]);
    expect(walkTo('intake', annexV()).give('determine_route', { route: 'automatic' }).status).toBe('intake');
  });

  it('knows the routes of the profile only', () => {
    expect(walkTo('intake', wideFacts()).refused('determine_route', { route: 'scenic' })).toEqual([
      'route.condition(scenic)',
    ]);
    const none = walkTo('intake', wideFacts({ routes: [] }));
    expect(none.refused('determine_route', { route: 'general' })).toEqual(['command.not_in_profile(determine_route)']);
  });

  it('is not among what can be done where no route is open', () => {
    const routes = wideFacts().profile.routes.filter(({ id }) => id === 'automatic');
    const { context, facts, day, status } = walkTo('intake', wideFacts({ routes }));
    const situation = { context, facts, day, status, actor: { id: 'x', role: 'assessor' as const }, at: '', ids: [] };
    expect(commandsOf(situation).find(({ command }) => command === 'determine_route')).toMatchObject({
      allowed: false,
      blockers: [{ code: 'route.condition' }],
    });
  });

  it('changes the deadlines that depend on it, also those that began before', () => {
    const walk = walkTo('assessment', annexV());
    expect(dueOn(walk, 'decide')).toBe('2026-05-04');
    walk.give('determine_route', { route: 'automatic' }, { on: '2026-02-10' });
    expect(dueOn(walk, 'decide')).toBe('2026-03-02');
    walk.give('determine_route', { route: 'general' }, { on: '2026-02-11' });
    expect(dueOn(walk, 'decide')).toBe('2026-05-04');
  });

  it('starts what only holds on the route from the day that it counts from', () => {
    const walk = walkTo('assessment', wideFacts());
    expect(dueOn(walk, 'test')).toBeUndefined();
    walk.give('determine_route', { route: 'level_a' }, { on: '2026-02-10' });
    expect(dueOn(walk, 'test')).toBe('2026-08-03');
    walk.give('determine_route', { route: 'level_a' }, { on: '2026-02-12' });
    const begun = walk.context.ledger.filter((entry) => entry.entry === 'started' && entry.deadline === 'test');
    expect(begun).toHaveLength(1);
  });

  it('sets comparison, measures and outcomes; before, the profile does', () => {
    const walk = walkTo('assessment', annexV());
    const types = () => routeOf(walk).measures.map(({ type }) => type);
    expect(routeOf(walk)).toMatchObject({
      comparison: 'required',
      outcomes: ['full', 'partial', 'refused', 'measure_required'],
    });
    expect(types()).toEqual(['adaptation_period', 'aptitude_test']);
    walk.give('determine_route', { route: 'level_a' });
    expect(types()).toEqual(['aptitude_test']);
    walk.give('determine_route', { route: 'automatic' });
    expect(types()).toEqual([]);
    expect(routeOf(walk)).toMatchObject({ comparison: 'none', outcomes: ['full', 'refused'] });
    expect(walk.refusal('record_comparison', { comparison: c01Rows })).toEqual([
      { code: 'command.not_in_profile', item: 'record_comparison', cite: '§ 41(1)' },
    ]);
  });
});
