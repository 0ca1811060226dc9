import { loadConfig } from '#configuration';
import { dataDir, databaseStartMs, openConfigured } from './program/database.js';
import { runProgram } from './program/program.js';
import { verifyHistory } from './history/verify-history.js';

/** `npm run verify-history`: proves that every history is as it was written, or names the first entry that is not. */
await runProgram(async (shutdown) => {
  const database = await shutdown.stopAtEnd(openConfigured(loadConfig(process.env, dataDir)), databaseStartMs);
  const { lines, broken } = await verifyHistory(database.urls.owner);
  for (const line of [...lines, ...broken]) console.log(line);
  return broken.length === 0 ? 0 : 1;
});
