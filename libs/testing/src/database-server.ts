import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Client } from 'pg';

import { makeDatabase, migrate, startEmbedded, withClient, withDatabase, type DatabaseUrls } from '#database';

/** The database server of one run of Jest; its URLs point at a database that no test uses. */
export interface TestServer {
  urls: DatabaseUrls;
  superuser: string;
  /** Tables in which the migrations themselves put rows. */
  seeded: string[];
}

/** Migrated once a run; the databases of the workers are copies. */
export const template = 'agnosco_template';
const patienceMs = 60_000;

/**
 * The server of this run: the first worker that asks starts it, the others wait for it. Runs without a spec that asks
 * pay nothing. Jest's global set-up made the folder, its end stops the server.
 */
export async function testServer(): Promise<TestServer> {
  const folder = process.env.AGNOSCO_TEST_RUN;
  if (!folder) throw new Error('AGNOSCO_TEST_RUN is not set: run the specs with "npm run jest".');
  const note = join(folder, 'server.json');
  if (existsSync(note)) return readNote(note);
  return (await isFirst(folder)) ? startFor(folder, note) : untilStarted(note);
}

async function isFirst(folder: string): Promise<boolean> {
  try {
    await mkdir(join(folder, 'starting'));
    return true;
  } catch {
    return false;
  }
}

async function startFor(folder: string, note: string): Promise<TestServer> {
  try {
    const server = await startEmbedded({ dataDir: folder, durable: false });
    await withClient(server.superuser, (superuser) => makeDatabase(superuser, template));
    const migrated = inDatabase(server.urls, template);
    await migrate(migrated);
    const seeded = await withClient(migrated.owner, filledTables);
    await server.release();
    const started = { urls: server.urls, superuser: server.superuser, seeded };
    await writeNote(note, started);
    return started;
  } catch (error) {
    await writeNote(note, { error: error instanceof Error ? error.message : String(error) });
    throw error;
  }
}

async function untilStarted(note: string): Promise<TestServer> {
  const end = Date.now() + patienceMs;
  while (!existsSync(note)) {
    if (Date.now() > end) throw new Error('The database server of this run did not start.');
    await sleep(25);
  }
  return readNote(note);
}

async function readNote(note: string): Promise<TestServer> {
  const read = JSON.parse(await readFile(note, 'utf8')) as TestServer | { error: string };
  if ('error' in read) throw new Error(`The database server of this run did not start: ${read.error}`);
  return read;
}

async function writeNote(note: string, content: TestServer | { error: string }): Promise<void> {
  await writeFile(`${note}.new`, JSON.stringify(content), { mode: 0o600 });
  await rename(`${note}.new`, note);
}

export function inDatabase(urls: DatabaseUrls, name: string): DatabaseUrls {
  return {
    app: withDatabase(urls.app, name),
    owner: withDatabase(urls.owner, name),
    worker: withDatabase(urls.worker, name),
  };
}

/** Tables with rows, apart from the records of migrations and of kinds of jobs. */
export async function filledTables(owner: Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT oid::regclass::text AS name FROM pg_class
      WHERE relkind = 'r' AND relnamespace IN ('public'::regnamespace, 'graphile_worker'::regnamespace)
        AND relname NOT IN ('migrations', '_private_tasks', '_private_known_crontabs')
        AND pg_relation_size(oid) > 0`,
  );
  return rows.map((row) => row.name);
}
