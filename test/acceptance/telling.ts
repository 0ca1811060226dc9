import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectHost } from '#cases';
import { testDatabase, type TestDatabase } from '#testing';
import { collectScenarios, linesOf, runScenario } from '../../apps/cli/src/scenarios/index.js';
import { knownTo } from '../paths/known-to.js';
import { expectReplayed } from '../paths/replaying.js';
import { openInProcessTarget, type ClosableTarget } from '../../apps/cli/src/scenarios/in-process-target.js';

const folder = fileURLToPath(new URL('../scenarios', import.meta.url));
const { scenarios, problems } = await collectScenarios([folder]);

/** How many files share the scenarios, so that the workers of Jest can. */
const parts = 4;

/**
 * Tells one part of the scenarios: every fourth, so that the parts take as long as each other. Each case that came of
 * them is made again from its history.
 */
export function tellScenarios(part: number): void {
  describe(`scenarios, part ${part} of ${parts}`, () => {
    let target: ClosableTarget;
    let database: TestDatabase;
    let host: Awaited<ReturnType<typeof connectHost>>;

    beforeAll(async () => {
      database = await testDatabase({ fresh: true });
      target = await openInProcessTarget(database);
      host = await connectHost(database.urls.app, 'agnosco-test', 1);
    }, 60_000);
    afterAll(async () => {
      await target.close();
      host.registers.stop();
      await host.dataSource.destroy();
    });

    it('are all valid', () => {
      expect(problems).toEqual([]);
    });

    const own = scenarios.filter((_, at) => at % parts === part - 1);
    it.each(own.map((parsed) => ({ name: parsed.scenario.scenario, parsed })))(
      '$name',
      async ({ parsed }) => {
        const result = await runScenario(parsed, target, async ({ cases }) => {
          await host.registers.refresh();
          for (const { id } of cases) await expectReplayed({ database }, id, knownTo(host.registers));
        });
        expect(result.status === 'passed' ? '' : linesOf(result).join('\n')).toBe('');
      },
      60_000,
    );
  });
}
