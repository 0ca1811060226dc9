import type { Client } from 'pg';

import { makeDatabase, roleOf, withClient, withDatabase, type DatabaseUrls } from '#database';

import { filledTables, inDatabase, template, testServer } from './database-server.js';

export interface TestDatabase {
  /** Of this database, by role: tests connect as the application. */
  urls: DatabaseUrls;
  /** For what a test must see or arrange beyond every role. */
  superuser: string;
  /** Empties what the application or the worker may fill; what the owner published stays. */
  reset(): Promise<void>;
}

export interface TestDatabaseWishes {
  /** A new copy instead of the worker's own, for tests that change more than rows; a quarter of a second. */
  fresh?: boolean;
  /** false for a new one without tables, to test migrations. */
  migrated?: boolean;
}

const worker = `worker_${process.env.JEST_WORKER_ID ?? '1'}`;
let fresh = 0;

/** A database as the migrations left it, that this worker of Jest shares with no other; the next file gets it again. */
export async function testDatabase(wishes: TestDatabaseWishes = {}): Promise<TestDatabase> {
  const { migrated = true } = wishes;
  const server = await testServer();
  const name = wishes.fresh || !migrated ? `${worker}_${(fresh += 1)}` : worker;
  const urls = inDatabase(server.urls, name);
  const existed = await withClient(server.superuser, async (superuser) => {
    if (name === worker && (await clearOfClients(superuser))) return true;
    await superuser.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await makeDatabase(superuser, name, migrated ? template : 'template1');
    return false;
  });
  if (existed) await emptyAll(urls, server.seeded);
  return { urls, superuser: withDatabase(server.superuser, name), reset: () => emptyTables(urls) };
}

/** @returns whether the worker's database exists; connections that an earlier file left open are cut. */
async function clearOfClients(superuser: Client): Promise<boolean> {
  const { rows } = await superuser.query<{ cut: number }>(
    `SELECT (SELECT count(pg_terminate_backend(pid, 1000)) FROM pg_stat_activity WHERE datname = $1)::int AS cut
       FROM pg_database WHERE datname = $1`,
    [worker],
  );
  return rows.length > 0;
}

/** Empties what the application or the worker may fill; what the owner published stays. */
export async function emptyTables(urls: DatabaseUrls): Promise<void> {
  await withClient(urls.owner, async (owner) => {
    const tables = await filledTables(owner);
    const { rows } = await owner.query<{ name: string }>(
      `SELECT name FROM unnest($1::text[]) AS t (name)
        WHERE has_table_privilege($2, name, 'INSERT') OR has_table_privilege($3, name, 'INSERT')`,
      [tables, roleOf(urls.app), roleOf(urls.worker)],
    );
    await truncate(owner, rows);
  });
}

/** What one spec file published must not reach the next: all but what the migrations brought goes. */
async function emptyAll(urls: DatabaseUrls, seeded: readonly string[]): Promise<void> {
  await withClient(urls.owner, async (owner) => {
    const tables = await filledTables(owner);
    await truncate(
      owner,
      tables.filter((name) => !seeded.includes(name)).map((name) => ({ name })),
    );
  });
}

async function truncate(owner: Client, tables: readonly { name: string }[]): Promise<void> {
  if (tables.length === 0) return;
  await owner.query(`SET lock_timeout = '5s'; TRUNCATE ${tables.map(({ name }) => name).join(', ')} CASCADE`);
}
