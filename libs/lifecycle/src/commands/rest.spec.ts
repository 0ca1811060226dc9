import { describe, expect, it } from '@jest/globals';
import { caseDeadlines } from '../deadline-list.js';
import { commandsOf } from '../engine.js';
import { walkTo, type Walk } from '#testing';

const reason = 'A court decides on the training first.';

function allowedOf({ context, facts, day, status }: Walk): string[] {
  const actor = { id: 'x', role: 'caseworker' as const };
  return commandsOf({ status, context, facts, day, actor, at: '', ids: [] })
    .filter(({ allowed }) => allowed)
    .map(({ command }) => command);
}

describe('a case that rests', () => {
  it.each(['intake', 'assessment', 'review'] as const)(
    'in %s takes nothing but what ends the rest or the case',
    (status) => {
      const walk = walkTo(status);
      expect(walk.give('rest_case', { reason }).status).toBe(status);
      expect(walk.context.resting).toEqual({ since: '2026-02-02', reason });
      expect(allowedOf(walk).sort()).toEqual(['close_moot', 'resume_case', 'withdraw']);
      expect(walk.refusal('acknowledge', {})).toEqual([{ code: 'case.resting', data: { since: '2026-02-02' } }]);
      expect(walk.refused('rest_case', { reason })).toEqual(['case.resting']);
    },
  );

  it('goes on where it was once it is resumed', () => {
    const walk = walkTo('assessment');
    walk.give('rest_case', { reason });
    expect(walk.give('resume_case', {}).status).toBe('assessment');
    expect(walk.context.resting).toBeUndefined();
    expect(walk.ask('acknowledge', {}).accepted).toBe(true);
  });

  it('does not stop the clock, which goes on to record what passes', () => {
    const walk = walkTo('assessment');
    walk.give('rest_case', { reason });
    walk.give('deadline_passed', { deadline: 'decide' }, { on: '2026-05-05' });
    const { context, facts, day } = walk;
    expect(caseDeadlines({ context, facts, day }).find(({ id }) => id === 'decide')?.status).toBe('passed');
    expect(context.resting).toBeDefined();
  });

  it('does not rest any more when it is withdrawn or closed', () => {
    for (const [command, payload] of [
      ['withdraw', {}],
      ['close_moot', { ground: 'death' }],
    ] as const) {
      const walk = walkTo('assessment');
      walk.give('rest_case', { reason });
      walk.give(command, payload);
      expect(walk.context.resting).toBeUndefined();
    }
  });

  it('is resumed only where it rests', () => {
    expect(walkTo('intake').refused('resume_case', {})).toEqual(['case.not_resting']);
  });
});
