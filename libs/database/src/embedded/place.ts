import { execFileSync } from 'node:child_process';
import { chmod, cp, lchown, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { DatabaseProblem } from '../problem.js';
import { canReach, serverAccount, type Account } from './account.js';
import { installedServer, type InstalledServer } from './binaries.js';

/** Where one embedded server keeps what it needs. */
export interface Place {
  /** Holds everything below. */
  root: string;
  /** PGDATA. */
  cluster: string;
  passwords: string;
  log: string;
  /** The folder with bin, lib and share. */
  server: string;
  /** Of the server: data are bound to it. */
  major: string;
  /** Set where Node runs as root. */
  account: Account | undefined;
}

/**
 * Under root, PostgreSQL runs as another account, to which the project's folder may be closed. The data then lie in a
 * folder of the system, named in the file `location` of the data folder, with a copy of the server beside them.
 */
export async function findPlace(dataDir: string): Promise<Place> {
  const account = serverAccount();
  const wanted = resolve(dataDir);
  const root = account ? await reachableRoot(account, wanted) : await ownRoot(wanted);
  const installed = await installedServer();
  return {
    root,
    cluster: join(root, 'cluster'),
    passwords: join(root, 'passwords.json'),
    log: join(root, 'postgres.log'),
    server: account ? await reachableServer(installed, root, account) : installed.folder,
    major: installed.version.split('.')[0] ?? '',
    account,
  };
}

async function ownRoot(dataDir: string): Promise<string> {
  await mkdir(dataDir, { recursive: true });
  return dataDir;
}

async function reachableRoot(account: Account, dataDir: string): Promise<string> {
  await mkdir(dataDir, { recursive: true });
  const pointer = join(dataDir, 'location');
  const known = (await readFile(pointer, 'utf8').catch(() => '')).trim();
  if (known && existsSync(known)) return known;
  await chmod(dataDir, 0o711);
  if (canReach(account, dataDir)) return dataDir;
  const made = await systemFolder(account);
  await writeFile(pointer, `${made}\n`);
  return made;
}

async function systemFolder(account: Account): Promise<string> {
  for (const parent of ['/var/lib/agnosco', tmpdir(), '/var/tmp', '/tmp']) {
    try {
      if (await mkdir(parent, { recursive: true })) await chmod(parent, 0o711);
      if (!canReach(account, parent)) continue;
      const made = await mkdtemp(join(parent, 'database-'));
      await chmod(made, 0o711);
      return made;
    } catch {
      // Not here: a read-only or closed folder.
    }
  }
  throw new DatabaseProblem(
    'PostgreSQL does not run as root and finds no folder that its account may use: start as another user, or make /var/lib/agnosco writable.',
  );
}

function runs(server: string, account: Account): boolean {
  try {
    execFileSync(join(server, 'bin', 'postgres'), ['--version'], { ...account, stdio: 'ignore', cwd: '/' });
    return canReach(account, join(server, 'share'));
  } catch {
    return false;
  }
}

/** A copy, if need be: 61 MB, once. The rename makes it whole or not there. */
async function reachableServer(installed: InstalledServer, root: string, account: Account): Promise<string> {
  if (runs(installed.folder, account)) return installed.folder;
  const copy = join(root, `server-${installed.version}`);
  if (existsSync(copy)) return copy;
  const half = `${copy}.new`;
  await rm(half, { recursive: true, force: true });
  await cp(installed.folder, half, { recursive: true, verbatimSymlinks: true });
  await lchown(half, account.uid, account.gid);
  for (const entry of await readdir(half, { recursive: true }))
    await lchown(join(half, entry), account.uid, account.gid);
  await rename(half, copy);
  return copy;
}
