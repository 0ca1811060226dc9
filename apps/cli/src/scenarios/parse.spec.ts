import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseScenarios } from './parse.js';

const head = `scenario: A name
profile: de-bqfg-nonregulated
start: 2026-01-20
`;

function problemsOf(text: string) {
  return parseScenarios(text, 'a.scenario.yaml').problems;
}

describe('reading a scenario file', () => {
  it('reads the example of the format', () => {
    const { scenarios, problems } = parseScenarios(
      `scenario: Reply before the period's end does not end the suspension
profile: de-bqfg-nonregulated
overlays: []
calendar: DE-NW
authority: hwk-demo
start: 2026-01-20
qualification: gh-cert2-electrical
reference: de-elektroniker-egt-2021
application: {nationality: GH, residence: GH, training_country: GH}
steps:
  - {as: applicant, do: submit, on: 2026-02-02}
  - {as: caseworker, do: confirm_complete}
  - as: assessor
    on: 2026-03-10
    do: request_information
    with: {items: [{about: curriculum, ask: hours per subject}], until: 2026-04-10}
    expect: {status: assessment, waiting_for: [information]}
  - check: {status: assessment, deadlines: {decide: 2026-06-03}}
  - as: assessor
    do: extend_deadline
    with: {to: 2026-08-03, reason: again}
    expect: {refused: deadline.extension_used}
`,
      'a.scenario.yaml',
    );
    expect(problems).toEqual([]);
    expect(scenarios).toHaveLength(1);
    expect(scenarios[0]?.scenario.steps[3]?.check).toEqual({
      status: 'assessment',
      deadlines: { decide: '2026-06-03' },
    });
    expect(scenarios[0]?.stepLines).toEqual([11, 12, 13, 18, 19]);
  });

  it('keeps days and the country Norway as text', () => {
    const { scenarios } = parseScenarios(`${head}application: {nationality: NO}\nsteps: [{on: 2026-02-01}]`, 'a.yaml');
    expect(scenarios[0]?.scenario.application.nationality).toBe('NO');
    expect(scenarios[0]?.scenario.steps[0]?.on).toBe('2026-02-01');
  });

  it('reads several scenarios of one file, and lines go on counting', () => {
    const { scenarios } = parseScenarios(
      `${head}steps: [{on: 2026-02-01}]\n---\n${head}steps: [{on: 2026-02-02}]`,
      'a',
    );
    expect(scenarios.map((each) => each.line)).toEqual([1, 6]);
  });

  it('takes what was said once and is merged in again', () => {
    const steps = 'steps:\n  - &first {as: applicant, do: submit}\n  - {<<: *first, on: 2026-03-01}\n';
    const { scenarios, problems } = parseScenarios(`${head}${steps}`, 'a');
    expect(problems).toEqual([]);
    expect(scenarios[0]?.scenario.steps[1]).toEqual({ as: 'applicant', do: 'submit', on: '2026-03-01' });
  });

  it('takes a reference that stands inline, and a start with a time', () => {
    const { problems } = parseScenarios(
      `scenario: A\nprofile: ./p.yaml\nstart: 2026-01-20 14:30
reference: {id: x, units: [{id: U1, title: One, essential: true}]}
qualification: {title: Diploma, country: SY}
steps: [{as: assessor#2, check: {allowed: [submit], not_allowed: [withdraw]}}]`,
      'a',
    );
    expect(problems).toEqual([]);
  });
});

describe('the documentation', () => {
  it('shows scenarios that are valid', async () => {
    const docs = await readFile(join(import.meta.dirname, '../../../../docs/scenarios.md'), 'utf8');
    const examples = [...docs.matchAll(/```yaml\n(.*?)```/gs)].map(([, example = '']) => example);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(problemsOf(example)).toEqual([]);
  });
});

describe('what is not valid', () => {
  it('names file, line and key of an unknown key', () => {
    expect(problemsOf(`${head}steps:\n  - as: applicant\n    do: submit\n    expect:\n      statsu: intake\n`)).toEqual(
      [{ file: 'a.scenario.yaml', line: 8, key: 'steps[1].expect.statsu', message: 'is no key of the format' }],
    );
  });

  it('names a command that does not exist', () => {
    const [problem] = problemsOf(`${head}steps:\n  - {as: applicant, do: submitt}\n`);
    expect(problem).toMatchObject({ line: 5, key: 'steps[1].do' });
    expect(problem?.message).toContain('submit, amend_application');
  });

  it('names what is missing at the scenario', () => {
    expect(problemsOf('profile: x\nstart: 2026-01-20\nsteps: [{on: 2026-02-01}]')[0]).toMatchObject({
      line: 1,
      key: 'scenario',
    });
  });

  it('does not let the clock go back', () => {
    expect(problemsOf(`${head}steps:\n  - on: 2026-03-01\n  - on: 2026-02-28\n`)).toEqual([
      {
        file: 'a.scenario.yaml',
        line: 6,
        key: 'steps[2].on',
        message: '2026-02-28 is before 2026-03-01: the clock never goes back',
      },
    ]);
    expect(problemsOf(`${head}steps:\n  - on: 2026-01-19\n`)).toHaveLength(1);
  });

  it.each([
    ['steps: []', 'steps'],
    ['steps: [{do: submit}]', 'steps[1].as'],
    ['steps: [{as: applicant}]', 'steps[1].do'],
    ['steps: [{as: nobody, do: submit}]', 'steps[1].as'],
    ['steps: [{as: applicant, with: {a: 1}, on: 2026-02-01}]', 'steps[1].with'],
    ['steps: [{on: 2026-02-30}]', 'steps[1].on'],
    ['steps: [{as: applicant, do: upload, with: {file: a.pdf}}]', 'steps[1].with.code'],
    ['steps: [{as: applicant, do: apply, with: {variants: x}}]', 'steps[1].with.variants'],
    ['steps: [{check: {refused: documents.missing}}]', 'steps[1].check'],
    ['steps: [{check: {deadlines: {decide: soon}}}]', 'steps[1].check.deadlines.decide'],
    ['steps: [{check: {notice_states: {letter: [choice]}}}]', 'steps[1].check.notice_states.letter'],
    ['steps: [{as: auditor, do: submit, expect: {visible: [name]}}]', 'steps[1].expect'],
    ['application: {nationality: GH, colour: red}\nsteps: [{on: 2026-02-01}]', 'application.colour'],
    ['reference: {id: x, units: [{name: U1}]}\nsteps: [{on: 2026-02-01}]', 'reference.units[1].name'],
  ])('%s', (rest, key) => {
    expect(problemsOf(`${head}${rest}`).map((problem) => problem.key)).toContain(key);
  });

  it('names the line of YAML that cannot be read, and of a key that stands twice', () => {
    expect(problemsOf(`${head}steps: [`)[0]?.line).toBeGreaterThanOrEqual(4);
    expect(problemsOf(`${head}profile: other\nsteps: [{on: 2026-02-01}]`)[0]).toMatchObject({ line: 4 });
  });

  it('runs nothing of a file of which one scenario is not valid', () => {
    const { scenarios, problems } = parseScenarios(`${head}steps: [{on: 2026-02-01}]\n---\n${head}`, 'a');
    expect(scenarios).toEqual([]);
    expect(problems).toHaveLength(1);
  });
});
