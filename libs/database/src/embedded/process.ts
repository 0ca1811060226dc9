import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const pollMs = 15;
const hasProc = existsSync('/proc/self/stat');

/** A process that has ended and that nobody has waited for yet is not alive. */
export function isAlive(pid: number): boolean {
  if (!send(pid, 0)) return false;
  const state = readProc(pid, 'stat').replace(/^.*\) /s, '')[0];
  return state !== 'Z' && state !== 'X';
}

/** The command line of a process, empty when there is none. */
export function commandOf(pid: number): string {
  if (hasProc) return readProc(pid, 'cmdline').replaceAll('\0', ' ');
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** @returns whether there was such a process of ours */
export function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

/** @returns false when it still runs after the time */
export async function untilGone(pid: number, withinMs: number): Promise<boolean> {
  const end = Date.now() + withinMs;
  while (isAlive(pid)) {
    if (Date.now() > end) return false;
    await sleep(pollMs);
  }
  return true;
}

function readProc(pid: number, file: string): string {
  if (!hasProc) return '';
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
