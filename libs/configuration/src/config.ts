import type { LogLevel, Mode } from './schema.js';

/** What the server was told from outside; injected, never read from the environment elsewhere. */
export abstract class Config {
  /** demonstration: public accounts, a clock that can be moved, signed links; never with real people's data. */
  abstract readonly mode: Mode;
  abstract readonly host: string;
  abstract readonly port: number;
  /** Where people reach it, without a slash at the end. */
  abstract readonly publicUrl: string;
  /** Absent: the start brings a database server of its own. */
  abstract readonly databaseUrl?: string;
  abstract readonly databaseOwnerUrl?: string;
  abstract readonly databaseWorkerUrl?: string;
  abstract readonly linkSecret: string;
  /** What the codes on documents are made of: changed, documents that are not rendered yet cannot be any more. */
  abstract readonly verificationSecret: string;
  /** Seals what accounts sign in with: changed, second factors and open sign-ins are lost. */
  abstract readonly identitySecret: string;
  /** A file with the OpenID providers that sign people in; absent: none. */
  abstract readonly providersFile?: string;
  /** Where mail is handed in, `smtp://` or `smtps://`; absent: it stays in the outbox. */
  abstract readonly smtpUrl?: string;
  /** Whom mail comes from. */
  abstract readonly mailFrom: string;
  /** Requests that one account may make within a minute, and one address that is not signed in. */
  abstract readonly requestsPerMinute: number;
  /** Verifications that one address may ask for within a minute. */
  abstract readonly verificationsPerMinute: number;
  /** Addresses or networks of proxies in front of it, whose word on the caller's address counts. */
  abstract readonly trustedProxies: readonly string[];
  abstract readonly storageDir: string;
  abstract readonly logLevel: LogLevel;
}
