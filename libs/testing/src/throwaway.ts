import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

import { migrate, startEmbedded, type DatabaseUrls } from '#database';

export interface ThrowawayDatabase {
  urls: DatabaseUrls;
  superuser: string;
  stop(): Promise<void>;
}

/**
 * A migrated database on a server of its own, outside Jest; it is gone with this process, however that ends.
 * @param durable true: it waits for the disk like one whose data are needed, for measurements
 */
export async function throwawayDatabase({ durable = false } = {}): Promise<ThrowawayDatabase> {
  const reaper = spawn('sh', [fileURLToPath(new URL('reaper.sh', import.meta.url)), tmpdir()], {
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [folder] = (await once(reaper.stdout, 'data')) as [Buffer];
  const server = await startEmbedded({ dataDir: folder.toString().trim(), durable });
  await migrate(server.urls);
  const stop = async () => {
    await server.stop();
    reaper.stdin.end();
    await once(reaper, 'exit');
  };
  return { urls: server.urls, superuser: server.superuser, stop };
}
