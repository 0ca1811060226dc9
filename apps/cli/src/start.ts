import { migrate } from '#database';

import { loadConfig } from '#configuration';
import { dataDir, databaseStartMs, openConfigured } from './program/database.js';
import { checkPort } from './program/port.js';
import { runProgram } from './program/program.js';

/** All in one, for a first run: the database, its migrations, the server and the worker. */
await runProgram(async (shutdown) => {
  const config = loadConfig(process.env, dataDir);
  await checkPort(config.port, config.host);
  // Loads while the database starts.
  const processes = import('./processes.js');
  const database = await shutdown.stopAtEnd(openConfigured(config), databaseStartMs);
  console.log(`Database: ${database.description}`);
  void database.lost.then(() => {
    console.error('The embedded database has stopped: start again.');
    return shutdown.end(1);
  });
  const migrations = await migrate(database.urls);
  if (migrations.length > 0) console.log(`Migrated: ${migrations.join(', ')}`);
  const { startProcesses } = await processes;
  await shutdown.stopAtEnd(startProcesses(config, database.urls));
  return undefined;
});
