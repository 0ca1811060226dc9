import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase } from '#testing';
import { collectScenarios, linesOf, runScenario } from '../../apps/cli/src/scenarios/index.js';
import { openInProcessTarget, type ClosableTarget } from '../../apps/cli/src/scenarios/in-process-target.js';

const folder = fileURLToPath(new URL('../scenarios', import.meta.url));
const { scenarios, problems } = await collectScenarios([folder]);

/** How many files share the scenarios, so that the workers of Jest can. */
const parts = 4;

/** Tells one part of the scenarios: every fourth, so that the parts take as long as each other. */
export function tellScenarios(part: number): void {
  describe(`scenarios, part ${part} of ${parts}`, () => {
    let target: ClosableTarget;

    beforeAll(async () => {
      target = await openInProcessTarget(await testDatabase({ fresh: true }));
    }, 60_000);
    afterAll(() => target.close());

    it('are all valid', () => {
      expect(problems).toEqual([]);
    });

    const own = scenarios.filter((_, at) => at % parts === part - 1);
    it.each(own.map((parsed) => ({ name: parsed.scenario.scenario, parsed })))(
      '$name',
      async ({ parsed }) => {
        const result = await runScenario(parsed, target);
        expect(result.status === 'passed' ? '' : linesOf(result).join('\n')).toBe('');
      },
      60_000,
    );
  });
}
