import pg from 'pg';

import { DatabaseProblem } from './problem.js';
import { describeUrl, roleOf } from './urls.js';

const connectTimeoutMs = 5000;

/**
 * A connection of its own, outside every pool.
 * @throws DatabaseProblem when the server does not answer or does not let the role in
 */
export async function connect(url: string, config: pg.ClientConfig = {}): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectTimeoutMs, ...config });
  // A connection that is lost later fails its next query; without a listener it would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => undefined);
    throw connectProblem(url, error);
  }
  return client;
}

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await connect(url);
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** SQLSTATE of a server's error, or the system's code (`ECONNREFUSED`) of a failed connection. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('errors' in error && Array.isArray(error.errors)) return codeOf(error.errors[0]);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? codeOf(error.cause) : undefined;
}

/** Whether a row was refused because another one has its values, which the named constraint keeps unique. */
export function isDuplicate(error: unknown, constraint: string): boolean {
  return error instanceof pg.DatabaseError && error.code === '23505' && error.constraint === constraint;
}

function connectProblem(url: string, error: unknown): DatabaseProblem {
  const where = describeUrl(url);
  const code = codeOf(error);
  const { message } = error as Error;
  switch (code) {
    case '28P01':
    case '28000':
      return problem(`The database ${where} does not let the role ${roleOf(url)} in (${message}): correct the URL.`);
    case '3D000':
      return problem(`There is no database ${where}: create it, or correct the URL.`);
    case '53300':
      return problem(`The database ${where} has no connection free: raise max_connections or stop other clients.`);
    default:
      return problem(`The database ${where} does not answer (${code ?? message}): start it, or correct the URL.`);
  }

  function problem(line: string): DatabaseProblem {
    return new DatabaseProblem(line, { cause: error });
  }
}
