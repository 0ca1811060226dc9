import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseAnswer, HistoryItem } from '#cases';
import { Registers, type AuthorityContent } from '#registers';
import { c01, caseServer, HttpCase, mandatoryOf, type CaseServer } from '#testing';
import { publishAll } from '../../apps/cli/src/publish-registers.js';
import { attempt, denied, leave } from '../isolation/as-role.js';
import { rowsOf } from './case-rows.js';

const wish = { to: 'health-demo', reason: 'The applicant works there now.' };
const teamLead = 'team_lead@hwk-demo';

let server: CaseServer;

/** Another authority takes the procedure on. */
async function shareProcedure({ app, database }: CaseServer): Promise<void> {
  const registers = app.get(Registers);
  const authority = registers.authority(wish.to);
  const version = authority.version + 1;
  const content: AuthorityContent = { ...authority, version, profiles: [...authority.profiles, c01.profile] };
  const draft = { kind: 'authority', id: wish.to, version, effective_from: '2000-01-01', content } as const;
  await publishAll(database.urls.owner, [draft]);
  await registers.refresh();
}

beforeAll(async () => {
  server = await caseServer();
}, 60_000);
afterAll(() => server.close());

describe('a case that is handed over to another authority', () => {
  it('goes nowhere while no other carries the procedure out', async () => {
    const opened = await HttpCase.at(server.as, 'intake');
    const answer = await opened.ask('transfer', wish, { as: teamLead });
    expect([answer.status, answer.body.code]).toEqual([409, 'transfer.not_competent']);
  });

  it('lies there with its documents and its day of receipt, linked both ways, and closed here', async () => {
    await shareProcedure(server);
    const opened = await HttpCase.at(server.as, 'assessment', { family_name: 'Nkrumah' });
    const before = await rowsOf(server, opened.id);
    const left = await opened.give('transfer', wish, { as: teamLead });
    expect(left).toMatchObject({ status: 'referred', ended: { to: ['health-demo'] } });
    const [there] = left.links;
    expect(there?.kind).toBe('transferred_to');

    const url = `/api/v1/cases/${there?.case ?? ''}`;
    const caseworker = server.as('caseworker@health-demo');
    const { status, body } = await caseworker.get<CaseAnswer>(url);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      authority: 'health-demo',
      status: 'intake',
      version: 1,
      received_on: left.received_on,
      application: left.application,
      links: [{ kind: 'transferred_from', case: opened.id }],
      requests: [],
    });
    expect(body.number).not.toBe(left.number);
    expect(body.deadlines.find(({ id }) => id === 'acknowledge')).toMatchObject({
      status: 'running',
      started_on: left.received_on,
    });
    const { required } = (await caseworker.get<{ required: { code: string; present: boolean }[] }>(`${url}/documents`))
      .body;
    for (const code of mandatoryOf()) expect(required.find((each) => each.code === code)?.present).toBe(true);
    const history = (await caseworker.get<{ items: HistoryItem[] }>(`${url}/history`)).body.items;
    expect(history).toEqual([
      expect.objectContaining({
        version: 1,
        kind: 'transferred_from',
        to: 'intake',
        payload: { authority: 'hwk-demo', case: opened.id },
      }),
    ]);
    const found = await caseworker.get<{ items: { id: string }[] }>('/api/v1/cases?q=Nkrumah');
    expect(found.body.items.map(({ id }) => id)).toEqual([there?.case]);

    const after = await rowsOf(server, opened.id);
    expect(after['documents']).toEqual(before['documents']);
    expect(after['deadlines']).toEqual([]);
    expect((await rowsOf(server, there?.case ?? ''))['deadlines']).toHaveLength(1);
  });

  it('is worked on there, and seen by its applicant in both places; the authorities see their own', async () => {
    const opened = await HttpCase.at(server.as, 'assessment');
    const [there] = (await opened.give('transfer', wish, { as: teamLead })).links;
    const id = there?.case ?? '';
    const completed = await server
      .as('caseworker@health-demo')
      .command<CaseAnswer>(id, 'confirm_complete', {}, { version: 1 });
    expect([completed.status, completed.body.status]).toEqual([200, 'assessment']);
    expect((await server.as('applicant').get(`/api/v1/cases/${id}`)).status).toBe(200);
    expect((await server.as('caseworker@hwk-demo').get(`/api/v1/cases/${id}`)).status).toBe(404);
    expect((await server.as('caseworker@health-demo').get(opened.url)).status).toBe(404);
  });

  it('is handed over once for one request, however often it is sent', async () => {
    const opened = await HttpCase.at(server.as, 'intake');
    const sent = { as: teamLead, key: 'the-same-key', version: opened.version };
    const first = await opened.ask('transfer', wish, sent);
    const second = await opened.ask('transfer', wish, sent);
    expect(second.body).toEqual(first.body);
    const rows = await rowsOf(server, first.body.links[0]?.case ?? '');
    expect(rows['cases']).toHaveLength(1);
  });

  it('is copied by nobody else, and only where the case says so', async () => {
    const opened = await HttpCase.at(server.as, 'intake');
    const row = { authority_id: 'health-demo', id: '00000000-0000-7000-8000-00000000000a' };
    const call = (authority: string) =>
      attempt(server.database.urls.app, { authority }, 'SELECT transfer_case($1, $2, $3)', [
        'hwk-demo',
        opened.id,
        JSON.stringify({ row }),
      ]);
    expect((await call('health-demo')).code).toBe('P0001');
    expect((await call('hwk-demo')).code).toBe('P0001');
    const byWorker = await attempt(
      server.database.urls.worker,
      { authority: 'hwk-demo' },
      'SELECT transfer_case($1, $2, $3)',
      ['hwk-demo', opened.id, '{}'],
    );
    expect(byWorker.code).toBe(denied);
    await leave();
  });
});
