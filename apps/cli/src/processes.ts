import type { DatabaseUrls } from '#database';
import { SystemClock } from '#vocabulary';
import type { Config } from '#configuration';
import { createServer } from '../../server/src/server.js';
import { configuredWorker } from '../../worker/src/configured.js';
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
  const worker = await configuredWorker(config, urls.worker, clock);
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
