import type { Client } from 'pg';
import { DataSource } from 'typeorm';

import { withClient } from '../client.js';
import { dataSourceOptions, migrationsTable } from '../data-source.js';
import { DatabaseProblem } from '../problem.js';
import { describeUrl, roleOf, type DatabaseUrls } from '../urls.js';
import { loadMigrations, migrationStamps } from './files.js';
import { grantJobs, jobsSchema, migrateJobs } from './jobs.js';

const lock = 7_031_967;
/** The number of graphile-worker's newest migration; `migrate.spec.ts` fails when an update of it brings more. */
export const jobsVersion = 19;

/**
 * Brings the database up to this version, as its owner; processes that start at the same time wait for the first.
 * graphile-worker's tables come first, so that migrations can refer to them.
 * @returns names of the migrations that were run
 * @throws DatabaseProblem when a newer version has migrated the database already
 */
export async function migrate(urls: DatabaseUrls): Promise<string[]> {
  return withClient(urls.owner, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [lock]);
    const state = await readState(client, roleOf(urls.worker));
    const stamps = await migrationStamps();
    refuseNewer(urls, state.done, stamps);
    if (state.jobs < jobsVersion) await migrateJobs(urls.owner);
    if (state.jobs < jobsVersion || !state.workerReady) await grantJobs(urls.owner, roleOf(urls.worker));
    const run = stamps.length > state.done.length ? await runMigrations(urls) : [];
    await showMigrations(client, urls);
    return run;
  });
}

/** Every process can tell whether the database is ready for it. */
async function showMigrations(client: Client, urls: DatabaseUrls): Promise<void> {
  for (const role of [roleOf(urls.app), roleOf(urls.worker)]) {
    const { rows } = await client.query<{ reads: boolean }>(
      `SELECT has_table_privilege($1, to_regclass($2), 'SELECT') AS reads`,
      [role, migrationsTable],
    );
    if (rows[0]?.reads === false)
      await client.query(`GRANT SELECT ON ${migrationsTable} TO ${client.escapeIdentifier(role)}`);
  }
}

/** An owner's data source that knows the migrations, for run, revert and generate; the caller destroys it. */
export async function migrationSource(
  urls: DatabaseUrls,
  entities: Parameters<typeof dataSourceOptions>[0]['entities'] = [],
): Promise<DataSource> {
  const options = dataSourceOptions({
    url: urls.owner,
    entities,
    migrations: await loadMigrations(),
    applicationName: 'agnosco migrate',
    poolSize: 2,
    statementTimeout: 0,
    settings: { 'agnosco.app_role': roleOf(urls.app), 'agnosco.worker_role': roleOf(urls.worker) },
  });
  return new DataSource(options).initialize();
}

async function runMigrations(urls: DatabaseUrls): Promise<string[]> {
  const source = await migrationSource(urls);
  try {
    const run = await source.runMigrations({ transaction: 'each' });
    return run.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}

interface State {
  /** Stamps of the migrations that were run. */
  done: string[];
  /** Newest migration of graphile-worker, 0 for none. */
  jobs: number;
  workerReady: boolean;
}

async function readState(client: Client, worker: string): Promise<State> {
  const { rows } = await client.query<{ own: boolean; jobs: boolean; worker: boolean }>(
    `SELECT to_regclass($1) IS NOT NULL AS own, to_regclass($2) IS NOT NULL AS jobs,
            EXISTS (SELECT 1 FROM pg_policies WHERE schemaname = $3 AND $4 = ANY (roles)) AS worker`,
    [migrationsTable, `${jobsSchema}.migrations`, jobsSchema, worker],
  );
  const there = rows[0];
  const done = there?.own
    ? await client.query<{ stamp: string }>(`SELECT timestamp::text AS stamp FROM ${migrationsTable}`)
    : undefined;
  const jobs = there?.jobs
    ? await client.query<{ id: number }>(`SELECT max(id) AS id FROM ${jobsSchema}.migrations`)
    : undefined;
  return {
    done: (done?.rows ?? []).map((row) => row.stamp),
    jobs: jobs?.rows[0]?.id ?? 0,
    workerReady: there?.worker === true,
  };
}

function refuseNewer(urls: DatabaseUrls, done: string[], known: string[]): void {
  const unknown = done.filter((stamp) => !known.includes(stamp));
  if (unknown.length === 0) return;
  throw new DatabaseProblem(
    `The database ${describeUrl(urls.owner)} was migrated by a newer version of Agnosco (${unknown.join(', ')}): start that version.`,
  );
}
