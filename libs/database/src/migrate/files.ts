import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { MigrationInterface } from 'typeorm';

export type Migration = new () => MigrationInterface;

const folder = fileURLToPath(new URL('../../../../migrations', import.meta.url));
const isMigration = /^(\d{13})-.*(?<!\.spec|\.d)\.(?:js|ts)$/;

/** Names that the database will have recorded once all are run, oldest first; reads no file. */
export async function migrationStamps(): Promise<string[]> {
  const files = await readdir(folder).catch(() => []);
  return files.flatMap((file) => isMigration.exec(file)?.[1] ?? []).sort();
}

/** The classes of `migrations/<13 digits>-<what it does>.ts`, oldest first; one class a file. */
export async function loadMigrations(): Promise<Migration[]> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => isMigration.test(file)).sort();
  return Promise.all(files.map(loadMigration));
}

async function loadMigration(file: string): Promise<Migration> {
  const module = (await import(pathToFileURL(join(folder, file)).href)) as Record<string, unknown>;
  const [migration] = Object.values(module).filter((exported) => typeof exported === 'function');
  if (!migration) throw new Error(`migrations/${file} exports no migration.`);
  return migration as Migration;
}
