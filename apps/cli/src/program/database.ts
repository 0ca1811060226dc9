import { openDatabase, type OpenDatabase } from '#database';

import type { Config } from '../../../server/src/config/index.js';

/** Everything that the demonstration keeps; ignored by git. */
export const dataDir = '.data';

/** The database that the configuration names, or the embedded one. @throws DatabaseProblem */
export function openConfigured(config: Config): Promise<OpenDatabase> {
  return openDatabase({
    app: config.databaseUrl,
    owner: config.databaseOwnerUrl,
    worker: config.databaseWorkerUrl,
    dataDir: `${dataDir}/postgres`,
  });
}
