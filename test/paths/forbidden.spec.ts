import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { supportedCommands, transitions } from '#lifecycle';
import type { AuthorityContent } from '#registers';
import {
  anyPayload,
  caseServer,
  HttpCase,
  mandatoryIn,
  pathsOf,
  stages,
  type CasePath,
  type CaseServer,
  type Stage,
} from '#testing';
import { statuses, type Status } from '#vocabulary';
import { publishAll } from '../../apps/cli/src/publish-registers.js';
import { rowsOf } from './case-rows.js';

/** The procedure that has everything comes first: it switches no command off. */
const inOrder = [...stages()].reverse();
const [complete] = inOrder;

let server: CaseServer;

beforeAll(async () => {
  server = await caseServer();
  if (!complete) throw new Error('no procedures');
  const { id, version, effective_from } = complete.profile;
  const authority = server.registers.find<AuthorityContent>('authority', complete.facts.all.authority);
  if (!authority) throw new Error('no authority');
  const content = { ...authority, version: authority.version + 1, profiles: [...authority.profiles, id] };
  await publishAll(server.database.urls.owner, [
    { kind: 'profile', id, version, effective_from, content: complete.profile },
    { kind: 'authority', id: authority.id, version: content.version, effective_from: '2000-01-01', content },
  ]);
  await server.registers.refresh();
}, 60_000);
afterAll(() => server.close());

/** The shortest way to a status, in the first procedure that has it. */
function wayTo(status: Status): { stage: Stage; path: CasePath } {
  for (const stage of inOrder) {
    const [path] = pathsOf(stage)
      .filter((each) => each.status === status)
      .sort((one, other) => one.steps.length - other.steps.length);
    if (path) return { stage, path };
  }
  throw new Error(`no procedure leads to ${status}`);
}

async function caseIn(status: Status): Promise<{ opened: HttpCase; stage: Stage }> {
  const { stage, path } = wayTo(status);
  const opened = await HttpCase.openIn(server.as, stage, path.application);
  if (path.steps.some(({ command }) => command === 'confirm_complete')) {
    await opened.uploadMandatory(mandatoryIn(stage, path.application));
  }
  for (const { command, payload, day, to } of path.steps) {
    if (day > '2026-02-02') server.moveTo(day);
    expect([command, (await opened.give(command, payload)).status]).toEqual([command, to]);
  }
  return { opened, stage };
}

// The clock of all cases only moves forward: what waits for a day comes last.
const byDay = [...statuses].sort((one, other) => (lastDayOf(one) < lastDayOf(other) ? -1 : 1));

function lastDayOf(status: Status): string {
  return wayTo(status).path.steps.at(-1)?.day ?? '';
}

describe.each(byDay)('a case in %s', (status) => {
  it('refuses every command that the status does not take with 409, and nothing of it changes', async () => {
    const { opened } = await caseIn(status);
    const before = await rowsOf(server, opened.id);
    for (const command of supportedCommands) {
      if (command in transitions[status] || command === 'deadline_passed') continue;
      const answer = await opened.ask(command, anyPayload(command));
      expect([command, answer.status, answer.body.code]).toEqual([command, 409, 'command.not_in_status']);
    }
    expect(await rowsOf(server, opened.id)).toEqual(before);
  }, 60_000);
});

describe('a role that gives no commands', () => {
  it('is refused each with 403 before anything else is looked at, and nothing changes', async () => {
    const { opened, stage } = await caseIn('intake');
    const before = await rowsOf(server, opened.id);
    for (const command of supportedCommands) {
      const as = `auditor@${stage.facts.all.authority}`;
      const answer = await opened.ask(command, anyPayload(command), { as, version: 99 });
      expect([command, answer.status, answer.body.code]).toEqual([command, 403, 'access.role_not_permitted']);
    }
    expect(await rowsOf(server, opened.id)).toEqual(before);
  }, 60_000);

  it('and the clock’s own command is nobody’s', async () => {
    const { opened } = await caseIn('assessment');
    for (const as of ['caseworker@hwk-demo', 'team_lead@hwk-demo', 'administrator@hwk-demo', opened.applicant]) {
      const answer = await opened.ask('deadline_passed', { deadline: 'decide' }, { as });
      expect([as, answer.status, answer.body.code]).toEqual([as, 403, 'access.role_not_permitted']);
    }
  });
});
