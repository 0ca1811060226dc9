import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

/**
 * Gives the run a folder for its database server, which the first spec that needs one starts there. The reaper stops
 * the server and removes the folder when this process ends, however it ends.
 */
export default async function setup() {
  const script = fileURLToPath(new URL('../../libs/testing/src/reaper.sh', import.meta.url));
  const reaper = spawn('sh', [script, tmpdir()], { detached: true, stdio: ['pipe', 'pipe', 'inherit'] });
  const [folder] = await once(reaper.stdout, 'data');
  process.env.AGNOSCO_TEST_RUN = folder.toString().trim();
  globalThis.agnoscoReaper = reaper;
}
