import { startEmbedded } from './embedded/start.js';
import { openExternal, type ExternalUrls } from './external/open.js';
import { DatabaseProblem } from './problem.js';
import { describeUrl, type DatabaseUrls } from './urls.js';

export interface DatabaseSettings {
  /** DATABASE_URL, DATABASE_OWNER_URL, DATABASE_WORKER_URL; without the first two the embedded server is started. */
  app?: string;
  owner?: string;
  worker?: string;
  /** Folder of the embedded server. */
  dataDir: string;
}

export interface OpenDatabase {
  urls: DatabaseUrls;
  /** What and where it is, for the person who starts it. */
  description: string;
  /** Settles when an embedded server ends without having been told to; never for another. */
  lost: Promise<void>;
  /** Stops an embedded server; leaves another alone. */
  stop(): Promise<void>;
}

/** @throws DatabaseProblem */
export async function openDatabase({ app, owner, worker, dataDir }: DatabaseSettings): Promise<OpenDatabase> {
  if (app && owner) return external({ app, owner, worker });
  if (app || owner) {
    const [given, missing] = app ? ['DATABASE_URL', 'DATABASE_OWNER_URL'] : ['DATABASE_OWNER_URL', 'DATABASE_URL'];
    throw new DatabaseProblem(`${given} is set but ${missing} is not: set both, or none to use the embedded server.`);
  }
  const { urls, root, lost, stop } = await startEmbedded({ dataDir });
  return { urls, description: `embedded PostgreSQL in ${root}`, lost, stop };
}

async function external(given: ExternalUrls): Promise<OpenDatabase> {
  const urls = await openExternal(given);
  return {
    urls,
    description: `PostgreSQL at ${describeUrl(urls.app)}`,
    lost: new Promise(() => undefined),
    stop: () => Promise.resolve(),
  };
}
