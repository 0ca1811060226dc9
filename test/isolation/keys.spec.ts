import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseServer, HttpCase, type CaseServer } from '#testing';
import { accountTables, attempt, leave, tablesOf } from './as-role.js';

/** Registers, and what is there before an authority is known: found by the case alone, or by the person. */
const exceptions = [
  ...accountTables,
  'authorities',
  'case_directory',
  'history_anchors',
  'migrations',
  'persons',
  'publications',
];

let server: CaseServer;

beforeAll(async () => {
  server = await caseServer();
}, 30_000);
afterAll(async () => {
  await leave();
  await server.close();
});

describe('keys', () => {
  it('of every table with case data begin with the authority: primary, unique and foreign', async () => {
    const { rows } = await attempt(
      server.database.superuser,
      {},
      `SELECT c.relname AS table, i.indexrelid::regclass::text AS key, a.attname AS first
       FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
         JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
       WHERE c.relnamespace = 'public'::regnamespace AND i.indisunique
       UNION ALL
       SELECT c.relname, k.conname, a.attname
       FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
         JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1]
         JOIN pg_class f ON f.oid = k.confrelid
       WHERE c.relnamespace = 'public'::regnamespace AND k.contype = 'f' AND NOT f.relname = ANY ($1)`,
      [exceptions],
    );
    const keys = rows.filter(({ table }) => !exceptions.includes(String(table)));
    expect(keys.length).toBeGreaterThan(10);
    expect(keys.filter(({ first }) => first !== 'authority_id')).toEqual([]);
  });

  it('are there: no table is without a primary key', async () => {
    const { rows } = await attempt(
      server.database.superuser,
      {},
      `SELECT c.relname AS name FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
       WHERE k.contype = 'p' AND c.relnamespace = 'public'::regnamespace ORDER BY 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(await tablesOf(server.database.superuser));
  });
});

describe('what the database itself refuses', () => {
  const change = (sql: string, parameters: unknown[]) =>
    attempt(server.database.superuser, {}, sql, parameters).then(({ code }) => code);

  async function decided(): Promise<string> {
    const { id } = await HttpCase.at(server.as, 'refused');
    return id;
  }

  it('a decision approved by who proposed it, where four eyes apply', async () => {
    const id = await decided();
    expect(await change('UPDATE decisions SET reviewer_id = proposer_id WHERE case_id = $1', [id])).toBe('23514');
    const two = 'UPDATE decisions SET reviewer_id = proposer_id, four_eyes = false WHERE case_id = $1';
    expect(await change(two, [id])).toBeUndefined();
  });

  it('a second current decision of a case; a superseded one beside it is none', async () => {
    const id = await decided();
    const copy = (standing: string) => `
      INSERT INTO decisions SELECT (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(), 'standing', '${standing}'))).*
      FROM decisions d WHERE case_id = $1`;
    expect(await change(copy('current'), [id])).toBe('23505');
    expect(await change(copy('superseded'), [id])).toBeUndefined();
    expect(await change(copy('forgotten'), [id])).toBe('23514');
  });

  it('a second entry of history for a version, a second answer to a key, a second case of a number', async () => {
    const id = await decided();
    await HttpCase.at(server.as, 'intake');
    for (const sql of [
      'INSERT INTO history_entries SELECT * FROM history_entries WHERE case_id = $1',
      `INSERT INTO idempotency_keys SELECT * FROM idempotency_keys WHERE answer->>'id' = $1`,
      `UPDATE cases SET number = (SELECT number FROM cases WHERE id = $1) WHERE id <> $1`,
    ]) {
      expect([sql, await change(sql, [id])]).toEqual([sql, '23505']);
    }
  });

  it('a row of a case that lies with another authority', async () => {
    const id = await decided();
    const sql = `INSERT INTO deadlines (authority_id, case_id, id) VALUES ('health-demo', $1, 'decide')`;
    expect(await change(sql, [id])).toBe('23503');
  });

  it('a case whose version does not count up from one', async () => {
    const id = await decided();
    expect(await change('UPDATE cases SET version = 0 WHERE id = $1', [id])).toBe('23514');
  });
});
