import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { supportedCommands } from '#lifecycle';
import type { DatabaseUrls } from '#database';
import { LocalStorage, TestFileScanner } from '#evidence';
import { emptyTables } from '#testing';
import { staffRoles } from '#vocabulary';
import type { Config } from '#configuration';
import { createServer, type Server } from '../../../server/src/server.js';
import { createWorker, type Worker } from '../../../worker/src/worker.js';
import { publishRegisters } from '../publish-registers.js';
import { ScenarioClock } from './scenario-clock.js';
import { ScenarioRegisters } from './scenario-registers.js';
import { demonstrationToken, type Target } from './target.js';

export interface ClosableTarget extends Target {
  close(): Promise<void>;
}

/** The product itself in this process, over HTTP on a free port, with a clock that the scenarios move. */
export async function openInProcessTarget({ urls }: { urls: DatabaseUrls }): Promise<ClosableTarget> {
  const clock = new ScenarioClock();
  const folder = await mkdtemp(join(tmpdir(), 'agnosco-scenarios-'));
  await publishRegisters(urls.owner);
  const config = configFor(folder);
  const worker = await createWorker({
    url: urls.worker,
    clock,
    storage: new LocalStorage(config.storageDir),
    scanner: new TestFileScanner(),
    settings: config,
  });
  const server = await createServer({ config, clock, url: urls.app, scanner: new TestFileScanner() });
  await server.app.listen(0, '127.0.0.1');
  return { ...targetOf(urls, clock, server, worker), close: () => close(folder, server, worker) };
}

function targetOf(urls: DatabaseUrls, clock: ScenarioClock, server: Server, worker: Worker): Target {
  const { port } = server.app.getHttpServer().address() as AddressInfo;
  const registers = new ScenarioRegisters(urls.owner, server.registers, () => worker.refreshRegisters());
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    supportedCommands: new Set<string>(supportedCommands),
    supportedRoles: new Set(['applicant', 'representative', 'provider', 'public', ...staffRoles]),
    features: new Set(['calendar', 'overlays', 'conflicts', 'mandate', 'supplements', 'verify']),
    reset: async () => {
      await emptyTables(urls);
      await registers.restore();
    },
    setClock: (instant) => {
      clock.set(new Date(instant));
      return Promise.resolve();
    },
    advanceTo: (instant) => advance(clock, new Date(instant), worker),
    drainJobs: () => worker.drain(),
    registerProfile: (yaml, file) => registers.addProfile(yaml, file),
    registerReference: (reference) => registers.addReference(reference),
    useCalendar: (authority, calendar) => registers.useCalendar(authority, calendar),
    tokenOf: demonstrationToken,
  };
}

/** Stops at every moment at which a deadline passes, so that each is recorded on its own day. */
async function advance(clock: ScenarioClock, moment: Date, worker: Worker): Promise<void> {
  for (;;) {
    const next = await worker.nextDeadline();
    if (!next || next > moment) break;
    if (next > clock.now()) clock.set(next);
    if ((await worker.sweep()) === 0) break;
  }
  clock.set(moment);
  await worker.sweep();
}

async function close(folder: string, server: Server, worker: Worker): Promise<void> {
  await server.close();
  await worker.close();
  await rm(folder, { recursive: true, force: true });
}

function configFor(folder: string): Config {
  return {
    mode: 'demonstration',
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'https://recognition.example',
    linkSecret: 'a secret for scenarios that opens nothing else',
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
