import type { DatabaseUrls } from '#database';
import { LocalStorage, NoScanner } from '#evidence';
import { SystemClock } from '#vocabulary';
import type { Config } from '../../server/src/config/index.js';
import { createServer } from '../../server/src/server.js';
import { createWorker } from '../../worker/src/worker.js';
import { loadDemonstration } from './demonstration/load.js';
import { demonstrationTour } from './demonstration/tour.js';
import { publishRegisters } from './publish-registers.js';

export interface Running {
  stop(): Promise<void>;
}

/** Everything that serves, in this one process: the worker, the demonstration data where they are wanted, the server. */
export async function startProcesses(config: Config, urls: DatabaseUrls): Promise<Running> {
  const clock = new SystemClock();
  await publishRegisters(urls.owner);
  const demonstration = config.mode === 'demonstration';
  if (demonstration) await loadDemonstration(config, urls);
  const worker = await createWorker({
    url: urls.worker,
    clock,
    storage: new LocalStorage(config.storageDir),
    scanner: new NoScanner(),
    settings: { publicUrl: config.publicUrl },
    onFailure: (what, error) => console.error(`${what} failed and will be tried again:`, error),
  });
  const tour = demonstration ? demonstrationTour(config, clock) : undefined;
  const server = await createServer({ config, clock, url: urls.app, tour: tour?.links });
  await worker.run();
  await server.app.listen(config.port, config.host);
  await tour?.open(server);
  return {
    stop: async () => {
      await server.close();
      await worker.close();
    },
  };
}
