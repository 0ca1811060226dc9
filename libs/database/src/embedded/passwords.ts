import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';

export const roleNames = { app: 'agnosco_app', owner: 'agnosco_owner', worker: 'agnosco_worker' } as const;
export const superuserName = 'postgres';
export const databaseName = 'agnosco';

/** Made once for a cluster, kept beside it, readable by its owner only. */
export type Passwords = Record<'superuser' | 'app' | 'owner' | 'worker', string>;

export async function readPasswords(path: string): Promise<Passwords | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Passwords);
}

export async function makePasswords(path: string): Promise<Passwords> {
  const made: Passwords = { superuser: password(), app: password(), owner: password(), worker: password() };
  await writeFile(`${path}.new`, JSON.stringify(made, null, 2), { mode: 0o600 });
  await rename(`${path}.new`, path);
  return made;
}

function password(): string {
  return randomBytes(24).toString('base64url');
}
