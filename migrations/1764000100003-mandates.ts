import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrationRoles } from '#database';

/**
 * Somebody acts for a person: under a mandate that the person granted and can revoke. A transaction that names a mandate
 * acts for that person only while the mandate stands and its holder is the one who acts, and reaches no other case than
 * the one it was granted for.
 */
export class Mandates1764000100003 implements MigrationInterface {
  name = 'Mandates1764000100003';

  async up(runner: QueryRunner): Promise<void> {
    const { app, worker } = await migrationRoles(runner);
    for (const statement of statements) await runner.query(statement);
    for (const name of doors) {
      await runner.query(`REVOKE ALL ON FUNCTION ${name} FROM PUBLIC`);
      await runner.query(`GRANT EXECUTE ON FUNCTION ${name} TO ${app}, ${worker}`);
    }
    for (const { table, column } of await tablesOfCases(runner)) {
      await runner.query(`CREATE POLICY "mandate" ON "${table}" AS RESTRICTIVE
        USING (mandated_case() IS NULL OR "${column}" = mandated_case())`);
    }
    await runner.query(`GRANT SELECT, INSERT, UPDATE ("revoked_at", "revoked_by") ON "mandates" TO ${app}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table } of await tablesOfCases(runner)) await runner.query(`DROP POLICY "mandate" ON "${table}"`);
    await runner.query(personOf("$$ SELECT nullif(current_setting('agnosco.person', true), '')::uuid $$"));
    await runner.query('DROP TABLE "mandates"');
    await runner.query('DROP FUNCTION mandated_case(), mandate_person(), mandate_case(), acting_mandate()');
  }
}

const personOf = (body: string) =>
  `CREATE OR REPLACE FUNCTION acting_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS ${body}`;

const asOwner = 'STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';

/** The mandate that is named, where it stands and is held by who acts for the person that they say. */
const standing = `FROM mandates m WHERE m.id = acting_mandate() AND m.holder_id = acting_actor() AND m.revoked_at IS NULL
  AND m.person_id = nullif(current_setting('agnosco.person', true), '')::uuid`;

const doors = ['mandate_person()', 'mandate_case()'];

const statements = [
  `CREATE TABLE "mandates" (
    "id" uuid NOT NULL,
    "person_id" uuid NOT NULL,
    "granted_by" uuid NOT NULL,
    "holder_id" uuid NOT NULL,
    "kind" character varying(20) NOT NULL,
    "scope" character varying(10) NOT NULL,
    "case_id" uuid,
    "granted_at" timestamp with time zone NOT NULL,
    "until" date,
    "revoked_at" timestamp with time zone,
    "revoked_by" uuid,
    CONSTRAINT "PK_mandates" PRIMARY KEY ("id"),
    CONSTRAINT "CHK_mandates_kind" CHECK ("kind" IN ('representative', 'counsellor', 'employer')),
    CONSTRAINT "CHK_mandates_scope" CHECK ("scope" IN ('read', 'act')),
    CONSTRAINT "CHK_mandates_holder" CHECK ("holder_id" <> "granted_by"),
    CONSTRAINT "FK_mandates_holder" FOREIGN KEY ("holder_id") REFERENCES "accounts" ("id"))`,
  `CREATE INDEX "IX_mandates_person" ON "mandates" ("person_id")`,
  `CREATE INDEX "IX_mandates_holder" ON "mandates" ("holder_id")`,
  `CREATE FUNCTION acting_mandate() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
     AS $$ SELECT nullif(current_setting('agnosco.mandate', true), '')::uuid $$`,
  `CREATE FUNCTION mandate_person() RETURNS uuid LANGUAGE sql ${asOwner} AS $$ SELECT m.person_id ${standing} $$`,
  `CREATE FUNCTION mandate_case() RETURNS uuid LANGUAGE sql ${asOwner} AS $$ SELECT m.case_id ${standing} $$`,
  `CREATE FUNCTION mandated_case() RETURNS uuid LANGUAGE sql STABLE
     AS $$ SELECT CASE WHEN acting_mandate() IS NOT NULL THEN mandate_case() END $$`,
  personOf(`$$ SELECT CASE WHEN acting_mandate() IS NULL
    THEN nullif(current_setting('agnosco.person', true), '')::uuid ELSE mandate_person() END $$`),
  `ALTER TABLE "mandates" ENABLE ROW LEVEL SECURITY`,
  // Who acts under a mandate grants none: what was entrusted to one is not handed on.
  `CREATE POLICY "granted" ON "mandates" FOR INSERT WITH CHECK ("person_id" = acting_person() AND acting_mandate() IS NULL)`,
  `CREATE POLICY "seen" ON "mandates" FOR SELECT USING (
     ("person_id" = acting_person() AND acting_mandate() IS NULL) OR "holder_id" = acting_actor() OR EXISTS (
       SELECT 1 FROM "case_directory" d WHERE d."person_id" = "mandates"."person_id"
         AND d."authority_id" = acting_authority()
         AND ("mandates"."case_id" IS NULL OR "mandates"."case_id" = d."case_id")))`,
  `CREATE POLICY "revoked" ON "mandates" FOR UPDATE USING (
     ("person_id" = acting_person() AND acting_mandate() IS NULL) OR "holder_id" = acting_actor())`,
];

/** Every table whose rows belong to a case, however many there are by now. */
async function tablesOfCases(runner: QueryRunner): Promise<{ table: string; column: string }[]> {
  const rows = (await runner.query(
    `SELECT c.relname AS "table" FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE a.attname = 'case_id' AND NOT a.attisdropped AND c.relkind = 'r' AND c.relrowsecurity
       AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'mandates' ORDER BY 1`,
  )) as { table: string }[];
  return [{ table: 'cases', column: 'id' }, ...rows.map(({ table }) => ({ table, column: 'case_id' }))];
}
