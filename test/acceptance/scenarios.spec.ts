import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase } from '#testing';
import { collectScenarios, linesOf, runScenario } from '../../apps/cli/src/scenarios/index.js';
import { openInProcessTarget, type ClosableTarget } from '../../apps/cli/src/scenarios/in-process-target.js';

const folder = fileURLToPath(new URL('../scenarios', import.meta.url));
const { scenarios, problems } = await collectScenarios([folder]);

describe('scenarios', () => {
  let target: ClosableTarget;

  beforeAll(async () => {
    target = await openInProcessTarget(await testDatabase({ fresh: true }));
  }, 60_000);
  afterAll(() => target.close());

  it('are all valid', () => {
    expect(problems).toEqual([]);
  });

  it.each(scenarios.map((parsed) => ({ name: parsed.scenario.scenario, parsed })))(
    '$name',
    async ({ parsed }) => {
      const result = await runScenario(parsed, target);
      expect(result.status === 'passed' ? '' : linesOf(result).join('\n')).toBe('');
    },
    30_000,
  );
});
