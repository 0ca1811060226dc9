import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withClient } from '#database';
import type { StoredState } from '#lifecycle';
import { caseServer, HttpCase, mandatoryIn, randomCases, RandomWalk, type CaseServer } from '#testing';
import type { Worker } from '../../apps/worker/src/worker.js';
import { knownTo } from './known-to.js';
import { expectReplayed } from './replaying.js';

const firstDay = '2026-02-02';

/** The same cases in every run, so that what goes wrong once can be looked at. */
const cases = fc
  .sample(randomCases, { numRuns: 45, seed: 20_260_202 })
  .map((random) => ({ random, walk: new RandomWalk(random) }))
  .filter(({ walk }) => walk.stage.procedure !== 'complete');

let server: CaseServer;
let worker: Worker;
let today = firstDay;
const accepted = new Set<string>();

beforeAll(async () => {
  server = await caseServer();
  worker = await server.worker();
}, 60_000);
afterAll(() => server.close());

/** A case where the walk begins, by the shortest way, as far as that goes on the first day. */
async function begun(walk: RandomWalk, at: number): Promise<HttpCase> {
  const opened = await HttpCase.openIn(server.as, walk.stage, walk.application, `applicant-${at + 1}`);
  await opened.uploadMandatory(mandatoryIn(walk.stage, walk.application));
  for (const { command, payload, day } of walk.path?.steps ?? []) {
    if (day > firstDay) break;
    await opened.give(command, payload);
  }
  return opened;
}

async function happen(opened: HttpCase, walk: RandomWalk, chance: number): Promise<void> {
  walk.day = today;
  const { type, payload, day } = walk.happening(chance);
  if (day > today) {
    today = day;
    server.moveTo(day);
    await worker.sweep();
    await lookAgain(opened, walk);
  }
  if (type === 'deadline_passed') return;
  const answer = await opened.ask(type, payload);
  expect([type, answer.status, [200, 400, 409].includes(answer.status)]).toEqual([type, answer.status, true]);
  if (answer.status !== 200) return;
  accepted.add(type);
  await lookAgain(opened, walk);
}

/** The walk goes on from what is stored. */
async function lookAgain(opened: HttpCase, walk: RandomWalk): Promise<void> {
  await withClient(server.database.superuser, async (superuser) => {
    const { rows } = await superuser.query<StoredState & { version: number }>(
      'SELECT state AS value, context, version FROM cases WHERE id = $1',
      [opened.id],
    );
    const [row] = rows;
    if (!row) throw new Error('the case is lost');
    walk.stored = { value: row.value, context: row.context };
    opened.version = row.version;
  });
}

describe('random cases over HTTP', () => {
  const opened: HttpCase[] = [];

  it('begin where the machine says that a case can stand', async () => {
    for (const [at, { walk }] of cases.entries()) opened.push(await begun(walk, at));
  }, 120_000);

  it.each(cases.map(({ walk }, at) => ({ at, name: walk.stage.name })))(
    '$at, $name: whatever is asked is done or refused, and the history says all of the case',
    async ({ at }) => {
      const [found, started] = [cases[at], opened[at]];
      if (!found || !started) throw new Error('the case was not begun');
      const { walk, random } = found;
      await lookAgain(started, walk);
      for (const chance of random.happenings) await happen(started, walk, chance);
      await expectReplayed(server, started.id, knownTo(server.registers));
    },
    60_000,
  );

  it('were given most commands', () => {
    expect(accepted.size).toBeGreaterThan(35);
  });
});
