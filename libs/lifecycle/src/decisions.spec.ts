import { describe, expect, it } from '@jest/globals';
import { walkTo } from '#testing';
import { currentDecision } from './current-decision.js';
import { supersede } from './decisions.js';

describe('supersede', () => {
  it.each(['superseded', 'revoked'] as const)('the decision that held, and its certificate, are %s', (standing) => {
    const { context } = walkTo('recognised');
    const current = currentDecision(context);
    const { context: after, effects } = supersede(context, '2026-09-01', standing);
    expect(currentDecision(after)).toBeUndefined();
    expect(after.decisions[0]).toEqual({ ...current, standing });
    expect(after.certificate).toEqual({ ...context.certificate, standing, since: '2026-09-01' });
    expect(effects).toEqual([{ type: 'decision_superseded', id: current?.id, standing }]);
  });

  it('changes nothing where no decision holds', () => {
    const { context } = walkTo('assessment');
    expect(supersede(context, '2026-09-01')).toEqual({ context, effects: [] });
  });
});
