import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { withClient } from '#database';
import {
  caseServer,
  HttpCase,
  HttpClient,
  registered,
  signedIn,
  type Answer,
  type CaseServer,
  type HttpClientOf,
  type SignedIn,
  type Wishes,
} from '#testing';
import { attempt, leave } from '../isolation/as-role.js';

let server: CaseServer;
let applicant: HttpClient;
let holder: HttpClient;
let holderId: string;
let first: string;
let second: string;
let count = 0;

beforeAll(async () => {
  server = await caseServer();
}, 60_000);
beforeEach(async () => {
  count += 1;
  await registered(server, `ama-${count}@example.org`);
  await registered(server, `kofi-${count}@example.org`);
  applicant = await signedIn(server, `ama-${count}@example.org`);
  holder = await signedIn(server, `kofi-${count}@example.org`);
  holderId = (await holder.get<SignedIn['account']>('/api/v1/auth/account')).body.id;
  first = (await HttpCase.open(() => applicant)).id;
  second = (await HttpCase.open(() => applicant)).id;
});
afterAll(async () => {
  await leave();
  await server.close();
});

const grant = async (wishes: object = {}): Promise<string> => {
  const body = { holder: holderId, kind: 'counsellor', scope: 'act', ...wishes };
  const answer = await applicant.post<{ id: string }>('/api/v1/auth/mandates', body);
  expect(answer.status).toBe(201);
  return answer.body.id;
};

/** The client as it acts under a mandate. */
function under(mandate: string, client = holder): HttpClient {
  const named = (wishes: Wishes = {}): Wishes => ({
    ...wishes,
    headers: { 'agnosco-mandate': mandate, ...wishes.headers },
  });
  const proxy = Object.create(client) as HttpClient;
  proxy.send = (method: string, url: string, wishes?: Wishes, body?: unknown) =>
    client.send(method, url, named(wishes), body);
  return proxy;
}

const statuses = (answers: Promise<Answer>[]) => Promise.all(answers).then((all) => all.map(({ status }) => status));
const absent = { status: 404, body: { code: 'mandate.not_found' } };

