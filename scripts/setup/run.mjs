import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'];
const watchMs = 500;

/**
 * Runs a program in this terminal. Signals are passed on, so that the program decides how it stops; it is also told to
 * stop when npm, which started this process, is gone. A program that knows how to hears of this process's own end by
 * its channel (`ipc`) closing.
 * @returns its exit code, 128 and the signal's number where a signal ended it
 */
export function run(command, args, { ipc = false, ...options } = {}) {
  const stdio = ['inherit', 'inherit', 'inherit', ...(ipc ? ['ipc'] : [])];
  const child = spawn(command, args, { stdio, ...options });
  const forward = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, forward);
  const watch = watchParent(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  }).finally(() => {
    clearInterval(watch);
    for (const signal of signals) process.off(signal, forward);
  });
}

function watchParent(gone) {
  if (!process.env.npm_lifecycle_event) return undefined;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    gone();
  }, watchMs);
  return watch;
}
