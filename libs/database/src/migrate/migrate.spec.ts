import { beforeAll, describe, expect, it } from '@jest/globals';
import { Logger, run } from 'graphile-worker';

import { testDatabase, type TestDatabase } from '#testing';

import { withClient } from '../client.js';
import { loadMigrations, migrationStamps } from './files.js';
import { jobsVersion, migrate, migrationSource } from './migrate.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase({ migrated: false });
});

const one = <Row extends object>(url: string, sql: string) =>
  withClient(url, async (client) => (await client.query<Row>(sql)).rows[0]);

describe('migrate', () => {
  it('runs what is missing, once, also when two processes start together', async () => {
    const runs = await Promise.all([migrate(database.urls), migrate(database.urls)]);
    const stamps = await migrationStamps();
    expect(runs.flat().map((name) => name.slice(-13))).toEqual(stamps);
    expect(await migrate(database.urls)).toEqual([]);
    const read = await one<{ done: number }>(database.urls.app, 'SELECT count(*)::int AS done FROM migrations');
    expect(read).toEqual({ done: stamps.length });
  });

  it('finds one migration in each file, of the stamp that the file is named by', async () => {
    const classes = await loadMigrations();
    const names = classes.map((migration) => new migration().name ?? migration.name);
    expect(names.map((name) => name.slice(-13))).toEqual(await migrationStamps());
  });

  it('can be reverted to nothing and run again', async () => {
    const source = await migrationSource(database.urls);
    try {
      for (const migration of source.migrations)
        await source.undoLastMigration({ transaction: 'each' }).catch(fail(String(migration.name)));
    } finally {
      await source.destroy();
    }
    expect(await migrate(database.urls)).toHaveLength((await migrationStamps()).length);
  });

  it('refuses a database that a newer version has migrated', async () => {
    const insert = `INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'Later9999999999999')`;
    await withClient(database.urls.owner, (owner) => owner.query(insert));
    await expect(migrate(database.urls)).rejects.toThrow(/newer version of Agnosco \(9999999999999\)/);
    await withClient(database.urls.owner, (owner) =>
      owner.query('DELETE FROM migrations WHERE timestamp = 9999999999999'),
    );
  });

  it('knows the newest migration of graphile-worker', async () => {
    const newest = await one<{ id: number }>(
      database.urls.owner,
      'SELECT max(id) AS id FROM graphile_worker.migrations',
    );
    expect(newest).toEqual({ id: jobsVersion });
  });

  it('lets the worker take jobs, and the application not even see them', async () => {
    await one(database.urls.owner, `SELECT graphile_worker.add_job('greet', '{"whom": "Ama"}')`);
    const greeted: unknown[] = [];
    const worker = await run({
      connectionString: database.urls.worker,
      noHandleSignals: true,
      logger: new Logger(() => () => undefined),
      taskList: { greet: (payload) => void greeted.push(payload) },
    });
    await until(() => greeted.length > 0);
    await worker.stop();
    expect(greeted).toEqual([{ whom: 'Ama' }]);
    const left = await one(database.urls.owner, 'SELECT count(*)::int AS jobs FROM graphile_worker._private_jobs');
    expect(left).toEqual({ jobs: 0 });
    await expect(one(database.urls.app, 'SELECT * FROM graphile_worker.jobs')).rejects.toMatchObject({ code: '42501' });
  });
});

function fail(name: string): (error: unknown) => never {
  return (error) => {
    throw new Error(`${name} cannot be reverted`, { cause: error });
  };
}

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 5000;
  while (!holds() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
}
