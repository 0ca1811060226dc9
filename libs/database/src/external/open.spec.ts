import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { testDatabase, type TestDatabase } from '#testing';

import { withClient } from '../client.js';
import { migrate } from '../migrate/migrate.js';
import { openDatabase } from '../open.js';
import { roleOf, withRole } from '../urls.js';

let database: TestDatabase;
let app: string;
let owner: string;

beforeAll(async () => {
  database = await testDatabase({ migrated: false });
  app = database.urls.app;
  owner = database.urls.owner;
});

const dataDir = '/nonexistent';
const open = (urls: { app?: string; owner?: string; worker?: string }) => openDatabase({ ...urls, dataDir });
const asSuperuser = (sql: string) => withClient(database.superuser, (superuser) => superuser.query(sql));

async function role(name: string, attributes: string): Promise<string> {
  await asSuperuser(`DROP ROLE IF EXISTS ${name}; CREATE ROLE ${name} LOGIN PASSWORD 'secret' ${attributes};
    GRANT ALL ON DATABASE ${database.urls.app.split('/').at(-1) ?? ''} TO ${name}`);
  return withRole(app, name, 'secret');
}

afterEach(async () => {
  await asSuperuser('ALTER ROLE agnosco_owner NOCREATEROLE');
  for (const name of ['outside_bypass', 'outside_super', 'outside_member', 'agnosco_app_worker']) {
    await asSuperuser(`DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${name}') THEN
      DROP OWNED BY ${name}; DROP ROLE ${name}; END IF; END $$`);
  }
});

describe('openDatabase with a server of the operator', () => {
  it('makes the worker a role of its own where the owner may, and finds it again', async () => {
    await asSuperuser('ALTER ROLE agnosco_owner CREATEROLE');
    const first = await open({ app, owner });
    const second = await open({ app, owner });
    expect(roleOf(first.urls.worker)).toBe('agnosco_app_worker');
    expect(second.urls).toEqual(first.urls);
    await migrate(first.urls);
    const read = (url: string) =>
      withClient(url, (client) => client.query('SELECT * FROM graphile_worker._private_jobs'));
    await expect(read(first.urls.worker)).resolves.toMatchObject({ rowCount: 0 });
    await expect(read(app)).rejects.toMatchObject({ code: '42501' });
  });

  it('says what to do where the owner may not make roles', async () => {
    await expect(open({ app, owner })).rejects.toThrow(/may not make the worker's role: set DATABASE_WORKER_URL/);
  });

  it('uses the worker role that was given', async () => {
    const { urls, description } = await open(database.urls);
    expect(urls).toEqual(database.urls);
    expect(description).not.toContain(new URL(app).password);
  });

  it.each([
    ['outside_super', 'SUPERUSER', /role outside_super is a superuser/],
    ['outside_bypass', 'BYPASSRLS', /role outside_bypass can bypass row-level security/],
    ['outside_member', 'IN ROLE agnosco_owner', /role outside_member owns the table .*: use a role that owns nothing/],
  ])('refuses %s (%s) as the application', async (name, attributes, reason) => {
    await withClient(owner, (client) => client.query('CREATE TABLE IF NOT EXISTS owned ()'));
    const url = await role(name, attributes);
    await expect(open({ app: url, owner, worker: database.urls.worker })).rejects.toThrow(reason);
  });

  it('refuses the owner as the application, and one URL without the other', async () => {
    await expect(open({ app: owner, owner })).rejects.toThrow(/name the same role \(agnosco_owner\)/);
    await expect(open({ app })).rejects.toThrow('DATABASE_URL is set but DATABASE_OWNER_URL is not');
  });

  it('says in one line that a server does not answer, without its password', async () => {
    const silent = 'postgres://agnosco_app:secret@127.0.0.1:1/agnosco';
    const problem =
      /^The database 127\.0\.0\.1:1\/agnosco does not answer \(ECONNREFUSED\): start it, or correct the URL\.$/;
    await expect(open({ app: silent, owner: silent.replace('app', 'owner') })).rejects.toThrow(problem);
  });

  it('tells a wrong password and a missing database apart', async () => {
    const wrong = withRole(app, 'agnosco_app', 'wrong');
    await expect(open({ app: wrong, owner })).rejects.toThrow(/does not let the role agnosco_app in/);
    const nowhere = (url: string) => url.replace(/[^/]+$/, 'nowhere');
    await expect(open({ app: nowhere(app), owner: nowhere(owner) })).rejects.toThrow(
      /There is no database .*\/nowhere/,
    );
  });
});
