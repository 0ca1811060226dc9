import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ManualClock } from '#vocabulary';
import type { AppOptions } from '../../../apps/server/src/app.js';
import { HttpClient, type Answering } from './http.js';

export interface TestAppWishes extends Partial<Omit<AppOptions, 'config' | 'clock'>> {
  config?: Partial<AppOptions['config']>;
  /** The clock's first moment; default 2026-01-20 09:00 in Germany. */
  start?: Date;
}

export interface TestApp {
  app: Awaited<ReturnType<typeof import('../../../apps/server/src/app.js').createApp>>;
  config: AppOptions['config'];
  clock: ManualClock;
  /** Requests as this account (`caseworker@hwk-demo`, `applicant-2`). */
  as(account: string): HttpClient;
  /** Requests of nobody in particular. */
  anonymous: HttpClient;
  close(): Promise<void>;
}

/** The server in process, quiet, with a clock that the test moves, and a storage folder of its own. */
export async function testApp({ start, config: wishes, ...parts }: TestAppWishes = {}): Promise<TestApp> {
  // Only tests that need the server load it.
  const { createApp } = await import('../../../apps/server/src/app.js');
  const folder = await mkdtemp(join(tmpdir(), 'agnosco-test-'));
  const clock = new ManualClock(start ?? new Date('2026-01-20T08:00:00Z'));
  const config: AppOptions['config'] = {
    mode: 'demonstration',
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://localhost:3000',
    linkSecret: 'a secret for tests that is long enough',
    verificationSecret: 'a secret for the codes on documents of tests',
    identitySecret: 'a secret for accounts that opens nothing else',
    mailFrom: 'Agnosco <no-reply@recognition.example>',
    requestsPerMinute: 100_000,
    verificationsPerMinute: 100_000,
    trustedProxies: [],
    storageDir: join(folder, 'files'),
    logLevel: 'silent',
    ...wishes,
  };
  const app = await createApp({ ...parts, config, clock });
  const server: Answering = app;
  return {
    app,
    config,
    clock,
    as: (account) => new HttpClient(server, `demo-${account}`),
    anonymous: new HttpClient(server),
    close: async () => {
      await app.close();
      await rm(folder, { recursive: true });
    },
  };
}
