import { openDatabase, type OpenDatabase } from '#database';

import type { Config } from '#configuration';

/** Everything that the demonstration keeps; ignored by git. */
export const dataDir = '.data';

/** A stop waits this long for a database that is just being made: its server would live on. */
export const databaseStartMs = 4500;

/** The database that the configuration names, or the embedded one. @throws DatabaseProblem */
export function openConfigured(config: Config): Promise<OpenDatabase> {
  return openDatabase({
    app: config.databaseUrl,
    owner: config.databaseOwnerUrl,
    worker: config.databaseWorkerUrl,
    dataDir: `${dataDir}/postgres`,
  });
}
