import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Place } from './place.js';
import { commandOf, isAlive, send, untilGone } from './process.js';

/** A PostgreSQL server over the cluster; not necessarily started by this process. */
export interface Postmaster {
  pid: number;
  port: number;
  /** Settles when the system has done with a server that this process started: it then leaves no defunct process. */
  reaped?: Promise<unknown>;
}

export interface Launched extends Postmaster {
  /** What the server has written to its log since. */
  said: () => string;
}

type Status = 'starting' | 'stopping' | 'ready' | 'standby' | '';

const pollMs = 15;
const reapMs = 200;

/** The server that runs over this cluster, if any: it outlives a Node that was killed. */
export function runningPostmaster(cluster: string): (Postmaster & { status: Status }) | undefined {
  const file = readPidFile(cluster);
  return file && isAlive(file.pid) && commandOf(file.pid).includes(cluster) ? file : undefined;
}

/**
 * Removes the pid file of a server that is gone. PostgreSQL does so itself unless another process has got the number
 * since; that backends of a killed server still use the data it finds out by their shared memory.
 */
export function clearStalePidFile(cluster: string): void {
  if (readPidFile(cluster) && !runningPostmaster(cluster)) rmSync(pidFile(cluster), { force: true });
}

/** The server runs in a session of its own: a signal to the terminal's process group does not reach it. */
export function launch(place: Place, port: number, settings: Record<string, string>): Promise<Launched> {
  const log = openSync(place.log, 'a');
  const start = statSync(place.log).size;
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(join(place.server, 'bin', 'postgres'), ['-D', place.cluster, '-p', String(port), ...options], {
    ...place.account,
    cwd: place.cluster,
    detached: true,
    stdio: ['ignore', log, log],
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
  });
  closeSync(log);
  child.unref();
  const reaped = once(child, 'exit').catch(() => undefined);
  const said = () => readFileSync(place.log).subarray(start).toString();
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', () => {
      resolve({ pid: child.pid ?? 0, port, said, reaped });
    });
  });
}

/** @returns false when the server is gone before it was ready */
export async function untilReady(server: Postmaster, cluster: string): Promise<boolean> {
  for (;;) {
    const file = readPidFile(cluster);
    if (file?.pid === server.pid && file.status === 'ready') return true;
    if (!isAlive(server.pid)) return false;
    await sleep(pollMs);
  }
}

/** Fast first (clients are cut off, the data are written), then at once, then by force. */
export async function stopPostmaster({ pid, reaped }: Postmaster): Promise<void> {
  const steps: [NodeJS.Signals, number][] = [
    ['SIGINT', 3000],
    ['SIGQUIT', 1000],
    ['SIGKILL', 500],
  ];
  for (const [signal, withinMs] of steps) {
    if (!send(pid, signal) || (await untilGone(pid, withinMs))) break;
  }
  await Promise.race([reaped, sleep(reapMs)]);
}

const pidFile = (cluster: string) => join(cluster, 'postmaster.pid');

/** Lines: pid, data directory, start, port, socket directory, listen address, shared memory, status. */
function readPidFile(cluster: string): (Postmaster & { status: Status }) | undefined {
  try {
    const lines = readFileSync(pidFile(cluster), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return pid > 0 ? { pid, port: Number(lines[3]), status: (lines[7]?.trim() ?? '') as Status } : undefined;
  } catch {
    return undefined;
  }
}
