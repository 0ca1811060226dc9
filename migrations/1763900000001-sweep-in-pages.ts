import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Due deadlines come in pages that begin after a place in their order: deadlines that stay, because they cannot pass,
 * never hide the ones behind them.
 */
export class SweepInPages1763900000001 implements MigrationInterface {
  name = 'SweepInPages1763900000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "IX_deadlines_passing"');
    await runner.query(`CREATE INDEX "IX_deadlines_passing" ON "deadlines" ("passes_at", "case_id", "id")
      WHERE "passes_at" IS NOT NULL`);
    await runner.query('DROP FUNCTION due_deadlines(timestamptz, integer)');
    await runner.query(inPages);
    await openToWorker(runner, 'due_deadlines(timestamptz, integer, timestamptz, uuid, character varying)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION due_deadlines(timestamptz, integer, timestamptz, uuid, character varying)');
    await runner.query(fromTheFirst);
    await openToWorker(runner, 'due_deadlines(timestamptz, integer)');
    await runner.query('DROP INDEX "IX_deadlines_passing"');
    await runner.query(
      `CREATE INDEX "IX_deadlines_passing" ON "deadlines" ("passes_at") WHERE "passes_at" IS NOT NULL`,
    );
  }
}

const asOwner = `
  RETURNS TABLE (authority_id character varying, case_id uuid, id character varying, passes_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;

const inPages = `
  CREATE FUNCTION due_deadlines(moment timestamptz, most integer,
    after_moment timestamptz DEFAULT '-infinity', after_case uuid DEFAULT '00000000-0000-0000-0000-000000000000',
    after_id character varying DEFAULT '')
  ${asOwner} AS $$
    SELECT d.authority_id, d.case_id, d.id, d.passes_at FROM deadlines d
    WHERE d.passes_at <= moment AND (d.passes_at, d.case_id, d.id) > (after_moment, after_case, after_id)
    ORDER BY d.passes_at, d.case_id, d.id LIMIT most $$`;

const fromTheFirst = `
  CREATE FUNCTION due_deadlines(moment timestamptz, most integer)
  ${asOwner} AS $$
    SELECT d.authority_id, d.case_id, d.id, d.passes_at FROM deadlines d
    WHERE d.passes_at <= moment ORDER BY d.passes_at, d.case_id, d.id LIMIT most $$`;

async function openToWorker(runner: QueryRunner, signature: string): Promise<void> {
  const [row] = (await runner.query(`SELECT quote_ident(current_setting('agnosco.worker_role')) AS worker`)) as {
    worker: string;
  }[];
  if (!row) throw new Error('agnosco.worker_role is not set on this connection');
  await runner.query(`REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC`);
  await runner.query(`GRANT EXECUTE ON FUNCTION ${signature} TO ${row.worker}`);
}
