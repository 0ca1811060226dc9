import { describe, expect, it } from '@jest/globals';
import { c01Rows, coveredRows, walkTo } from '#testing';
import { applies, conditionFacts } from './conditions.js';
import { choosing } from './testing/measure-walks.js';

const differences = (walk: ReturnType<typeof walkTo>) => conditionFacts(walk)['differences'];

describe('what conditions may name', () => {
  it('says whether differences were found, or that nobody knows yet', () => {
    const walk = walkTo('assessment');
    expect(differences(walk)).toBe('unknown');
    walk.give('record_comparison', { comparison: coveredRows.slice(0, 3) });
    expect(differences(walk)).toBe('unknown');
    walk.give('record_comparison', { comparison: coveredRows });
    expect(differences(walk)).toBe('none');
    walk.give('record_comparison', { comparison: c01Rows });
    expect(differences(walk)).toBe('some');
    walk.facts = { ...walk.facts, reference: undefined };
    expect(differences(walk)).toBe('unknown');
  });

  it('holds for each of several measures that were imposed together', () => {
    const walk = choosing({}, { authority_chooses: true });
    const isChosen = (type: string) => applies({ fact: 'measure', is: type }, walk);
    expect(isChosen('aptitude_test')).toBe(false);
    walk.give('impose_measure', { measure: ['adaptation_period', 'aptitude_test'] });
    expect([isChosen('adaptation_period'), isChosen('aptitude_test')]).toEqual([true, true]);
    expect(applies({ fact: 'measure', in: ['aptitude_test', 'work_sample'] }, walk)).toBe(true);
    expect(isChosen('knowledge_test_parcours')).toBe(false);
  });
});
