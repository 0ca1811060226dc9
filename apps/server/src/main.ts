import { SystemClock } from '#vocabulary';
import { createApp } from './app.js';
import { ConfigError, loadConfig } from './config/index.js';

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const app = await createApp({ config, clock: new SystemClock() });
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  await app.listen(config.port, config.host);
}

main().catch((error: unknown) => {
  const lines = error instanceof ConfigError ? error.lines : [error instanceof Error ? error.message : String(error)];
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = 1;
});
