import { describe, expect, it } from '@jest/globals';

import { databaseOf, roleOf, withClient } from '#database';

import { testDatabase } from './database.js';

const ask = (url: string, sql: string) =>
  withClient(url, async (client) => (await client.query(sql)).rows as unknown[]);

describe('testDatabase', () => {
  it('empties what the application may fill, and keeps what only the owner fills', async () => {
    const { urls, reset } = await testDatabase({ fresh: true });
    await ask(
      urls.owner,
      `CREATE TABLE filled (id int PRIMARY KEY); CREATE TABLE below (id int REFERENCES filled); CREATE TABLE published ();
       GRANT INSERT ON filled, below TO "${roleOf(urls.app)}"; GRANT SELECT ON published TO "${roleOf(urls.app)}";
       INSERT INTO published DEFAULT VALUES;
       SELECT graphile_worker.add_job('later')`,
    );
    await ask(urls.app, 'INSERT INTO filled VALUES (1); INSERT INTO below VALUES (1)');
    await reset();
    const counts = `SELECT (SELECT count(*) FROM filled)::int AS filled, (SELECT count(*) FROM below)::int AS below,
      (SELECT count(*) FROM published)::int AS published, (SELECT count(*) FROM graphile_worker._private_jobs)::int AS jobs`;
    expect(await ask(urls.owner, counts)).toEqual([{ filled: 0, below: 0, published: 1, jobs: 0 }]);
  });

  it('gives each worker the same database again, and others apart from it', async () => {
    const own = await testDatabase();
    await ask(own.urls.owner, `INSERT INTO authorities (id) VALUES ('published')`);
    const [again, fresh] = [await testDatabase(), await testDatabase({ fresh: true })];
    expect(await ask(again.urls.owner, 'SELECT id FROM authorities')).toEqual([]);
    expect(again.urls.app).toBe(own.urls.app);
    expect(databaseOf(fresh.urls.app)).not.toBe(databaseOf(own.urls.app));
    expect(await ask(own.urls.app, 'SELECT current_user AS role')).toEqual([{ role: 'agnosco_app' }]);
  });
});
