/** Looked for only once something is decided: nothing is supplemented before. */
export const supplementedBy = `
  CASE WHEN c."outcome" IS NULL THEN '{}' ELSE ARRAY(
    SELECT s."id"::text FROM "cases" s
    WHERE s."applicant_id" = c."applicant_id" AND s."id" <> c."id" AND s."status" <> ALL ('{draft,discarded}')
      AND s."context"->'links' @> jsonb_build_array(jsonb_build_object('kind', 'supplements', 'case', c."id"))
    ORDER BY s."id") END AS "supplemented_by"`;

const columns = `
  c."authority_id", c."id", c."number", c."applicant_id", c."profile_id", c."profile_version", c."overlays", c."reference_id",
  c."reference_version", c."qualification", c."calendar", c."status", c."state", c."context", c."version", c."created_at",
  ${supplementedBy}`;

const lockedRow = (claimed: string) => `
  SELECT ${columns}, ${claimed} AS "claimed"
  FROM "case_directory" d JOIN "cases" c ON c."authority_id" = d."authority_id" AND c."id" = d."case_id"
  WHERE d."case_id" = $1 FOR UPDATE OF c`;

export const lockSql = lockedRow('true');

export const claimSql = `
  WITH claim AS (
    INSERT INTO "idempotency_keys" ("authority_id", "actor_id", "key", "request_sha256")
    SELECT d."authority_id", $2, $3, $4 FROM "case_directory" d WHERE d."case_id" = $1
    ON CONFLICT DO NOTHING RETURNING 1)
  ${lockedRow('EXISTS (SELECT 1 FROM claim)')}`;

export const storedAnswerSql = `
  SELECT "request_sha256", "answer" FROM "idempotency_keys"
  WHERE "authority_id" = $1 AND "actor_id" = $2 AND "key" = $3`;

export const factsSql = `
  SELECT
    coalesce((
      SELECT jsonb_agg(jsonb_build_object('code', d."code", 'uploaded_at', d."uploaded_at", 'scan', d."scan") ORDER BY d."id")
      FROM "documents" d WHERE d."authority_id" = $1 AND d."case_id" = $2), '[]') AS "documents",
    c."applicant" AS "person"
  FROM "cases" c WHERE c."authority_id" = $1 AND c."id" = $2`;

/**
 * Parameters in the order of `writeChange`. The decision that no longer stands is updated before the new one goes in,
 * for a case has one current decision at most: `decided` asks for what `standing` returns, and so waits for it.
 */
export const writeSql = `
  WITH updated AS (
    UPDATE "cases" SET "status" = $4, "state" = $5, "context" = $6, "machine_version" = $7, "version" = "version" + 1,
      "outcome" = $8, "waiting_for" = $9, "waits_on" = $10, "received_on" = $11, "next_due_on" = $12,
      "profile_version" = $13, "updated_at" = $14, "reference_id" = $31, "reference_version" = $32
    WHERE "authority_id" = $1 AND "id" = $2 AND "version" = $3
    RETURNING "version"),
  entry AS (
    INSERT INTO "history_entries" ("authority_id", "case_id", "case_version", "kind", "actor_id", "actor_role", "at",
      "status_before", "status_after", "payload", "facts")
    SELECT $1, $2, updated."version", $15, $16, $17, $14, $18, $4, $19, $20 FROM updated),
  over AS (
    DELETE FROM "deadlines" WHERE "authority_id" = $1 AND "case_id" = $2 AND "id" = ANY ($21)),
  due AS (
    INSERT INTO "deadlines" ("authority_id", "case_id", "id", "due_on", "passes_at")
    SELECT $1, $2, r."id", r."due_on", r."passes_at"
    FROM jsonb_to_recordset($22::jsonb) AS r("id" text, "due_on" date, "passes_at" timestamptz)
    ON CONFLICT ("authority_id", "case_id", "id")
      DO UPDATE SET "due_on" = EXCLUDED."due_on", "passes_at" = EXCLUDED."passes_at"),
  standing AS (
    UPDATE "decisions" d SET "standing" = r."standing"
    FROM jsonb_to_recordset($29::jsonb) AS r("id" uuid, "standing" text)
    WHERE d."authority_id" = $1 AND d."case_id" = $2 AND d."id" = r."id" RETURNING 1),
  decided AS (
    INSERT INTO "decisions" ("authority_id", "case_id", "id", "outcome", "ground", "substantial_differences", "statements",
      "proposer_id", "reviewer_id", "four_eyes", "decided_at", "standing")
    SELECT $1, $2, r."id", r."outcome", r."ground",
      ARRAY(SELECT jsonb_array_elements_text(r."substantial_differences")), r."statements",
      r."proposer_id", r."reviewer_id", r."four_eyes", $14, r."standing"
    FROM jsonb_to_recordset($23::jsonb) AS r("id" uuid, "outcome" text, "ground" text, "substantial_differences" jsonb,
      "statements" jsonb, "proposer_id" uuid, "reviewer_id" uuid, "four_eyes" boolean, "standing" text)
    WHERE (SELECT count(*) FROM standing) >= 0),
  issued AS (
    INSERT INTO "notices" ("authority_id", "case_id", "id", "decision_id", "kind", "data", "data_sha256", "issued_at",
      "recipient", "channel", "dispatched_on", "notified_on", "notified_by")
    SELECT $1, $2, r."id", r."decision_id", r."kind", r."data", r."data_sha256", $14, r."recipient", r."channel",
      r."dispatched_on", r."notified_on", r."notified_by"
    FROM jsonb_to_recordset($24::jsonb) AS r("id" uuid, "decision_id" uuid, "kind" text, "data" jsonb,
      "data_sha256" text, "recipient" text, "channel" text, "dispatched_on" date, "notified_on" date, "notified_by" text)),
  served AS (
    UPDATE "notices" n SET "channel" = r."channel", "dispatched_on" = r."dispatched_on", "notified_on" = r."notified_on",
      "notified_by" = r."notified_by", "returned_on" = r."returned_on", "instruction" = r."instruction",
      "superseded_by" = r."superseded_by"
    FROM jsonb_to_recordset($30::jsonb) AS r("id" uuid, "channel" text, "dispatched_on" date, "notified_on" date,
      "notified_by" text, "returned_on" date, "instruction" text, "superseded_by" uuid)
    WHERE n."authority_id" = $1 AND n."case_id" = $2 AND n."id" = r."id"),
  answered AS (
    UPDATE "idempotency_keys" SET "answer" = $28 WHERE "authority_id" = $1 AND "actor_id" = $26 AND "key" = $27)
  SELECT (SELECT count(*)::integer FROM updated) AS "written",
    (SELECT count(enqueue_job(j."task", j."payload", j."key"))
     FROM jsonb_to_recordset($25::jsonb) AS j("task" text, "payload" jsonb, "key" text)) AS "jobs"`;
