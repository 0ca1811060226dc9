import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { rolesFor, supportedCommands } from '#lifecycle';
import { blockerCodes } from '#vocabulary';
import { collectScenarios } from '../../apps/cli/src/scenarios/index.js';

const { scenarios } = await collectScenarios([fileURLToPath(new URL('../scenarios', import.meta.url))]);
const steps = scenarios.flatMap(({ scenario }) => scenario.steps);
const given = new Set<string>(steps.flatMap((step) => step.do ?? []));
const refused = new Set(
  steps
    .flatMap(({ expect: expected, check }) => [(expected ?? check)?.refused ?? []].flat())
    .map((refusal) => (typeof refusal === 'string' ? refusal : refusal.code)),
);

/** The clock gives its own command when a step moves the day: nobody else may. */
const isOfTheClock = (command: (typeof supportedCommands)[number]) => rolesFor(command)?.join() === 'clock';
const commands: readonly string[] = supportedCommands.filter((command) => !isOfTheClock(command));
const eligibility = 'eligibility.';
const codes: readonly string[] = [...new Set(blockerCodes), eligibility];

const isTold = (name: string) =>
  name === eligibility
    ? [...refused].some((code) => code.startsWith(eligibility))
    : given.has(name) || refused.has(name);

describe('the scenarios', () => {
  it('tell every command of the machine in a step', () => {
    expect(commands.filter((command) => !given.has(command))).toEqual([]);
  });

  it('tell every blocker as a refusal that is expected, and a rule of eligibility', () => {
    expect(codes.filter((code) => !isTold(code))).toEqual([]);
  });
});
