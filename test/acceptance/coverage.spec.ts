import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { rolesFor, supportedCommands } from '#lifecycle';
import { blockerCodes } from '#vocabulary';
import { collectScenarios } from '../../apps/cli/src/scenarios/index.js';

/** What no scenario tells yet, with the reason; what is told has to leave the list. */
const notToldYet: Readonly<Record<string, string>> = {
  'documents.not_clean': 'needs a scanner that a scenario can steer',
  'deadline.not_due': 'refuses the clock alone, which a scenario does not speak for: nobody else may give its command',
  'review.nothing_proposed': 'stands in the rule for safety: a case in review has a proposal, as a property proves',
};

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
    expect(commands.filter((command) => !given.has(command) && !(command in notToldYet))).toEqual([]);
  });

  it('tell every blocker as a refusal that is expected, and a rule of eligibility', () => {
    expect(codes.filter((code) => !isTold(code) && !(code in notToldYet))).toEqual([]);
  });

  it('leave on the list of what is not told only that', () => {
    expect(Object.keys(notToldYet).filter((name) => isTold(name) || ![...commands, ...codes].includes(name))).toEqual(
      [],
    );
  });
});
