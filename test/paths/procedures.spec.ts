import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { movesOf, statusesIn } from '#lifecycle';
import {
  anyPayload,
  caseServer,
  HttpCase,
  mandatoryIn,
  pathsOf,
  stages,
  type CasePath,
  type CaseServer,
  type PathStep,
  type Stage,
} from '#testing';
import { rowsOf } from './case-rows.js';
import { knownTo } from './known-to.js';
import { expectReplayed } from './replaying.js';

const shipped = stages().filter(({ procedure }) => procedure !== 'complete');

const firstDay = '2026-02-02';
/** Cases that go on when a period is over: the clock of all cases only moves forward. */
const waiting: { opened: HttpCase; steps: PathStep[] }[] = [];

let people = 0;
let server: CaseServer;

beforeAll(async () => {
  server = await caseServer();
}, 60_000);
afterAll(() => server.close());

/** The shortest way to each status; one that another begins with is walked with that one. */
function waysIn(stage: Stage): CasePath[] {
  const shortest = new Map<string, CasePath>();
  for (const path of pathsOf(stage)) {
    const known = shortest.get(path.status);
    if (!known || known.steps.length > path.steps.length) shortest.set(path.status, path);
  }
  const ways = [...shortest.values()];
  const said = ({ application, steps }: CasePath, length = steps.length) =>
    JSON.stringify([application, steps.slice(0, length).map(({ command, payload }) => [command, payload])]);
  return ways.filter(
    (way) =>
      !ways.some((other) => other.steps.length > way.steps.length && said(other, way.steps.length) === said(way)),
  );
}

async function open(stage: Stage, { application, steps }: CasePath): Promise<HttpCase> {
  // Another person each time: some procedures let nobody apply twice at once.
  const opened = await HttpCase.openIn(server.as, stage, application, `applicant-${(people += 1)}`);
  if (steps.some(({ command }) => command === 'confirm_complete')) {
    await opened.uploadMandatory(mandatoryIn(stage, application));
  }
  return opened;
}

/** Gives the commands one after the other; each leads where the machine said. */
async function give(opened: HttpCase, steps: readonly PathStep[]): Promise<void> {
  for (const { command, payload, to } of steps) {
    const { status } = await opened.give(command, payload);
    expect([command, status]).toEqual([command, to]);
  }
}

const isLater = ({ day }: PathStep) => day > firstDay;

describe.each(shipped.map((stage) => ({ name: stage.name, stage })))('$name', ({ stage }) => {
  it('comes to each of its statuses over HTTP by the shortest way, and the history says all of the case', async () => {
    const reached = new Set<string>(['draft']);
    for (const way of waysIn(stage)) {
      for (const { to } of way.steps) reached.add(to);
      const [now, later] = [way.steps.filter((step) => !isLater(step)), way.steps.filter(isLater)];
      const opened = await open(stage, way);
      await give(opened, now);
      if (later.length > 0) waiting.push({ opened, steps: later });
      else await expectReplayed(server, opened.id, knownTo(server.registers));
    }
    expect(statusesIn(movesOf(stage.profile)).filter((status) => !reached.has(status))).toEqual([]);
  }, 300_000);

  it('refuses what its profile switches off with 409, and nothing changes', async () => {
    const [way] = waysIn(stage).filter(({ steps }) => steps.some(({ to }) => to === 'assessment'));
    if (!way) throw new Error('no way leads to assessment');
    const opened = await open(stage, way);
    await give(opened, way.steps.slice(0, way.steps.findIndex(({ to }) => to === 'assessment') + 1));
    const before = await rowsOf(server, opened.id);
    for (const { command } of stage.profile.commands_off) {
      const answer = await opened.ask(command, anyPayload(command));
      expect([command, answer.status, answer.body.code]).toEqual([command, 409, 'command.not_in_profile']);
    }
    expect(await rowsOf(server, opened.id)).toEqual(before);
  }, 60_000);
});

describe('in every procedure', () => {
  it('cases that waited for the end of a period go on once it is over', async () => {
    expect(waiting.length).toBeGreaterThan(0);
    server.moveTo(
      waiting
        .map(({ steps }) => steps[0]?.day ?? '')
        .sort()
        .at(-1) ?? firstDay,
    );
    for (const { opened, steps } of waiting) {
      await give(opened, steps);
      await expectReplayed(server, opened.id, knownTo(server.registers));
    }
  }, 60_000);
});
