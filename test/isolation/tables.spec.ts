import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient, type Scope } from '#database';
import { caseServer, HttpCase, testDatabase, type CaseServer } from '#testing';
import { accountTables, attempt, denied, leave, tablesOf, unprotected } from './as-role.js';

/** What everybody may read, and what holds no data of anybody. Nothing is added here without a reason; accounts have a test of their own. */
const forEverybody = ['authorities', 'history_anchors', 'migrations', 'publications'];

const strangers: Record<string, Scope> = {
  nobody: {},
  'another authority': { authority: 'health-demo', actor: randomUUID() },
  'another person': { person: randomUUID(), actor: randomUUID() },
  'an authority that does not exist': { authority: '', actor: randomUUID() },
};

let server: CaseServer;
/** Rows of authority hwk-demo, one of each table. */
const rows = new Map<string, Record<string, unknown>>();

beforeAll(async () => {
  server = await caseServer();
  const { id } = await HttpCase.at(server.as, 'recognised');
  await server.as('caseworker@hwk-demo').get(`/api/v1/cases/${id}`);
  const worker = await server.worker();
  await worker.drain();
  await worker.anchor();
  for (const table of await tablesOf(server.database.superuser)) {
    const { rows: found } = await attempt(
      server.database.superuser,
      {},
      `SELECT to_jsonb(t) AS row FROM "${table}" t LIMIT 1`,
    );
    if (found[0]) rows.set(table, found[0].row as Record<string, unknown>);
  }
}, 30_000);
afterAll(async () => {
  await leave();
  await server.close();
});

const { urls } = await testDatabase();
const guarded = (await tablesOf(urls.owner)).filter((table) => ![...forEverybody, ...accountTables].includes(table));
await leave();
const asked = guarded.flatMap((table) =>
  Object.keys(strangers).flatMap((who) => (['app', 'worker'] as const).map((role) => ({ table, who, role }))),
);

async function changeable(table: string, role: 'app' | 'worker'): Promise<string | undefined> {
  const { rows: columns } = await attempt(
    server.database.urls[role],
    {},
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0
     ORDER BY has_column_privilege($1::regclass, attnum, 'UPDATE') DESC, attnum LIMIT 1`,
    [table],
  );
  return columns[0] && String(columns[0].name);
}

describe('every table of a case', () => {
  it('has a row in this test: nothing below passes because there is nothing to see', () => {
    expect(guarded.filter((table) => !rows.has(table))).toEqual([]);
    expect(guarded.length).toBeGreaterThan(8);
  });

  it.each(asked)('$table: $who reads none as $role', async ({ table, who, role }) => {
    const read = await attempt(server.database.urls[role], strangers[who]!, `SELECT * FROM "${table}"`);
    expect([read.count, [undefined, denied].includes(read.code)]).toEqual([0, true]);
  });

  it.each(asked)('$table: $who changes and removes none as $role', async ({ table, who, role }) => {
    const column = await changeable(table, role);
    for (const sql of [
      `UPDATE "${table}" SET "${column}" = "${column}"`,
      `DELETE FROM "${table}"`,
      `TRUNCATE "${table}" CASCADE`,
    ]) {
      const tried = await attempt(server.database.urls[role], strangers[who]!, sql);
      expect([sql, tried.count, [undefined, denied].includes(tried.code)]).toEqual([sql, 0, true]);
      if (sql.startsWith('TRUNCATE')) expect(tried.code).toBe(denied);
    }
  });

  it.each(asked)('$table: $who adds none to the authority as $role', async ({ table, who, role }) => {
    const sql = `INSERT INTO "${table}" SELECT * FROM jsonb_populate_record(NULL::"${table}", $1)`;
    const tried = await attempt(server.database.urls[role], strangers[who]!, sql, [JSON.stringify(rows.get(table))]);
    expect(tried.code).toBe(denied);
  });

  it('is seen by its own authority and, where it concerns them, by its own person', async () => {
    const { authority_id, applicant_id } = rows.get('cases') as { authority_id: string; applicant_id: string };
    const scopes: Scope[] = [{ authority: authority_id }, { person: applicant_id }];
    for (const scope of scopes) {
      for (const table of guarded.filter((name) => name !== 'idempotency_keys')) {
        const read = await attempt(server.database.urls.app, scope, `SELECT * FROM "${table}"`);
        expect([table, read.count > 0]).toEqual([table, true]);
      }
    }
  });
});

describe('a row', () => {
  it('cannot be handed to another authority by its own', async () => {
    for (const table of ['cases', 'case_search', 'deadlines']) {
      const sql = `UPDATE "${table}" SET "authority_id" = 'health-demo'`;
      expect((await attempt(server.database.urls.app, { authority: 'hwk-demo' }, sql)).code).toBe(denied);
    }
  });

  it('of the directory cannot be had by writing oneself into it', async () => {
    const { id } = rows.get('cases') as { id: string };
    const sql = `INSERT INTO "case_directory" ("case_id", "authority_id", "person_id") VALUES ($1, $2, $3)`;
    const person = randomUUID();
    const own = await attempt(server.database.urls.app, { person }, sql, [id, 'hwk-demo', person]);
    const other = await attempt(server.database.urls.app, { authority: 'health-demo' }, sql, [
      id,
      'health-demo',
      person,
    ]);
    expect([own.code, other.code]).toEqual(['23505', '23505']);
  });
});

describe('the catalogue', () => {
  it('has no table without row-level security but the register of migrations', async () => {
    expect(await unprotected(server.database.superuser)).toEqual(['migrations']);
  });

  it('would show a new table that has none, and one that has it without a policy', async () => {
    const fresh = await testDatabase({ fresh: true });
    for (const sql of [
      'CREATE TABLE forgotten (id int)',
      'CREATE TABLE half (id int)',
      'ALTER TABLE half ENABLE ROW LEVEL SECURITY',
    ]) {
      await withClient(fresh.urls.owner, (owner) => owner.query(sql));
    }
    expect(await unprotected(fresh.urls.owner)).toEqual(['forgotten', 'half', 'migrations']);
  });

  it.each(['app', 'worker'] as const)('lets %s read the registers and write none of them', async (role) => {
    for (const table of forEverybody) {
      const url = server.database.urls[role];
      expect((await attempt(url, {}, `SELECT * FROM "${table}"`)).count).toBeGreaterThan(0);
      for (const sql of [`DELETE FROM "${table}"`, `INSERT INTO "${table}" SELECT * FROM "${table}"`]) {
        expect([sql, (await attempt(url, { authority: 'hwk-demo' }, sql)).code]).toEqual([sql, denied]);
      }
    }
  });
});
