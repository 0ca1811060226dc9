import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { DatabaseProblem } from '../problem.js';
import type { Place } from './place.js';
import { clearStalePidFile, launch, runningPostmaster, untilReady, type Postmaster } from './postmaster.js';
import { untilGone } from './process.js';

export interface ServerWishes {
  /** Default: a free one. */
  port?: number;
  /** false for data that need not survive: nothing waits for the disk. */
  durable: boolean;
}

const patienceMs = 15_000;
/** What passes: backends of a killed server that have not ended yet, a port that was taken meanwhile. */
const passing = /pre-existing shared memory|lock file "postmaster.pid" already exists|Address already in use/;

/** The server over the cluster: the one that runs already, or a new one. */
export async function ensureServer(place: Place, wishes: ServerWishes): Promise<Postmaster> {
  const running = await adopt(place.cluster);
  return running ?? (await start(place, wishes));
}

async function adopt(cluster: string): Promise<Postmaster | undefined> {
  const running = runningPostmaster(cluster);
  if (!running) return undefined;
  if (running.status === 'stopping') await untilGone(running.pid, patienceMs);
  return (await untilReady(running, cluster)) ? running : undefined;
}

async function start(place: Place, wishes: ServerWishes): Promise<Postmaster> {
  const end = Date.now() + patienceMs;
  for (;;) {
    clearStalePidFile(place.cluster);
    const server = await launch(place, wishes.port ?? (await freePort()), settings(wishes.durable));
    if (await untilReady(server, place.cluster)) return server;
    const said = server.said();
    if (!passing.test(said) || Date.now() > end) throw refusal(place, said);
    await sleep(250);
  }
}

function refusal(place: Place, said: string): DatabaseProblem {
  const reason = /(?:FATAL|PANIC):\s+(.*)/.exec(said)?.[1] ?? said.trim().split('\n').at(-1) ?? 'no reason given';
  return new DatabaseProblem(`The embedded PostgreSQL does not start (${reason}): see ${place.log}.`);
}

/** Statements and values of rows stay out of the log: they are personal data. */
function settings(durable: boolean): Record<string, string> {
  const common = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length_on_error: '0',
  };
  if (durable) return common;
  return { ...common, fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', log_min_messages: 'fatal' };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}
