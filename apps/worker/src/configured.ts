import type { Config } from '#configuration';
import { smtpTransport } from '#identity';
import { LocalStorage, NoScanner } from '#evidence';
import type { Clock } from '#vocabulary';
import { createWorker, type Worker } from './worker.js';

/** The worker as the configuration says, telling failures to the error output. */
export function configuredWorker(config: Config, url: string, clock: Clock): Promise<Worker> {
  return createWorker({
    url,
    clock,
    storage: new LocalStorage(config.storageDir),
    scanner: new NoScanner(),
    settings: config,
    mail: config.smtpUrl === undefined ? undefined : smtpTransport(config.smtpUrl, config.mailFrom),
    onFailure: (what, error) => {
      process.stderr.write(`${what} failed and will be tried again: ${String(error)}\n`);
    },
  });
}
