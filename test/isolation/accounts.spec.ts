import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient, type Scope } from '#database';
import { caseServer, type CaseServer } from '#testing';
import { accountTables, attempt, denied, leave, tablesOf } from './as-role.js';

const own = randomUUID();
const session = randomUUID();
const moment = '2026-02-02T08:00:00Z';
const hash = 'a'.repeat(64);

/** One row of each table: of staff of hwk-demo. */
const rows: Record<string, Record<string, unknown>> = {
  accounts: {
    id: own,
    email: 'jana@hwk.example',
    name: 'Jana',
    language: 'de',
    authority_id: 'hwk-demo',
    roles: '{caseworker}',
    state: 'active',
    created_at: moment,
  },
  authority_identity: { authority_id: 'hwk-demo', second_factor: false },
  passwords: { account_id: own, hash: 'x', changed_at: moment },
  sessions: {
    id: session,
    account_id: own,
    secret_hash: hash,
    kind: 'cookie',
    methods: '{password}',
    created_at: moment,
    last_used_at: moment,
    expires_at: moment,
    address: '::1',
    user_agent: '',
  },
  refresh_tokens: { hash, session_id: session, account_id: own },
  sign_in_events: { id: randomUUID(), account_id: own, at: moment, kind: 'signed_in', address: '::1', user_agent: '' },
  api_clients: {
    account_id: own,
    secret_hash: hash,
    scopes: '{}',
    authority_id: 'hwk-demo',
    created_by: own,
    created_at: moment,
  },
  identities: { issuer: 'https://idp.example', subject: 'jana', account_id: own, created_at: moment },
  totp_secrets: { account_id: own, sealed: 'x', last_step: 0 },
  passkeys: {
    id: 'key',
    account_id: own,
    public_key: '\\x00',
    counter: 0,
    transports: '{}',
    name: 'key',
    created_at: moment,
  },
  recovery_codes: { account_id: own, hash },
  email_tokens: { hash, purpose: 'reset', email: 'jana@hwk.example', account_id: own, expires_at: moment },
  ceremonies: { hash, kind: 'oidc', data: {}, expires_at: moment },
  throttles: { key: hash, attempts: 1, last_at: moment, blocked_until: moment },
  signing_keys: { kid: 'key', public_key: {}, sealed: 'x', created_at: moment },
  mandates: {
    id: randomUUID(),
    person_id: randomUUID(),
    granted_by: randomUUID(),
    holder_id: own,
    kind: 'representative',
    scope: 'act',
    granted_at: moment,
  },
  mail_outbox: {
    id: randomUUID(),
    recipient: 'jana@hwk.example',
    language: 'de',
    template: 'reset',
    data: {},
    posted_at: moment,
  },
};

const strangers: Record<string, Scope> = {
  nobody: {},
  'another account of another authority': { authority: 'health-demo', actor: randomUUID() },
  'an applicant': { person: randomUUID(), actor: randomUUID() },
};

let server: CaseServer;
beforeAll(async () => {
  server = await caseServer();
  await withClient(server.database.superuser, async (superuser) => {
    for (const [table, row] of Object.entries(rows)) await superuser.query(insert(table, row), [JSON.stringify(row)]);
  });
}, 60_000);
afterAll(async () => {
  await leave();
  await server.close();
});

function insert(table: string, row: Record<string, unknown>): string {
  const columns = Object.keys(row)
    .map((column) => `"${column}"`)
    .join(', ');
  return `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::"${table}", $1)`;
}

const asked = accountTables.flatMap((table) =>
  Object.keys(strangers).flatMap((who) => (['app', 'worker'] as const).map((role) => ({ table, who, role }))),
);

describe('every table of accounts', () => {
  it('has a row in this test', async () => {
    expect(Object.keys(rows).sort()).toEqual([...accountTables].sort());
    expect(await tablesOf(server.database.urls.owner)).toEqual(expect.arrayContaining([...accountTables]));
  });

  it.each(asked)('$table: $who reads none as $role', async ({ table, who, role }) => {
    const read = await attempt(server.database.urls[role], strangers[who]!, `SELECT * FROM "${table}"`);
    expect([read.count, [undefined, denied].includes(read.code)]).toEqual([0, true]);
  });

  it.each(asked)('$table: $who adds, changes and removes none as $role', async ({ table, who, role }) => {
    const row = rows[table]!;
    const [column = ''] = Object.keys(row);
    for (const sql of [
      `UPDATE "${table}" SET "${column}" = "${column}"`,
      `DELETE FROM "${table}"`,
      `TRUNCATE "${table}" CASCADE`,
    ]) {
      const tried = await attempt(server.database.urls[role], strangers[who]!, sql);
      expect([sql, tried.count, [undefined, denied].includes(tried.code)]).toEqual([sql, 0, true]);
    }
    const added = await attempt(server.database.urls[role], strangers[who]!, insert(table, row), [JSON.stringify(row)]);
    expect(added.code).toBe(denied);
  });
});

describe('an account', () => {
  const app = () => server.database.urls.app;

  it('reaches its own rows', async () => {
    for (const table of [
      'accounts',
      'passwords',
      'sessions',
      'refresh_tokens',
      'sign_in_events',
      'identities',
      'totp_secrets',
      'passkeys',
      'recovery_codes',
      'authority_identity',
    ]) {
      expect([table, (await attempt(app(), { actor: own }, `SELECT * FROM "${table}"`)).count]).toEqual([table, 1]);
    }
  });

  it('of staff does not give itself roles: its authority does', async () => {
    const change = `UPDATE "accounts" SET "roles" = '{administrator}' WHERE "id" = '${own}'`;
    expect((await attempt(app(), { actor: own }, change)).count).toBe(0);
    expect((await attempt(app(), { actor: own, authority: 'health-demo' }, change)).count).toBe(0);
    expect((await attempt(app(), { actor: own, authority: 'hwk-demo' }, change)).count).toBe(1);
  });

  it('keeps its history of sign-ins as it is', async () => {
    for (const sql of ['UPDATE "sign_in_events" SET "kind" = $$nothing$$', 'DELETE FROM "sign_in_events"']) {
      expect((await attempt(app(), { actor: own }, sql)).code).toBe(denied);
    }
  });

  it('is not shown to its colleagues beyond name and roles', async () => {
    const colleague = { authority: 'hwk-demo', actor: randomUUID() };
    for (const table of ['passwords', 'sessions', 'sign_in_events', 'totp_secrets', 'passkeys', 'identities']) {
      expect([table, (await attempt(app(), colleague, `SELECT * FROM "${table}"`)).count]).toEqual([table, 0]);
    }
  });
});
