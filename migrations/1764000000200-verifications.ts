import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents that anybody can verify who has their code, and the one function that opens them. */
export class Verifications1764000000200 implements MigrationInterface {
  name = 'Verifications1764000000200';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, verifiedDocument]) await runner.query(statement);
    const [names] = (await runner.query(
      `SELECT quote_ident(current_setting('agnosco.app_role')) AS app, quote_ident(current_setting('agnosco.worker_role')) AS worker`,
    )) as { app: string; worker: string }[];
    if (!names) throw new Error('agnosco.app_role and agnosco.worker_role are not set on this connection');
    for (const statement of grants(names.app, names.worker)) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION verified_document(text)');
    await runner.query('DROP TABLE "verifications"');
    await runner.query('ALTER TABLE "decisions" DROP COLUMN "standing_since"');
  }
}

const tables = [
  `ALTER TABLE "decisions" ADD COLUMN "standing_since" date`,
  `CREATE TABLE "verifications" (
    "authority_id" character varying(63) NOT NULL,
    "notice_id" uuid NOT NULL,
    "case_id" uuid NOT NULL,
    "code_sha256" character(64) NOT NULL,
    "content" jsonb NOT NULL,
    CONSTRAINT "PK_verifications" PRIMARY KEY ("authority_id", "notice_id"),
    CONSTRAINT "FK_verifications_case" FOREIGN KEY ("authority_id", "case_id") REFERENCES "cases" ("authority_id", "id"),
    CONSTRAINT "FK_verifications_notice" FOREIGN KEY ("authority_id", "notice_id")
      REFERENCES "notices" ("authority_id", "id")
  )`,
  `CREATE INDEX "IX_verifications_code" ON "verifications" ("code_sha256")`,
  `COMMENT ON TABLE "verifications" IS 'What is told of a document to whoever has its code, of which only the SHA-256 is kept.'`,
  `ALTER TABLE "verifications" ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY "actor" ON "verifications" USING (
     "authority_id" = acting_authority() OR EXISTS (
       SELECT 1 FROM "case_directory" "d"
       WHERE "d"."case_id" = "verifications"."case_id" AND "d"."authority_id" = "verifications"."authority_id"
         AND "d"."person_id" = acting_person()))`,
];

/** The public knows no authority and no case: the hash of a code opens what is told of one document, and nothing else. */
const verifiedDocument = `
  CREATE FUNCTION verified_document(sha256 text)
    RETURNS TABLE (content jsonb, decision character varying, decision_since text, corrected_on text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT v.content, d.standing, d.standing_since::text, c.data->>'issued_on'
    FROM verifications v
    JOIN notices n ON n.authority_id = v.authority_id AND n.id = v.notice_id
    JOIN decisions d ON d.authority_id = n.authority_id AND d.id = n.decision_id
    LEFT JOIN notices c ON c.authority_id = n.authority_id AND c.id = n.superseded_by
    WHERE v.code_sha256 = sha256::character(64) $$`;

function grants(app: string, worker: string): string[] {
  return [
    `REVOKE ALL ON FUNCTION verified_document(text) FROM PUBLIC`,
    `GRANT EXECUTE ON FUNCTION verified_document(text) TO ${app}`,
    `GRANT SELECT, INSERT ON "verifications" TO ${app}, ${worker}`,
    `GRANT UPDATE ("standing_since") ON "decisions" TO ${app}, ${worker}`,
  ];
}
