import { mkdtempSync } from 'node:fs';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';

import { connect, withClient } from '../client.js';
import { roleOf } from '../urls.js';
import { isAlive } from './process.js';
import { startEmbedded } from './start.js';

// In the run's own folder, whose servers are stopped even when the run is killed.
const folder = mkdtempSync(join(process.env.AGNOSCO_TEST_RUN ?? tmpdir(), 'embedded-'));
const start = () => startEmbedded({ dataDir: folder, durable: false });

afterAll(async () => {
  const server = await start();
  await server.stop();
  await rm(folder, { recursive: true });
});

const ask = (url: string, sql: string) =>
  withClient(url, async (client) => (await client.query<Record<string, unknown>>(sql)).rows);

describe('startEmbedded', () => {
  it('starts a server with three roles that are bound by row-level security', async () => {
    const server = await start();
    const sql =
      'SELECT current_user AS role, rolsuper OR rolbypassrls AS unbound FROM pg_roles WHERE rolname = current_user';
    for (const url of Object.values(server.urls)) {
      expect(await ask(url, sql)).toEqual([{ role: roleOf(url), unbound: false }]);
    }
    await expect(ask(server.urls.app, 'CREATE TABLE mine ()')).rejects.toMatchObject({ code: '42501' });
    await ask(server.urls.owner, 'CREATE TABLE kept AS SELECT 1 AS one');
    await server.stop();
    expect(isAlive(server.pid)).toBe(false);
  });

  it('keeps the data, and the passwords to itself', async () => {
    const server = await start();
    expect(await ask(server.urls.owner, 'SELECT * FROM kept')).toEqual([{ one: 1 }]);
    expect((await stat(join(server.root, 'passwords.json'))).mode & 0o777).toBe(0o600);
    await server.stop();
  });

  it('stops within seconds though clients are in the middle of something', async () => {
    const server = await start();
    const client = await connect(server.urls.app);
    const asleep = client.query('SELECT pg_sleep(60)').catch((error: unknown) => error);
    const before = Date.now();
    await server.stop();
    expect(Date.now() - before).toBeLessThan(5000);
    expect(await asleep).toBeInstanceOf(Error);
  });

  it('takes over a server that outlived its process', async () => {
    const first = await start();
    await first.release();
    const second = await start();
    expect(second.pid).toBe(first.pid);
    await second.stop();
  });

  it('leaves a server alone that another process uses', async () => {
    const server = await start();
    await expect(start()).rejects.toThrow(`in use by process ${process.pid}: stop that one first`);
    await server.stop();
  });

  it('tells when the server was killed, and starts again after it', async () => {
    const killed = await start();
    process.kill(killed.pid, 'SIGKILL');
    await killed.lost;
    const server = await start();
    expect(server.pid).not.toBe(killed.pid);
    expect(await ask(server.urls.owner, 'SELECT * FROM kept')).toEqual([{ one: 1 }]);
    await server.stop();
  });

  it('is not misled by a pid file whose number another process has got', async () => {
    const file = join(folder, 'cluster', 'postmaster.pid');
    await writeFile(file, `${process.pid}\n${folder}/cluster\n1\n5432\n\n127.0.0.1\n\nready\n`);
    const server = await start();
    expect(await ask(server.urls.app, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.stop();
  });

  it('says in one line what to do with data of another version', async () => {
    const file = join(folder, 'cluster', 'PG_VERSION');
    const version = await readFile(file, 'utf8');
    await writeFile(file, '17\n');
    await expect(start()).rejects.toThrow(
      /^The data in .* are of PostgreSQL 17, this is PostgreSQL 18: move the folder [^\n]*$/,
    );
    await writeFile(file, version);
  });
});
