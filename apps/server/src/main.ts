import { ConfigError, loadConfig } from '#configuration';
import { checkBoundRole } from '#database';
import { SystemClock } from '#vocabulary';
import { createServer } from './server.js';

/** The server as a process of its own, over a database that is migrated already. */
async function main(): Promise<void> {
  const config = loadConfig(process.env);
  if (!config.databaseUrl) throw new ConfigError(['DATABASE_URL must be set where the server runs by itself']);
  await checkBoundRole(config.databaseUrl);
  const server = await createServer({ config, clock: new SystemClock(), url: config.databaseUrl });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void server.close());
  await server.app.listen(config.port, config.host);
}

main().catch((error: unknown) => {
  const lines = error instanceof ConfigError ? error.lines : [error instanceof Error ? error.message : String(error)];
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = 1;
});
