import { describe, expect, it } from '@jest/globals';
import { c01Application, factsOf, Walk } from '#testing';

const someId = '5d0f3b5e-3c1e-5c53-9f0e-1f2f6c0f7a11';

function received(conflicts: string[] = []): Walk {
  const walk = new Walk(factsOf(), { ...c01Application, conflicts });
  walk.give('submit', {});
  return walk;
}

describe('assign', () => {
  it.each(['assessor', 'assessor#2', 'assessor-2', 'assessor-2@hwk-demo', 'reviewer@hwk-demo', someId])(
    'gives the case to %s',
    (assessor) => {
      const walk = received();
      expect(walk.give('assign', { assessor }).status).toBe('intake');
      expect(walk.context.assessor).toBe(assessor);
    },
  );

  it.each(['caseworker@hwk-demo', 'assessor@health-demo', 'Frau Müller', 'assessor-0', ''])(
    'not to %j, who is no assessor of the authority',
    (assessor) => {
      expect(received().refused('assign', { assessor })).toEqual([`assign.not_an_assessor(${assessor})`]);
    },
  );

  it.each([
    ['assessor#2', 'assessor-2'],
    ['assessor#2', 'assessor-2@hwk-demo'],
    ['assessor-2@hwk-demo', 'assessor#2'],
    ['assessor', 'assessor-1@hwk-demo'],
    ['assessor#1', 'assessor'],
    [someId, someId.toUpperCase()],
  ])('not where %s declared a conflict, however the same person is named: %s', (declared, assessor) => {
    expect(received(['assessor#7', declared]).refused('assign', { assessor })).toEqual([
      `assign.conflict_of_interest(${assessor})`,
    ]);
  });

  it('is no matter of others of the same number or name', () => {
    expect(received(['assessor#2', 'reviewer']).ask('assign', { assessor: 'assessor' }).accepted).toBe(true);
  });

  it('can be changed while the case is open', () => {
    const walk = received();
    walk.give('assign', { assessor: 'assessor' });
    walk.give('confirm_complete', {});
    walk.give('assign', { assessor: 'assessor#2' });
    expect(walk.context.assessor).toBe('assessor#2');
  });
});
