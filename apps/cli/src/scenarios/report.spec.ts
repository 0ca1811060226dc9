import { describe, expect, it } from '@jest/globals';
import { closingLine, exitCodeOf, linesOf, problemLine, reportJson } from './report.js';
import type { ScenarioResult } from './run.js';

const passed: ScenarioResult = { name: 'One', file: 'a.yaml', line: 1, ms: 12, status: 'passed', failures: [] };
const failed: ScenarioResult = {
  ...passed,
  name: 'Two',
  status: 'failed',
  failures: [
    {
      step: 3,
      line: 14,
      text: 'assessor extend_deadline',
      mismatches: [
        { what: 'deadlines.decide', expected: '2026-07-03', came: 'none' },
        { what: 'waiting_for', expected: [], came: ['information'] },
      ],
    },
  ],
};
const invalid: ScenarioResult = { ...passed, name: 'Three', status: 'invalid', reason: 'not yet: the command grant' };
const problem = { file: 'b.yaml', line: 4, key: 'steps[1].do', message: 'must be one of submit' };

describe('the report', () => {
  it('gives a line a scenario, and under it the step, what was expected and what came', () => {
    expect(linesOf(passed)).toEqual(['ok      One (12 ms)']);
    expect(linesOf(failed)).toEqual([
      'FAILED  Two (12 ms)',
      '        step 3: assessor extend_deadline (a.yaml:14)',
      '          deadlines.decide: expected 2026-07-03, came none',
      '          waiting_for: expected [], came [information]',
    ]);
    expect(linesOf(invalid).join()).toContain('a.yaml:1: not yet: the command grant');
    expect(problemLine(problem)).toBe('b.yaml:4: steps[1].do: must be one of submit');
  });

  it('closes with the sums', () => {
    expect(closingLine({ scenarios: [passed, failed, invalid], problems: [] })).toBe('1 passed, 1 failed');
  });

  it.each([
    [[passed], [], 0],
    [[passed, failed], [], 1],
    [[failed, invalid], [], 2],
    [[passed], [problem], 2],
    [[], [], 0],
  ])('exits with its code', (scenarios, problems, code) => {
    expect(exitCodeOf({ scenarios, problems })).toBe(code);
  });

  it('says the same as JSON', () => {
    expect(JSON.parse(reportJson({ scenarios: [passed, failed], problems: [problem] }))).toEqual({
      passed: 1,
      failed: 1,
      scenarios: [passed, failed],
      problems: [problem],
    });
  });
});
