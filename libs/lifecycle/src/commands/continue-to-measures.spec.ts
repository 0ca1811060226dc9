import { describe, expect, it } from '@jest/globals';
import { factsOf, walkTo } from '#testing';

const profile = { commands_off: [], continue_to_measures: { cite: 'AufenthG § 81a(3) s. 2' } };

describe('continue_to_measures', () => {
  it('is not there where the procedure does not open it', () => {
    const walk = walkTo('partially_recognised');
    walk.facts = factsOf({ profile: { commands_off: [] } });
    expect(walk.refused('continue_to_measures', {})).toEqual(['command.not_in_profile(continue_to_measures)']);
  });

  it('stays on record, once; the decision stands', () => {
    const walk = walkTo('partially_recognised');
    walk.facts = factsOf({ profile });
    const { status, effects } = walk.give('continue_to_measures', {}, { on: '2026-03-01' });
    expect(status).toBe('partially_recognised');
    const [link] = walk.context.links ?? [];
    expect(link?.kind).toBe('supplemented_by');
    expect(effects).toEqual([{ type: 'supplement_opened', case: link?.case }]);
    expect(walk.context.continued_on).toBe('2026-03-01');
    expect(walk.context.decisions[0]?.standing).toBe('current');
    expect(walk.refusal('continue_to_measures', {})).toEqual([
      { code: 'measure.continued_already', data: { on: '2026-03-01' }, cite: profile.continue_to_measures.cite },
    ]);
  });
});
