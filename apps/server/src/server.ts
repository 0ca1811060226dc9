import { CaseHostModule, connectHost, type CaseHost } from '#cases';
import { LocalStorage, NoScanner } from '#evidence';
import { assertMachine } from '#lifecycle';
import type { Clock } from '#vocabulary';
import { IdentityModule, readProviders, type ProviderSettings } from '#identity';
import { AuthHttpModule } from './api/auth/auth-http.module.js';
import { CaseHttpModule } from './api/cases/case-http.module.js';
import { createApp, type AppOptions } from './app.js';
import type { Config } from '#configuration';
import { databaseAnswers } from './health/database-check.js';
import { VerificationHttpModule } from './verification/verification-http.module.js';

export interface ServerOptions extends Pick<AppOptions, 'tour'> {
  config: Config;
  clock: Clock;
  /** Connection URL of the application's role. */
  url: string;
  scanner?: CaseHost['scanner'];
  /** Who signs people in; default: what the configured file says. */
  providers?: readonly ProviderSettings[];
}

export interface Server {
  app: Awaited<ReturnType<typeof createApp>>;
  registers: CaseHost['registers'];
  close(): Promise<void>;
}

/** The server over its database, ready to listen. */
export async function createServer({
  config,
  clock,
  url,
  tour,
  scanner = new NoScanner(),
  providers,
}: ServerOptions): Promise<Server> {
  assertMachine();
  const connected = await connectHost(url, 'agnosco-server');
  const host = CaseHostModule.with({
    ...connected,
    clock,
    storage: new LocalStorage(config.storageDir),
    scanner,
    settings: config,
  });
  const identity = IdentityModule.with({
    publicUrl: config.publicUrl,
    secret: config.identitySecret,
    providers: providers ?? readProviders(config.providersFile),
  });
  const app = await createApp({
    config,
    clock,
    tour,
    imports: [host, identity, CaseHttpModule, AuthHttpModule, VerificationHttpModule],
    publications: connected.registers,
    readiness: [databaseAnswers(connected.dataSource)],
  });
  return {
    app,
    registers: connected.registers,
    close: async () => {
      connected.registers.stop();
      await app.close();
    },
  };
}
