import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may touch what: row-level security by the actor of the transaction, grants for the application's and the
 * worker's role, and the two functions that act with the owner's rights. Role names come from the connection.
 */
export class Isolation1763800000001 implements MigrationInterface {
  name = 'Isolation1763800000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...actorFunctions, ...policies(), ...definerFunctions]) await runner.query(statement);
    const [names] = (await runner.query(
      `SELECT current_setting('agnosco.app_role') AS app, current_setting('agnosco.worker_role') AS worker`,
    )) as { app: string; worker: string }[];
    if (!names) throw new Error('agnosco.app_role and agnosco.worker_role are not set on this connection');
    for (const statement of grants(quote(names.app), quote(names.worker))) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const [names] = (await runner.query(
      `SELECT current_setting('agnosco.app_role') AS app, current_setting('agnosco.worker_role') AS worker`,
    )) as { app: string; worker: string }[];
    if (names) await runner.query(`REVOKE ALL ON "migrations" FROM ${quote(names.app)}, ${quote(names.worker)}`);
    await runner.query('DROP FUNCTION enqueue_job(text, jsonb, text), due_deadlines(timestamptz, integer)');
    for (const table of [...byAuthority, ...byCase, ...public_, 'case_directory', 'persons', 'idempotency_keys']) {
      if (names) await runner.query(`REVOKE ALL ON "${table}" FROM ${quote(names.app)}, ${quote(names.worker)}`);
      const rows = (await runner.query(`SELECT policyname AS name FROM pg_policies WHERE tablename = $1`, [table])) as {
        name: string;
      }[];
      for (const { name } of rows) await runner.query(`DROP POLICY "${name}" ON "${table}"`);
      await runner.query(`ALTER TABLE "${table}" DISABLE ROW LEVEL SECURITY`);
    }
    await runner.query('DROP FUNCTION acting_authority(), acting_person(), acting_actor()');
  }
}

const quote = (role: string) => `"${role.replaceAll('"', '""')}"`;

const byAuthority = ['cases'];
const byCase = ['case_search', 'history_entries', 'deadlines', 'decisions', 'notices', 'notice_files', 'documents'];
const public_ = ['authorities', 'publications'];

const actorFunctions = [
  `CREATE FUNCTION acting_authority() RETURNS character varying LANGUAGE sql STABLE PARALLEL SAFE
     AS $$ SELECT nullif(current_setting('agnosco.authority', true), '') $$`,
  `CREATE FUNCTION acting_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
     AS $$ SELECT nullif(current_setting('agnosco.person', true), '')::uuid $$`,
  `CREATE FUNCTION acting_actor() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
     AS $$ SELECT nullif(current_setting('agnosco.actor', true), '')::uuid $$`,
];

function policies(): string[] {
  const protect = (table: string, condition: string) => [
    `ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`,
    `CREATE POLICY "actor" ON "${table}" USING (${condition}) WITH CHECK (${condition})`,
  ];
  return [
    ...byAuthority.flatMap((table) =>
      protect(table, `"authority_id" = acting_authority() OR "applicant_id" = acting_person()`),
    ),
    ...byCase.flatMap((table) =>
      protect(
        table,
        `"authority_id" = acting_authority() OR EXISTS (
           SELECT 1 FROM "case_directory" "d"
           WHERE "d"."case_id" = "${table}"."case_id" AND "d"."authority_id" = "${table}"."authority_id"
             AND "d"."person_id" = acting_person())`,
      ),
    ),
    ...protect('case_directory', `"authority_id" = acting_authority() OR "person_id" = acting_person()`),
    ...protect(
      'persons',
      `"id" = acting_person() OR EXISTS (
         SELECT 1 FROM "case_directory" "d"
         WHERE "d"."person_id" = "persons"."id" AND "d"."authority_id" = acting_authority())`,
    ),
    ...protect('idempotency_keys', `"actor_id" = acting_actor()`),
    ...public_.flatMap((table) => [
      `ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`,
      `CREATE POLICY "everybody_reads" ON "${table}" FOR SELECT USING (true)`,
    ]),
  ];
}

const definerFunctions = [
  `CREATE FUNCTION enqueue_job(task text, payload jsonb, key text) RETURNS void
     LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
   BEGIN
     IF task IS NULL OR task <> ALL (ARRAY['render_notice']) THEN
       RAISE EXCEPTION 'task % may not be added by the application', task;
     END IF;
     PERFORM graphile_worker.add_job(task, payload::json, job_key => key);
   END $$`,
  `CREATE FUNCTION due_deadlines(moment timestamptz, most integer)
     RETURNS TABLE (authority_id character varying, case_id uuid, id character varying, passes_at timestamptz)
     LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
     SELECT d.authority_id, d.case_id, d.id, d.passes_at FROM deadlines d
     WHERE d.passes_at <= moment ORDER BY d.passes_at, d.case_id, d.id LIMIT most $$`,
];

function grants(app: string, worker: string): string[] {
  const both = `${app}, ${worker}`;
  return [
    `REVOKE ALL ON FUNCTION enqueue_job(text, jsonb, text), due_deadlines(timestamptz, integer) FROM PUBLIC`,
    `GRANT EXECUTE ON FUNCTION enqueue_job(text, jsonb, text) TO ${both}`,
    `GRANT EXECUTE ON FUNCTION due_deadlines(timestamptz, integer) TO ${worker}`,
    `GRANT SELECT ON "authorities", "publications", "migrations" TO ${both}`,
    `GRANT SELECT, INSERT, UPDATE ON "persons", "cases", "case_search" TO ${both}`,
    `GRANT SELECT, INSERT ON "case_directory", "history_entries" TO ${both}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON "deadlines" TO ${both}`,
    `GRANT SELECT, INSERT, UPDATE ("standing") ON "decisions" TO ${both}`,
    `GRANT SELECT, INSERT, UPDATE ("notified_on", "notified_by", "dispatched_on", "channel") ON "notices" TO ${both}`,
    `GRANT SELECT ON "notice_files" TO ${app}`,
    `GRANT SELECT, INSERT, UPDATE ON "notice_files" TO ${worker}`,
    `GRANT SELECT, INSERT, UPDATE ("scan") ON "documents" TO ${both}`,
    `GRANT SELECT, INSERT, UPDATE ("answer") ON "idempotency_keys" TO ${both}`,
  ];
}
