import { once } from 'node:events';

/** Waits until the database server of the run has stopped and its folder is gone. */
export default async function teardown() {
  const reaper = globalThis.agnoscoReaper;
  if (!reaper || reaper.exitCode !== null) return;
  reaper.stdin.end();
  await once(reaper, 'exit');
}
