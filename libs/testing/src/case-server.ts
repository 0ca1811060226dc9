import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileStorage, Scanner } from '#evidence';
import type { MailTransport } from '#identity';
import { ManualClock } from '#vocabulary';
import type { Server, ServerOptions } from '../../../apps/server/src/server.js';
import type { Worker } from '../../../apps/worker/src/worker.js';
import { testDatabase, type TestDatabase, type TestDatabaseWishes } from './database.js';
import { HttpClient } from './http.js';
import { remembered } from './shipped.js';

export interface CaseServerWishes extends TestDatabaseWishes {
  /** The clock's first moment; default 2026-02-02 09:00 in Germany. */
  start?: Date;
  scanner?: Scanner;
  /** OpenID providers that sign people in. */
  providers?: ServerOptions['providers'];
  config?: Partial<ServerOptions['config']>;
}

/** The whole server over a database of the test, with its registers published, asked in process. */
export interface CaseServer {
  database: TestDatabase;
  clock: ManualClock;
  config: ServerOptions['config'];
  app: Server['app'];
  /** What this server knows of registers and profiles. */
  registers: Server['registers'];
  /** Requests as this account (`caseworker@hwk-demo`, `applicant-2`). */
  as(account: string): HttpClient;
  /** Requests of somebody who is not signed in. */
  anonymous: HttpClient;
  /** A worker over the same database, files and clock; closed with the server. */
  worker(wishes?: WorkerWishes): Promise<Worker>;
  /** A second process: another server with connections of its own, closed with the first. */
  another(): Promise<HttpClientOf>;
  /** To nine in the morning of a day, German winter time. */
  moveTo(day: string): void;
  close(): Promise<void>;
}

export type HttpClientOf = (account: string) => HttpClient;

export interface WorkerWishes {
  /** What the worker keeps files in, made of what the server uses. */
  storage?: (kept: FileStorage) => FileStorage;
  /** Who carries mail away; default: it stays in the outbox. */
  mail?: MailTransport;
  onFailure?: (what: string, error: unknown) => void;
}

export async function caseServer({
  start,
  scanner,
  providers,
  config: changed,
  ...wishes
}: CaseServerWishes = {}): Promise<CaseServer> {
  // Only tests that need the processes load them.
  const [{ createServer }, { createWorker }, { publishAll, shippedPublications }, { LocalStorage, NoScanner }] =
    await Promise.all([
      import('../../../apps/server/src/server.js'),
      import('../../../apps/worker/src/worker.js'),
      import('../../../apps/cli/src/publish-registers.js'),
      import('#evidence'),
    ]);
  const database = await testDatabase(wishes);
  await publishAll(database.urls.owner, remembered('publications', shippedPublications));
  const folder = await mkdtemp(join(tmpdir(), 'agnosco-test-'));
  const clock = new ManualClock(start ?? new Date('2026-02-02T08:00:00Z'));
  const config = Object.assign(configFor(folder), changed);
  const closing: (() => Promise<void>)[] = [];
  const open = async (): Promise<Server> => {
    const server = await createServer({ config, clock, url: database.urls.app, scanner, providers });
    closing.push(() => server.close());
    return server;
  };
  const { app, registers } = await open();
  return {
    database,
    clock,
    config,
    app,
    registers,
    as: clientsOf(app),
    anonymous: new HttpClient(app),
    worker: async ({ storage = (kept: FileStorage) => kept, onFailure, mail }: WorkerWishes = {}) => {
      const worker = await createWorker({
        url: database.urls.worker,
        clock,
        storage: storage(new LocalStorage(config.storageDir)),
        scanner: scanner ?? new NoScanner(),
        settings: config,
        mail,
        onFailure,
      });
      closing.push(() => worker.close());
      return worker;
    },
    another: async () => clientsOf((await open()).app),
    moveTo: (day) => clock.moveTo(new Date(`${day}T08:00:00Z`)),
    close: async () => {
      for (const close of closing.splice(0).reverse()) await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function clientsOf(app: Server['app']): HttpClientOf {
  return (account) => new HttpClient(app, `demo-${account}`);
}

function configFor(folder: string): ServerOptions['config'] {
  return {
    mode: 'demonstration',
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'https://recognition.example',
    linkSecret: 'a secret for tests that is long enough',
    verificationSecret: 'a secret for the codes on documents of tests',
    identitySecret: 'a secret for accounts that opens nothing else',
    mailFrom: 'Agnosco <no-reply@recognition.example>',
    requestsPerMinute: 100_000,
    verificationsPerMinute: 100_000,
    trustedProxies: [],
    storageDir: join(folder, 'files'),
    logLevel: 'silent',
  };
}
