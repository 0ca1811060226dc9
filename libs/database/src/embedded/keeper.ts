import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';

import { connect } from '../client.js';
import { DatabaseProblem } from '../problem.js';

const lock = 7_031_966;
const patienceMs = 500;

/**
 * One connection that lasts as long as this process uses the server. It holds a lock, so that two processes never share
 * the server (the first to stop would stop it for both); a killed process loses its lock with its connection.
 * @throws DatabaseProblem when another process that lives has it
 */
export async function keep(superuserUrl: string, root: string): Promise<Client> {
  const client = await connect(superuserUrl, { application_name: `process ${process.pid}`, keepAlive: true });
  const end = Date.now() + patienceMs;
  while (!(await tryLock(client))) {
    if (Date.now() > end) throw await taken(client, root);
    await sleep(50);
  }
  return client;
}

async function tryLock(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [lock]);
  return rows[0]?.held === true;
}

async function taken(client: Client, root: string): Promise<DatabaseProblem> {
  const { rows } = await client.query<{ holder: string }>(
    `SELECT application_name AS holder FROM pg_locks JOIN pg_stat_activity USING (pid)
      WHERE locktype = 'advisory' AND objid = $1 AND granted`,
    [lock],
  );
  await client.end();
  const holder = rows[0]?.holder ?? 'another process';
  return new DatabaseProblem(`The database in ${root} is in use by ${holder}: stop that one first.`);
}
