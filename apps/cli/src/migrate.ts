import { migrate } from '#database';

import { loadConfig } from '#configuration';
import { dataDir, databaseStartMs, openConfigured } from './program/database.js';
import { publishRegisters } from './publish-registers.js';
import { runProgram } from './program/program.js';

/** Brings the database up to this version, publishes its registers and profiles, and ends: the step of a deploy before its processes start. */
await runProgram(async (shutdown) => {
  const database = await shutdown.stopAtEnd(openConfigured(loadConfig(process.env, dataDir)), databaseStartMs);
  const migrations = await migrate(database.urls);
  await publishRegisters(database.urls.owner);
  console.log(migrations.length > 0 ? `Migrated: ${migrations.join(', ')}` : 'Nothing to migrate.');
  return 0;
});
