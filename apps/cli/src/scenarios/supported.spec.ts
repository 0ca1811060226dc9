import { describe, expect, it } from '@jest/globals';
import type { Scenario } from './format.js';
import { parseScenarios } from './parse.js';
import { notSupported } from './supported.js';

const version = {
  supportedCommands: new Set(['submit', 'withdraw']),
  supportedRoles: new Set(['applicant', 'caseworker'] as const),
  features: new Set<never>(),
};

function scenario(rest: string): Scenario {
  const text = `scenario: A\nprofile: p\nstart: 2026-01-20\n${rest}`;
  const { scenarios, problems } = parseScenarios(text, 'a');
  expect(problems).toEqual([]);
  return scenarios[0]?.scenario as Scenario;
}

describe('what a version does not have yet', () => {
  it.each([
    ['steps: [{as: applicant, do: submit, expect: {allowed: [withdraw]}}]', []],
    ['steps: [{as: applicant, do: upload, with: {code: identity}}, {as: applicant, do: apply}]', []],
    ['steps: [{as: public, do: view, expect: {refused: access}}]', []],
    ['steps: [{as: applicant, do: choose_measure}]', ['the command choose_measure']],
    ['steps: [{as: applicant, do: submit, expect: {not_allowed: [grant]}}]', ['the command grant']],
    ['steps: [{do: verify, expect: {certificate: valid}}]', ['the step verify']],
    ['steps: [{as: employer, do: verify}]', ['the step verify']],
    ['steps: [{as: employer, do: view}]', ['the role employer']],
    ['overlays: [x]\nsteps: [{as: applicant, do: submit}]', ['the key overlays']],
    ['application: {conflicts: [assessor#2]}\nsteps: [{as: applicant, do: submit}]', ['the key conflicts']],
    ['steps: [{as: applicant, do: submit, with: {supplements: 1}}]', ['the key supplements']],
  ])('%s', (rest, gaps) => {
    expect(notSupported(scenario(rest), version)).toEqual(gaps);
  });
});
