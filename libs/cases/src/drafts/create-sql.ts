export const claimCreationSql = `
  INSERT INTO "idempotency_keys" ("authority_id", "actor_id", "key", "request_sha256") VALUES ($1, $2, $3, $4)
  ON CONFLICT DO NOTHING RETURNING 1`;

/** The draft, its applicant (known by the first application), and its place in the directory. */
export const openSql = `
  WITH person AS (
    INSERT INTO "persons" ("id", "given_name", "family_name", "birth_date", "email", "address", "language", "created_at")
    VALUES ($4, $15, $16, $17, $18, $19, $20, $14)
    ON CONFLICT ("id") DO NOTHING),
  opened AS (
    INSERT INTO "cases" ("authority_id", "id", "number", "applicant_id", "profile_id", "profile_version", "reference_id",
      "reference_version", "qualification", "calendar", "status", "state", "context", "machine_version", "version",
      "waiting_for", "waits_on", "created_at", "updated_at", "overlays", "applicant",
      "history_hash")
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'draft', $11, $12, $13, 1, '{}', 'applicant', $14, $14, $21, $22, $23))
  INSERT INTO "case_directory" ("case_id", "authority_id", "person_id") VALUES ($2, $1, $4)`;

/**
 * Its search text, its first entry, the dates that run for it and the answer. A statement of its own: row-level security looks a person's case up
 * in the directory, and sees there only what an earlier statement wrote.
 */
export const recordSql = `
  WITH searched AS (
    INSERT INTO "case_search" ("authority_id", "case_id", "text") VALUES ($1, $2, $3)),
  entry AS (
    INSERT INTO "history_entries" ("authority_id", "case_id", "case_version", "kind", "actor_id", "actor_role", "at",
      "status_after", "payload", "facts", "hash")
    VALUES ($1, $2, 1, 'created', $4, $5, $6, 'draft', $7, $10, $12)),
  due AS (
    INSERT INTO "deadlines" ("authority_id", "case_id", "id", "due_on", "passes_at")
    SELECT $1, $2, r."id", r."due_on", r."passes_at"
    FROM jsonb_to_recordset($11::jsonb) AS r("id" text, "due_on" date, "passes_at" timestamptz))
  UPDATE "idempotency_keys" SET "answer" = $9 WHERE "authority_id" = $1 AND "actor_id" = $4 AND "key" = $8`;
