import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
import { connect, databaseOf, withDatabase, type DatabaseUrls } from '#database';
import { HttpClient, throwawayDatabase, type Answering, type HttpClientOf } from '#testing';
import { publishRegisters } from '../publish-registers.js';
import type { Shutdown } from '../program/shutdown.js';
import { Child } from './child.js';
import { caseTables, type Tables } from './rows.js';
import type { ServerSettings } from './server-process.js';

/** Monday, nine in the morning in Germany: when the cases of the bench are worked on. */
export const workday = '2026-02-02T08:00:00Z';

/** A database of the bench's own, with the registers in it, and the product's server over it. */
export interface Stage {
  urls: DatabaseUrls;
  superuser: Client;
  tables: Tables;
  server: Child;
  port: number;
  /** Folder for files, gone with the stage. */
  storageDir: string;
  /** Requests to the product as an account. */
  as: HttpClientOf;
}

/** Everything is gone with the program, however it ends. */
export async function openStage(shutdown: Shutdown): Promise<Stage> {
  const database = await shutdown.stopAtEnd(throwawayDatabase({ durable: true }), 4500);
  const { urls } = database;
  await publishRegisters(urls.owner);
  const superuser = await connect(withDatabase(database.superuser, databaseOf(urls.app)));
  const storageDir = await mkdtemp(join(tmpdir(), 'agnosco-bench-'));
  await shutdown.stopAtEnd(Promise.resolve({ stop: () => rm(storageDir, { recursive: true, force: true }) }));
  const settings: ServerSettings = { url: urls.app, storageDir, moment: workday };
  const server = await shutdown.stopAtEnd(Child.start('server', settings));
  const port = await server.ask<number>({});
  return { urls, superuser, tables: await caseTables(superuser), server, port, storageDir, as: clientsAt(port) };
}

/** Requests over the network where tests ask in process. */
function clientsAt(port: number): HttpClientOf {
  const server: Answering = {
    inject: async ({ method, url, headers, payload }) => {
      const answer = await fetch(`http://127.0.0.1:${port}${url}`, { method, headers, body: payload });
      return {
        statusCode: answer.status,
        headers: Object.fromEntries(answer.headers),
        rawPayload: Buffer.from(await answer.arrayBuffer()),
      };
    },
  };
  return (account) => new HttpClient(server, `demo-${account}`);
}

/** What the figures depend on, as the server itself says. */
export async function databaseSettings(superuser: Client): Promise<string> {
  const names = [
    'server_version',
    'fsync',
    'synchronous_commit',
    'full_page_writes',
    'shared_buffers',
    'wal_sync_method',
  ];
  const { rows } = await superuser.query<{ name: string; value: string }>(
    `SELECT name, current_setting(name) AS value FROM unnest($1::text[]) AS t (name)`,
    [names],
  );
  return rows.map(({ name, value }) => `${name} ${value}`).join(', ');
}
