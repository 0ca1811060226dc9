import { execFile } from 'node:child_process';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { DatabaseProblem } from '../problem.js';
import { makePasswords, readPasswords, superuserName, type Passwords } from './passwords.js';
import type { Place } from './place.js';

const run = promisify(execFile);

/** Finds the cluster, or makes it. @throws DatabaseProblem for a cluster that this server cannot open */
export async function ensureCluster(place: Place, durable: boolean): Promise<Passwords> {
  if (!existsSync(place.cluster)) return initialise(place, durable);
  const major = (await readFile(join(place.cluster, 'PG_VERSION'), 'utf8').catch(() => 'unknown')).trim();
  if (major !== place.major) {
    throw new DatabaseProblem(
      `The data in ${place.cluster} are of PostgreSQL ${major}, this is PostgreSQL ${place.major}: move the folder ${place.root} away to start afresh, or serve it with its own PostgreSQL through DATABASE_URL and DATABASE_OWNER_URL.`,
    );
  }
  const passwords = await readPasswords(place.passwords);
  if (passwords) return passwords;
  throw new DatabaseProblem(
    `The passwords of the database are missing (${place.passwords}): put the file back, or move the folder ${place.root} away to start afresh.`,
  );
}

/** Made under another name first: a cluster is whole or not there, whenever the start is killed. */
async function initialise(place: Place, durable: boolean): Promise<Passwords> {
  const half = `${place.cluster}.new`;
  const passwordFile = join(half, 'superuser-password');
  const passwords = await makePasswords(place.passwords);
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { mode: 0o700 });
  await writeFile(passwordFile, passwords.superuser, { mode: 0o600 });
  if (place.account) {
    await chown(half, place.account.uid, place.account.gid);
    await chown(passwordFile, place.account.uid, place.account.gid);
  }
  // The sort order is part of the server: it stays the same whatever the machine's own locales are.
  const options = [
    `--username=${superuserName}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(durable ? [] : ['--no-sync']),
  ];
  const data = join(half, 'data');
  await initdb(place, half, [`--pgdata=${data}`, ...options]);
  await rename(data, place.cluster);
  await rm(half, { recursive: true, force: true });
  return passwords;
}

async function initdb(place: Place, cwd: string, options: string[]): Promise<void> {
  const program = join(place.server, 'bin', 'initdb');
  try {
    await run(program, options, { ...place.account, cwd, env: { PATH: process.env.PATH, LC_ALL: 'C' } });
  } catch (error) {
    const said = (error as { stderr?: string }).stderr?.trim().split('\n')[0];
    throw new DatabaseProblem(
      `The embedded PostgreSQL cannot make its data in ${place.root}: ${said ?? String(error)}.`,
      {
        cause: error,
      },
    );
  }
}
