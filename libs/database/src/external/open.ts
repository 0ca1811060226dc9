import { DatabaseProblem } from '../problem.js';
import { databaseOf, describeUrl, roleOf, type DatabaseUrls } from '../urls.js';
import { checkBoundRole, checkOwner } from './checks.js';
import { ensureWorkerRole } from './worker-role.js';

/** A PostgreSQL of the operator's. */
export interface ExternalUrls {
  app: string;
  owner: string;
  /** Made by the owner's role when missing. */
  worker?: string;
}

/**
 * Looks whether the server can be used: it answers, is new enough, and its roles are the right ones.
 * @throws DatabaseProblem
 */
export async function openExternal({ app, owner, worker }: ExternalUrls): Promise<DatabaseUrls> {
  if (roleOf(app) === roleOf(owner)) {
    throw new DatabaseProblem(
      `DATABASE_URL and DATABASE_OWNER_URL name the same role (${roleOf(app)}): the application must not own the tables, give it a role of its own.`,
    );
  }
  if (databaseOf(app) !== databaseOf(owner)) {
    throw new DatabaseProblem(
      `DATABASE_URL (${describeUrl(app)}) and DATABASE_OWNER_URL (${describeUrl(owner)}) name two databases: name one.`,
    );
  }
  await Promise.all([checkOwner(owner), checkBoundRole(app)]);
  const urls = { app, owner, worker: worker ?? (await ensureWorkerRole(app, owner)) };
  await checkBoundRole(urls.worker);
  return urls;
}
