import { createHmac } from 'node:crypto';
import type { Client } from 'pg';

import { codeOf, withClient } from '../client.js';
import { DatabaseProblem } from '../problem.js';
import { databaseOf, roleOf, withRole } from '../urls.js';

/**
 * The worker's URL where none was given: a role named after the application's, made by the owner. Its password follows
 * from the owner's URL, so that every process that has that URL finds the same one and nothing needs to be stored.
 * @throws DatabaseProblem when the owner may not make roles
 */
export async function ensureWorkerRole(appUrl: string, ownerUrl: string): Promise<string> {
  const role = `${roleOf(appUrl)}_worker`;
  const password = createHmac('sha256', new URL(ownerUrl).password).update(`worker of ${appUrl}`).digest('base64url');
  const url = withRole(appUrl, role, password);
  if (await letsIn(url)) return url;
  try {
    await withClient(ownerUrl, (owner) => makeRole(owner, role, password, databaseOf(appUrl)));
  } catch (error) {
    if (codeOf(error) !== '42501') throw error;
    throw new DatabaseProblem(
      `The owner's role ${roleOf(ownerUrl)} may not make the worker's role: set DATABASE_WORKER_URL to a role of its own, or ALTER ROLE "${roleOf(ownerUrl)}" CREATEROLE.`,
      { cause: error },
    );
  }
  return url;
}

async function letsIn(url: string): Promise<boolean> {
  try {
    await withClient(url, (client) => client.query('SELECT 1'));
    return true;
  } catch {
    return false;
  }
}

async function makeRole(owner: Client, role: string, password: string, database: string): Promise<void> {
  const name = owner.escapeIdentifier(role);
  const { rowCount } = await owner.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  await owner.query(`${verb} ROLE ${name} LOGIN PASSWORD ${owner.escapeLiteral(password)}`);
  await owner.query(`GRANT CONNECT ON DATABASE ${owner.escapeIdentifier(database)} TO ${name}`);
}
