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
  abstract readonly storageDir: string;
  abstract readonly logLevel: LogLevel;
}
