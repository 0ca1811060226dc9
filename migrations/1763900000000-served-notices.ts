import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What becomes of a notice after its issue: it comes back, its instruction proves wrong, another one corrects it. */
export class ServedNotices1763900000000 implements MigrationInterface {
  name = 'ServedNotices1763900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "notices"
      ADD COLUMN "returned_on" date,
      ADD COLUMN "instruction" character varying(10),
      ADD COLUMN "superseded_by" uuid,
      ADD CONSTRAINT "CHK_notices_instruction" CHECK ("instruction" IN ('missing', 'wrong')),
      ADD CONSTRAINT "FK_notices_superseded_by" FOREIGN KEY ("authority_id", "superseded_by")
        REFERENCES "notices" ("authority_id", "id")`);
    for (const role of await roles(runner)) {
      await runner.query(`GRANT UPDATE (${columns}) ON "notices" TO ${role}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "notices"
      DROP CONSTRAINT "FK_notices_superseded_by",
      DROP CONSTRAINT "CHK_notices_instruction",
      DROP COLUMN "superseded_by",
      DROP COLUMN "instruction",
      DROP COLUMN "returned_on"`);
  }
}

const columns = '"returned_on", "instruction", "superseded_by"';

/** The application's and the worker's role, quoted; their names come from the connection. */
async function roles(runner: QueryRunner): Promise<string[]> {
  const rows = (await runner.query(
    `SELECT quote_ident(current_setting('agnosco.' || role || '_role')) AS name FROM unnest(ARRAY['app', 'worker']) AS role`,
  )) as { name: string }[];
  return rows.map(({ name }) => name);
}
