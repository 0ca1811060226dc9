import { describe, expect, it } from '@jest/globals';
import type { MeasureRecord } from '#lifecycle';
import { factsOf } from '#testing';
import { measureResults } from './measure-results.js';
import type { NoticeSubject } from './subject.js';

const title = (words: string) => ({ de: words, en: words });
const cite = '§ 1';

function resultsOf(measure: Partial<MeasureRecord>) {
  const facts = factsOf({
    profile: {
      measures: [
        { type: 'adaptation_period', title: title('Period'), form: 'period', lines: { from: 'differences' }, cite },
        {
          type: 'knowledge_test_parcours',
          title: title('Parcours'),
          form: 'test',
          lines: { from: 'profile', lines: [{ ref: 's1', title: title('Station 1') }] },
          cite,
        },
      ],
    },
  });
  const reference = { units: [{ id: 'B4', title: title('Building automation') }] };
  return measureResults({ context: { measure }, facts, reference } as unknown as NoticeSubject).measure_results;
}

describe('results of measures, as a notice tells them', () => {
  it('name every part as the register or the profile does, with the reason', () => {
    const lines = [
      { ref: 'B4', status: 'failed' as const, why: 'not commissioned' },
      { ref: 'ward', status: 'passed' as const },
    ];
    expect(resultsOf({ type: 'adaptation_period', lines })).toEqual([
      {
        title: title('Period'),
        passed: false,
        parts: [
          { title: title('Building automation'), passed: false, why: 'not commissioned' },
          { title: 'ward', passed: true },
        ],
      },
    ]);
  });

  it('tell of every measure that was required together, and of none that was stopped', () => {
    const passed = [{ ref: 's1', status: 'passed' as const }];
    const done = { type: 'knowledge_test_parcours' as const, lines: passed, extensions: 0, repeats: 0 };
    const earlier = [
      { ...done, ended: { on: '2026-05-01', how: 'done' as const } },
      { ...done, type: 'adaptation_period' as const, ended: { on: '2026-04-01', how: 'stopped' as const } },
    ];
    const told = resultsOf({ type: 'adaptation_period', lines: [{ ref: 'B4', status: 'passed' }], earlier });
    expect(told?.map((each) => [each.title.en, each.passed])).toEqual([
      ['Parcours', true],
      ['Period', true],
    ]);
    expect(told?.[0]?.parts).toEqual([{ title: title('Station 1'), passed: true }]);
  });

  it('say nothing where there is no measure', () => {
    expect(measureResults({ context: {} } as unknown as NoticeSubject)).toEqual({});
  });
});
