import type { DatabaseUrls } from '#database';

import type { Config } from '../../server/src/config/index.js';

export interface Running {
  stop(): Promise<void>;
}

/** Everything that serves, in this one process: the server and the worker. */
export async function startProcesses(_config: Config, _urls: DatabaseUrls): Promise<Running> {
  const alive = setInterval(() => undefined, 60_000);
  return { stop: () => Promise.resolve(clearInterval(alive)) };
}