describe('a mandate', () => {
  it('lets its holder act for the person, on record as such', async () => {
    const as: HttpClientOf = (account) => (account.startsWith('applicant') ? applicant : server.as(account));
    const opened = await HttpCase.at(as, 'intake');
    const url = `/api/v1/cases/${opened.id}`;
    expect((await holder.get(url)).status).toBe(404);
    const id = await grant();
    const withdrawn = await under(id).command(opened.id, 'withdraw', {}, { version: opened.version });
    expect(withdrawn.status).toBe(200);
    const { body } = await applicant.get<{ items: { kind: string; by: object }[] }>(`${url}/history`);
    expect(body.items.at(0)).toMatchObject({ kind: 'created', by: { role: 'applicant' } });
    expect(body.items.at(-1)).toMatchObject({
      kind: 'withdraw',
      by: { role: 'representative', mandate: { id, kind: 'counsellor' } },
    });
    const [entry] = await withClient(server.database.superuser, async (client) => {
      const sql = `SELECT facts->'mandate' AS mandate FROM history_entries WHERE case_id = $1 AND kind = 'withdraw'`;
      return (await client.query<{ mandate: object }>(sql, [opened.id])).rows;
    });
    expect(entry?.mandate).toEqual({ id, kind: 'counsellor', person: expect.any(String) });
  });

  it('opens cases for the person, which stay theirs', async () => {
    const proxy = under(await grant());
    const { id } = await HttpCase.open(() => proxy);
    expect(await statuses([applicant.get(`/api/v1/cases/${id}`), holder.get(`/api/v1/cases/${id}`)])).toEqual([
      200, 404,
    ]);
    const { body } = await proxy.get<{ items: { id: string }[] }>('/api/v1/cases');
    expect(body.items.map((item) => item.id).sort()).toEqual([first, second, id].sort());
  });

  it('to read changes nothing', async () => {
    const proxy = under(await grant({ scope: 'read' }));
    expect((await proxy.get(`/api/v1/cases/${first}`)).status).toBe(200);
    const refused = await proxy.command(first, 'discard', {}, { version: 1 });
    expect(refused).toMatchObject({ status: 403, body: { code: 'access.scope_missing' } });
  });

  it('for one case shows no other, and opens none', async () => {
    const proxy = under(await grant({ case: first }));
    expect(await statuses([proxy.get(`/api/v1/cases/${first}`), proxy.get(`/api/v1/cases/${second}`)])).toEqual([
      200, 404,
    ]);
    const { body } = await proxy.get<{ items: { id: string }[] }>('/api/v1/cases');
    expect(body.items.map(({ id }) => id)).toEqual([first]);
    await expect(HttpCase.open(() => proxy)).rejects.toThrow();
  });

  it('ends with its last day, and at once when it is revoked or laid down', async () => {
    const day = server.clock.now().toISOString().slice(0, 10);
    const [ended, revoked, laidDown] = [await grant({ until: day }), await grant(), await grant()];
    expect((await under(ended).get(`/api/v1/cases/${first}`)).status).toBe(200);
    expect((await applicant.send('DELETE', `/api/v1/auth/mandates/${revoked}`)).status).toBe(204);
    expect((await holder.send('DELETE', `/api/v1/auth/mandates/${laidDown}`)).status).toBe(204);
    for (const id of [revoked, laidDown]) expect(await under(id).get(`/api/v1/cases/${first}`)).toMatchObject(absent);
    server.clock.moveTo(new Date(server.clock.now().getTime() + 24 * 3600_000));
    const later = await signedIn(server, `kofi-${count}@example.org`);
    expect(await under(ended, later).get(`/api/v1/cases/${first}`)).toMatchObject(absent);
  });

  it('serves its holder alone, and is not handed on', async () => {
    const id = await grant();
    await registered(server, `eve-${count}@example.org`);
    const stranger = await signedIn(server, `eve-${count}@example.org`);
    const { body } = await stranger.get<SignedIn['account']>('/api/v1/auth/account');
    expect(await under(id, stranger).get(`/api/v1/cases/${first}`)).toMatchObject(absent);
    expect((await stranger.send('DELETE', `/api/v1/auth/mandates/${id}`)).status).toBe(404);
    // One's own account is one's own, whatever mandate is named: this grants a mandate on the holder's own cases.
    const own = await under(id).post<{ id: string }>('/api/v1/auth/mandates', {
      holder: body.id,
      kind: 'representative',
      scope: 'act',
    });
    expect((await under(own.body.id, stranger).get(`/api/v1/cases/${first}`)).status).toBe(404);
  });

  it('is granted by applicants to accounts that are there, on cases of their own', async () => {
    const body = { holder: holderId, kind: 'employer', scope: 'act' };
    const refused = await server.as('caseworker@hwk-demo').post('/api/v1/auth/mandates', body);
    expect(refused.status).toBe(403);
    const nobody = await applicant.post('/api/v1/auth/mandates', { ...body, holder: first });
    expect(nobody).toMatchObject({ status: 400, body: { errors: [{ pointer: '/holder', code: 'field.not_found' }] } });
    const notOwn = (await HttpCase.open(() => holder)).id;
    const elsewhere = await applicant.post('/api/v1/auth/mandates', { ...body, case: notOwn });
    expect(elsewhere).toMatchObject({ status: 400, body: { errors: [{ pointer: '/case' }] } });
  });

  it('is seen by both, and its reading by the person', async () => {
    const id = await grant();
    await under(id).get(`/api/v1/cases/${first}`);
    for (const [client, held] of [
      [applicant, false],
      [holder, true],
    ] as const) {
      const { body } = await client.get<{ items: object[] }>('/api/v1/auth/mandates');
      expect(body.items).toMatchObject([{ id, held, kind: 'counsellor', scope: 'act' }]);
    }
    const { body } = await applicant.get<{ items: { by: { role: string } }[] }>(`/api/v1/cases/${first}/reads`);
    expect(body.items.map(({ by }) => by.role)).toEqual(['representative']);
  });
});

describe('the database itself', () => {
  const seen = (scope: object, table = 'cases') =>
    attempt(server.database.urls.app, scope, `SELECT * FROM "${table}"`).then((read) => read.count);

  it('lets a transaction act under a mandate that stands and is its own, and no further than it goes', async () => {
    const mandate = await grant({ case: first });
    const [row] = await withClient(server.database.superuser, async (client) => {
      const { rows } = await client.query<{ person_id: string }>('SELECT person_id FROM mandates WHERE id = $1', [
        mandate,
      ]);
      return rows;
    });
    const scope = { person: row?.person_id, actor: holderId, mandate };
    expect(await seen(scope)).toBe(1);
    expect(await seen({ ...scope, actor: first })).toBe(0);
    expect(await seen({ ...scope, person: holderId })).toBe(0);
    await applicant.send('DELETE', `/api/v1/auth/mandates/${mandate}`);
    for (const table of ['cases', 'case_directory', 'persons', 'history_entries'])
      expect([table, await seen(scope, table)]).toEqual([table, 0]);
  });

  it('limits every table of cases to the case of the mandate', async () => {
    const { rows } = await attempt(
      server.database.superuser,
      {},
      `SELECT c.relname AS name FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
       WHERE a.attname = 'case_id' AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'mandates'
         AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'mandate' AND NOT p.polpermissive)`,
    );
    expect(rows).toEqual([]);
  });
});
