import type { Client } from 'pg';

import type { DatabaseUrls } from '../urls.js';
import { ensureCluster } from './cluster.js';
import { keep } from './keeper.js';
import { databaseName, roleNames, superuserName, type Passwords } from './passwords.js';
import { findPlace, type Place } from './place.js';
import { stopPostmaster, type Postmaster } from './postmaster.js';
import { untilGone } from './process.js';
import { ensureRoles } from './roles.js';
import { ensureServer, type ServerWishes } from './server.js';

export interface EmbeddedOptions extends Partial<ServerWishes> {
  /** Folder of the cluster, its passwords and its log; made when missing. */
  dataDir: string;
}

export interface EmbeddedServer {
  urls: DatabaseUrls;
  /** Makes databases; for tests. Points at the database `postgres`. */
  superuser: string;
  /** Where the data lie: dataDir, or the folder that had to take its place. */
  root: string;
  pid: number;
  /** Settles when the server ends without having been told to. */
  lost: Promise<void>;
  /** Stops the server, with clients connected or not, in less than five seconds. */
  stop(): Promise<void>;
  /** Lets go of the server and leaves it running. */
  release(): Promise<void>;
}

interface Acquired {
  server: Postmaster;
  keeper: Client;
}

const endingMs = 500;

/**
 * Starts PostgreSQL over the folder, or takes over the one that a killed process left running.
 * @throws DatabaseProblem
 */
export async function startEmbedded({ dataDir, port, durable = true }: EmbeddedOptions): Promise<EmbeddedServer> {
  const place = await findPlace(dataDir);
  const passwords = await ensureCluster(place, durable);
  const superuserAt = (port: number) => url(superuserName, passwords.superuser, port, 'postgres');
  const { server, keeper } = await acquire(place, { port, durable }, superuserAt);
  await ensureRoles(keeper, passwords).catch(async (error: unknown) => {
    await stopPostmaster(server);
    throw error;
  });
  let stopping: Promise<void> | undefined;
  const lost = new Promise<void>((resolve) => {
    keeper.once('end', () => {
      if (!stopping) resolve();
    });
  });
  const release = () => keeper.end().catch(() => undefined);
  const stop = async () => {
    await stopPostmaster(server);
    await release();
  };
  return {
    urls: urls(passwords, server.port),
    superuser: superuserAt(server.port),
    root: place.root,
    pid: server.pid,
    lost,
    stop: () => (stopping ??= stop()),
    release: () => (stopping ??= release()),
  };
}

/** A server that is found running may be about to end: then another one is started. */
async function acquire(place: Place, wishes: ServerWishes, superuserAt: (port: number) => string): Promise<Acquired> {
  const server = await ensureServer(place, wishes);
  try {
    return { server, keeper: await keep(superuserAt(server.port), place.root) };
  } catch (error) {
    if (!(await untilGone(server.pid, endingMs))) throw error;
    return acquire(place, wishes, superuserAt);
  }
}

function urls(passwords: Passwords, port: number): DatabaseUrls {
  return {
    app: url(roleNames.app, passwords.app, port, databaseName),
    owner: url(roleNames.owner, passwords.owner, port, databaseName),
    worker: url(roleNames.worker, passwords.worker, port, databaseName),
  };
}

function url(role: string, password: string, port: number, database: string): string {
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
}
