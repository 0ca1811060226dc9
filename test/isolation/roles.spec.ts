import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roleOf, type Scope } from '#database';
import { caseServer, HttpCase, type CaseServer } from '#testing';
import { attempt, denied, leave } from './as-role.js';

const own: Scope = { authority: 'hwk-demo' };

let server: CaseServer;

beforeAll(async () => {
  server = await caseServer();
  await HttpCase.at(server.as, 'refused');
}, 30_000);
afterAll(async () => {
  await leave();
  await server.close();
});

const roles = ['app', 'worker'] as const;

/** What is asked before it is known who acts. */
const ofIdentity = [
  'account_behind',
  'add_ceremony',
  'add_email_token',
  'add_signing_key',
  'clear_throttle',
  'known_signing_keys',
  'mail_sent',
  'mandate_case',
  'mandate_person',
  'post_mail',
  'posted_mail',
  'refund_throttle',
  'take_ceremony',
  'take_email_token',
  'throttle',
];

describe.each(roles)('the role of %s', (role) => {
  const url = () => server.database.urls[role];

  it('is no superuser, does not bypass policies, owns nothing and is in no other role', async () => {
    const { rows } = await attempt(
      server.database.superuser,
      {},
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
         (SELECT count(*) FROM pg_auth_members m WHERE m.member = r.oid)::int AS member,
         (SELECT count(*) FROM pg_class c WHERE c.relowner = r.oid)::int
           + (SELECT count(*) FROM pg_proc p WHERE p.proowner = r.oid)::int
           + (SELECT count(*) FROM pg_namespace n WHERE n.nspowner = r.oid)::int AS owned
       FROM pg_roles r WHERE rolname = $1`,
      [roleOf(url())],
    );
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, member: 0, owned: 0 },
    ]);
  });

  it('makes nothing: no table, no schema, no extension, no other role of itself', async () => {
    const owner = roleOf(server.database.urls.owner);
    for (const sql of [
      'CREATE TABLE mine ()',
      'CREATE SCHEMA mine',
      `SET ROLE "${owner}"`,
      'ALTER TABLE cases DISABLE ROW LEVEL SECURITY',
    ]) {
      expect([sql, (await attempt(url(), own, sql)).code]).toEqual([sql, denied]);
    }
  });

  it('adds to history and never changes or removes an entry, its own authority’s included', async () => {
    expect((await attempt(url(), own, 'SELECT * FROM history_entries')).count).toBeGreaterThan(0);
    for (const sql of [
      `UPDATE history_entries SET payload = '{}'`,
      'DELETE FROM history_entries',
      'TRUNCATE history_entries',
      `INSERT INTO history_entries SELECT * FROM history_entries ON CONFLICT (authority_id, case_id, case_version) DO UPDATE SET payload = '{}'`,
    ]) {
      expect([sql, (await attempt(url(), own, sql)).code]).toEqual([sql, denied]);
    }
  });

  it.each([
    ['decisions', 'outcome', `'full'`],
    ['decisions', 'reviewer_id', 'proposer_id'],
    ['notices', 'data', `'{}'`],
    ['notices', 'data_sha256', `''`],
    ['documents', 'sha256', `''`],
    ['case_directory', 'person_id', 'person_id'],
    ['idempotency_keys', 'request_sha256', `''`],
  ])('does not rewrite %s.%s', async (table, column, value) => {
    const tried = await attempt(url(), own, `UPDATE "${table}" SET "${column}" = ${value}`);
    expect(tried.code).toBe(denied);
  });

  it.each(['cases', 'persons', 'decisions', 'notices', 'documents', 'case_directory', 'idempotency_keys'])(
    'removes nothing from %s',
    async (table) => expect((await attempt(url(), own, `DELETE FROM "${table}"`)).code).toBe(denied),
  );
});

describe('jobs', () => {
  it('are not the application’s: it neither reads nor writes the tables of the worker', async () => {
    const { rows } = await attempt(
      server.database.superuser,
      {},
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'graphile_worker'::regnamespace AND relkind IN ('r', 'v')`,
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const { name } of rows) {
      for (const sql of [
        `SELECT * FROM graphile_worker."${String(name)}"`,
        `DELETE FROM graphile_worker."${String(name)}"`,
      ]) {
        expect([sql, (await attempt(server.database.urls.app, own, sql)).code]).toEqual([sql, denied]);
      }
    }
    const added = await attempt(server.database.urls.app, own, `SELECT graphile_worker.add_job('render_notice')`);
    expect(added.code).toBe(denied);
  });

  it('are added through a function that takes the tasks on its list, and refuses all others', async () => {
    const add = (task: string | null) =>
      attempt(server.database.urls.app, own, `SELECT enqueue_job($1, '{}', 'a key')`, [task]);
    expect((await add('render_notice')).code).toBeUndefined();
    for (const task of ['drop_everything', 'Render_notice', 'render_notice ', '', null]) {
      expect([task, (await add(task)).code]).not.toEqual([task, undefined]);
    }
  });

  it('and the deadlines of all authorities are shown to the worker only', async () => {
    const sql = `SELECT * FROM due_deadlines('infinity', 10)`;
    expect((await attempt(server.database.urls.app, own, sql)).code).toBe(denied);
    expect((await attempt(server.database.urls.worker, {}, sql)).count).toBeGreaterThan(0);
  });
});

describe('functions with the owner’s rights', () => {
  it('are these, each with a search_path of its own, and nobody’s but whom they are granted to', async () => {
    const { rows } = await attempt(
      server.database.superuser,
      {},
      `SELECT p.proname AS name, EXISTS (SELECT 1 FROM unnest(proconfig) c WHERE c LIKE 'search_path=%pg_temp') AS fixed,
         has_function_privilege('public', p.oid, 'EXECUTE') AS public
       FROM pg_proc p WHERE pronamespace = 'public'::regnamespace AND prosecdef ORDER BY 1`,
    );
    expect(rows.filter((row) => row.fixed !== true || row.public !== false)).toEqual([]);
    expect(rows.filter(({ name }) => !ofIdentity.includes(String(name)))).toEqual([
      { name: 'anchor_histories', fixed: true, public: false },
      { name: 'due_deadlines', fixed: true, public: false },
      { name: 'enqueue_job', fixed: true, public: false },
      { name: 'transfer_case', fixed: true, public: false },
      { name: 'verified_document', fixed: true, public: false },
    ]);
  });
});
