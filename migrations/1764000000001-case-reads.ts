import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who looked at which case, when and in what role; the applicant may know it (GDPR art. 15). */
export class CaseReads1764000000001 implements MigrationInterface {
  name = 'CaseReads1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    const [app] = (await runner.query(`SELECT quote_ident(current_setting('agnosco.app_role')) AS name`)) as {
      name: string;
    }[];
    if (!app) throw new Error('agnosco.app_role is not set on this connection');
    await runner.query(`GRANT SELECT, INSERT ON "case_reads" TO ${app.name}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "case_reads"');
  }
}

const reaches = `"authority_id" = acting_authority() OR EXISTS (
  SELECT 1 FROM "case_directory" "d"
  WHERE "d"."case_id" = "case_reads"."case_id" AND "d"."authority_id" = "case_reads"."authority_id"
    AND "d"."person_id" = acting_person())`;

const statements = [
  `CREATE TABLE "case_reads" (
    "authority_id" character varying(63) NOT NULL,
    "case_id" uuid NOT NULL,
    "id" uuid NOT NULL,
    "at" timestamp with time zone NOT NULL,
    "reader_id" uuid NOT NULL,
    "reader_role" character varying(20) NOT NULL,
    "part" character varying(20) NOT NULL,
    CONSTRAINT "PK_case_reads" PRIMARY KEY ("authority_id", "case_id", "id"),
    CONSTRAINT "FK_case_reads_case" FOREIGN KEY ("authority_id", "case_id") REFERENCES "cases" ("authority_id", "id")
  )`,
  `COMMENT ON TABLE "case_reads" IS 'Who looked at a case that is not their own. Append-only.'`,
  `ALTER TABLE "case_reads" ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY "reads" ON "case_reads" FOR SELECT USING (${reaches})`,
  `CREATE POLICY "records" ON "case_reads" FOR INSERT WITH CHECK ("reader_id" = acting_actor() AND (${reaches}))`,
];
