import { withClient } from '#database';
import type { TestDatabase } from '#testing';

/** Every row of a case, by table; the tables are those of the catalogue. Jobs and remembered answers among them. */
export async function rowsOf(
  { database }: { database: Pick<TestDatabase, 'superuser'> },
  caseId: string,
): Promise<Record<string, unknown[]>> {
  return withClient(database.superuser, async (superuser) => {
    const { rows: tables } = await superuser.query<{ name: string }>(
      `SELECT c.table_name AS name FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND column_name = 'case_id' ORDER BY 1`,
    );
    const found: Record<string, unknown[]> = {};
    const read = async (name: string, sql: string) => {
      found[name] = (await superuser.query<{ row: unknown }>(sql, [caseId])).rows.map(({ row }) => row);
    };
    await read('cases', `SELECT to_jsonb(t) AS row FROM cases t WHERE id = $1`);
    for (const { name } of tables) {
      await read(name, `SELECT to_jsonb(t) AS row FROM "${name}" t WHERE case_id = $1 ORDER BY to_jsonb(t)::text`);
    }
    await read(
      'jobs',
      `SELECT to_jsonb(j) - 'run_at' AS row FROM graphile_worker._private_jobs j WHERE payload->>'case' = $1 ORDER BY j.id`,
    );
    await read('answers', `SELECT to_jsonb(k) AS row FROM idempotency_keys k WHERE answer->>'id' = $1 ORDER BY key`);
    return found;
  });
}
