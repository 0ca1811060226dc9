import type { Client } from 'pg';

import { withClient } from '../client.js';

export const jobsSchema = 'graphile_worker';

/** graphile-worker's own tables, as the owner's. Loaded only when there is something to do: the second start is fast. */
export async function migrateJobs(ownerUrl: string): Promise<void> {
  const { runMigrations, Logger } = await import('graphile-worker');
  const silent = new Logger(() => () => undefined);
  await runMigrations({ connectionString: ownerUrl, schema: jobsSchema, logger: silent });
}

/**
 * What the worker's role needs to take jobs, and nothing of what the application would need to add them: that goes
 * through a function of the owner's. graphile-worker switches row-level security on without a policy, which lets its
 * owner alone through.
 */
export async function grantJobs(ownerUrl: string, workerRole: string): Promise<void> {
  await withClient(ownerUrl, async (owner) => {
    const worker = owner.escapeIdentifier(workerRole);
    await owner.query(
      `GRANT USAGE ON SCHEMA ${jobsSchema} TO ${worker};
       GRANT SELECT ON ALL TABLES IN SCHEMA ${jobsSchema} TO ${worker};
       GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${jobsSchema} TO ${worker};
       GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${jobsSchema} TO ${worker};
       REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA ${jobsSchema} FROM PUBLIC;`,
    );
    for (const table of await guardedTables(owner)) await openTo(owner, worker, table);
  });
}

async function guardedTables(owner: Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
      WHERE relnamespace = $1::regnamespace AND relkind = 'r' AND relrowsecurity ORDER BY relname`,
    [jobsSchema],
  );
  return rows.map((row) => row.name);
}

async function openTo(owner: Client, worker: string, table: string): Promise<void> {
  const name = `${jobsSchema}.${owner.escapeIdentifier(table)}`;
  await owner.query(
    `GRANT INSERT, UPDATE, DELETE ON ${name} TO ${worker};
     DROP POLICY IF EXISTS agnosco_worker ON ${name};
     CREATE POLICY agnosco_worker ON ${name} TO ${worker} USING (true) WITH CHECK (true);`,
  );
}
