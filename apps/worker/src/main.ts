import { ConfigError, loadConfig } from '#configuration';
import { checkBoundRole } from '#database';
import { SystemClock } from '#vocabulary';
import { configuredWorker } from './configured.js';

/** The worker as a process of its own. */
async function main(): Promise<void> {
  const config = loadConfig(process.env);
  if (!config.databaseWorkerUrl)
    throw new ConfigError(['DATABASE_WORKER_URL must be set where the worker runs by itself']);
  await checkBoundRole(config.databaseWorkerUrl);
  const worker = await configuredWorker(config, config.databaseWorkerUrl, new SystemClock());
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void worker.close());
  await worker.run();
}

main().catch((error: unknown) => {
  const lines = error instanceof ConfigError ? error.lines : [error instanceof Error ? error.message : String(error)];
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = 1;
});
