import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of a case, its registers and its evidence. Everything that holds case data begins its keys with the authority. */
export class Ground1763800000000 implements MigrationInterface {
  name = 'Ground1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    for (const statement of tables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...names].reverse()) await runner.query(`DROP TABLE ${table}`);
  }
}

const names = [
  'authorities',
  'publications',
  'persons',
  'cases',
  'case_directory',
  'case_search',
  'history_entries',
  'deadlines',
  'decisions',
  'notices',
  'notice_files',
  'documents',
  'idempotency_keys',
];

const caseKey = `
  "authority_id" character varying(63) NOT NULL,
  "case_id" uuid NOT NULL`;

const belongsToCase = (table: string) =>
  `CONSTRAINT "FK_${table}_case" FOREIGN KEY ("authority_id", "case_id") REFERENCES "cases" ("authority_id", "id")`;

const tables = [
  `CREATE TABLE "authorities" (
    "id" character varying(63) NOT NULL,
    CONSTRAINT "PK_authorities" PRIMARY KEY ("id")
  )`,
  `CREATE TABLE "publications" (
    "kind" character varying(20) NOT NULL,
    "id" character varying(80) NOT NULL,
    "version" integer NOT NULL,
    "effective_from" date NOT NULL,
    "content" jsonb NOT NULL,
    "sha256" character(64) NOT NULL,
    "published_at" timestamp with time zone NOT NULL DEFAULT now(),
    CONSTRAINT "PK_publications" PRIMARY KEY ("kind", "id", "version")
  )`,
  `COMMENT ON TABLE "publications" IS 'Registers and profiles by version. A row is never edited: a change is a new version.'`,
  `CREATE TABLE "persons" (
    "id" uuid NOT NULL,
    "given_name" character varying(200) NOT NULL,
    "family_name" character varying(200) NOT NULL,
    "birth_date" date,
    "email" character varying(320),
    "address" jsonb,
    "language" character varying(12) NOT NULL,
    "created_at" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_persons" PRIMARY KEY ("id")
  )`,
  `CREATE TABLE "cases" (
    "authority_id" character varying(63) NOT NULL,
    "id" uuid NOT NULL,
    "number" character varying(20) NOT NULL,
    "applicant_id" uuid NOT NULL,
    "applicant" jsonb NOT NULL,
    "profile_id" character varying(80) NOT NULL,
    "profile_version" integer NOT NULL,
    "overlays" jsonb NOT NULL,
    "reference_id" character varying(80),
    "reference_version" integer,
    "qualification" jsonb,
    "calendar" character varying(20) NOT NULL,
    "status" character varying(40) NOT NULL,
    "state" jsonb NOT NULL,
    "context" jsonb NOT NULL,
    "machine_version" integer NOT NULL,
    "version" integer NOT NULL,
    "outcome" character varying(30),
    "waiting_for" character varying(30) array NOT NULL,
    "waits_on" character varying(20) NOT NULL,
    "received_on" date,
    "next_due_on" date,
    "created_at" timestamp with time zone NOT NULL,
    "updated_at" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_cases" PRIMARY KEY ("authority_id", "id"),
    CONSTRAINT "UQ_cases_number" UNIQUE ("authority_id", "number"),
    CONSTRAINT "FK_cases_authority" FOREIGN KEY ("authority_id") REFERENCES "authorities" ("id"),
    CONSTRAINT "FK_cases_applicant" FOREIGN KEY ("applicant_id") REFERENCES "persons" ("id"),
    CONSTRAINT "CHK_cases_version" CHECK ("version" > 0)
  ) WITH (fillfactor = 80)`,
  `CREATE INDEX "IX_cases_status" ON "cases" ("authority_id", "status", "id")`,
  `CREATE INDEX "IX_cases_due" ON "cases" ("authority_id", "next_due_on", "id") WHERE "next_due_on" IS NOT NULL`,
  `CREATE INDEX "IX_cases_applicant" ON "cases" ("applicant_id")`,
  `CREATE TABLE "case_directory" (
    "case_id" uuid NOT NULL,
    "authority_id" character varying(63) NOT NULL,
    "person_id" uuid NOT NULL,
    CONSTRAINT "PK_case_directory" PRIMARY KEY ("case_id"),
    ${belongsToCase('case_directory')}
  )`,
  `CREATE INDEX "IX_case_directory_person" ON "case_directory" ("person_id", "authority_id")`,
  `COMMENT ON TABLE "case_directory" IS 'Where a case lies, so that a person finds it without knowing the authority.'`,
  `CREATE TABLE "case_search" (${caseKey},
    "text" text NOT NULL,
    CONSTRAINT "PK_case_search" PRIMARY KEY ("authority_id", "case_id"),
    ${belongsToCase('case_search')}
  )`,
  `CREATE INDEX "IX_case_search_text" ON "case_search" USING gin ("text" gin_trgm_ops)`,
  `CREATE TABLE "history_entries" (${caseKey},
    "case_version" integer NOT NULL,
    "kind" character varying(40) NOT NULL,
    "actor_id" uuid NOT NULL,
    "actor_role" character varying(20) NOT NULL,
    "at" timestamp with time zone NOT NULL,
    "status_before" character varying(40),
    "status_after" character varying(40) NOT NULL,
    "payload" jsonb NOT NULL,
    "facts" jsonb NOT NULL,
    CONSTRAINT "PK_history_entries" PRIMARY KEY ("authority_id", "case_id", "case_version"),
    ${belongsToCase('history_entries')}
  )`,
  `COMMENT ON TABLE "history_entries" IS 'What happened, one entry an accepted command. Append-only: no role of the application may change or remove a row.'`,
  `CREATE TABLE "deadlines" (${caseKey},
    "id" character varying(60) NOT NULL,
    "due_on" date,
    "passes_at" timestamp with time zone,
    CONSTRAINT "PK_deadlines" PRIMARY KEY ("authority_id", "case_id", "id"),
    ${belongsToCase('deadlines')}
  )`,
  `CREATE INDEX "IX_deadlines_passing" ON "deadlines" ("passes_at") WHERE "passes_at" IS NOT NULL`,
  `COMMENT ON TABLE "deadlines" IS 'One row an open deadline, for the sweep. The date itself is computed from the ledger.'`,
  `CREATE TABLE "decisions" (
    "authority_id" character varying(63) NOT NULL,
    "id" uuid NOT NULL,
    "case_id" uuid NOT NULL,
    "outcome" character varying(30) NOT NULL,
    "ground" character varying(80),
    "substantial_differences" character varying(80) array NOT NULL,
    "statements" jsonb NOT NULL,
    "proposer_id" uuid NOT NULL,
    "reviewer_id" uuid NOT NULL,
    "four_eyes" boolean NOT NULL,
    "decided_at" timestamp with time zone NOT NULL,
    "standing" character varying(20) NOT NULL,
    CONSTRAINT "PK_decisions" PRIMARY KEY ("authority_id", "id"),
    CONSTRAINT "CHK_decisions_four_eyes" CHECK (NOT "four_eyes" OR "reviewer_id" <> "proposer_id"),
    CONSTRAINT "CHK_decisions_standing" CHECK ("standing" IN ('current', 'superseded', 'revoked')),
    ${belongsToCase('decisions')}
  )`,
  `CREATE UNIQUE INDEX "UQ_decisions_current" ON "decisions" ("authority_id", "case_id") WHERE "standing" = 'current'`,
  `CREATE TABLE "notices" (
    "authority_id" character varying(63) NOT NULL,
    "id" uuid NOT NULL,
    "case_id" uuid NOT NULL,
    "decision_id" uuid,
    "kind" character varying(30) NOT NULL,
    "data" jsonb NOT NULL,
    "data_sha256" character(64) NOT NULL,
    "issued_at" timestamp with time zone NOT NULL,
    "recipient" character varying(30) NOT NULL,
    "channel" character varying(20) NOT NULL,
    "dispatched_on" date NOT NULL,
    "notified_on" date,
    "notified_by" character varying(20),
    CONSTRAINT "PK_notices" PRIMARY KEY ("authority_id", "id"),
    CONSTRAINT "FK_notices_decision" FOREIGN KEY ("authority_id", "decision_id") REFERENCES "decisions" ("authority_id", "id"),
    ${belongsToCase('notices')}
  )`,
  `CREATE INDEX "IX_notices_case" ON "notices" ("authority_id", "case_id")`,
  `CREATE TABLE "notice_files" (${caseKey},
    "notice_id" uuid NOT NULL,
    "language" character varying(12) NOT NULL,
    "storage_key" character varying(200) NOT NULL,
    "sha256" character(64) NOT NULL,
    "bytes" integer NOT NULL,
    "rendered_at" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_notice_files" PRIMARY KEY ("authority_id", "notice_id", "language"),
    CONSTRAINT "FK_notice_files_notice" FOREIGN KEY ("authority_id", "notice_id") REFERENCES "notices" ("authority_id", "id"),
    ${belongsToCase('notice_files')}
  )`,
  `CREATE TABLE "documents" (
    "authority_id" character varying(63) NOT NULL,
    "id" uuid NOT NULL,
    "case_id" uuid NOT NULL,
    "code" character varying(80) NOT NULL,
    "file_name" character varying(200) NOT NULL,
    "media_type" character varying(100) NOT NULL,
    "bytes" integer NOT NULL,
    "sha256" character(64) NOT NULL,
    "storage_key" character varying(200) NOT NULL,
    "scan" character varying(20) NOT NULL,
    "uploaded_by" uuid NOT NULL,
    "uploaded_at" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_documents" PRIMARY KEY ("authority_id", "id"),
    CONSTRAINT "CHK_documents_scan" CHECK ("scan" IN ('unscanned', 'clean', 'infected')),
    ${belongsToCase('documents')}
  )`,
  `CREATE INDEX "IX_documents_case" ON "documents" ("authority_id", "case_id")`,
  `CREATE TABLE "idempotency_keys" (
    "authority_id" character varying(63) NOT NULL,
    "actor_id" uuid NOT NULL,
    "key" character varying(255) NOT NULL,
    "request_sha256" character(64) NOT NULL,
    "answer" jsonb,
    "created_at" timestamp with time zone NOT NULL DEFAULT now(),
    CONSTRAINT "PK_idempotency_keys" PRIMARY KEY ("authority_id", "actor_id", "key")
  )`,
];
