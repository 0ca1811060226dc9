/** Looked for only once something is decided: nothing is supplemented before. */
export const supplementedBy = `
  CASE WHEN c."outcome" IS NULL THEN '{}' ELSE ARRAY(
    SELECT s."id"::text FROM "cases" s
    WHERE s."applicant_id" = c."applicant_id" AND s."id" <> c."id" AND s."status" <> ALL ('{draft,discarded}')
      AND s."context"->'links' @> jsonb_build_array(jsonb_build_object('kind', 'supplements', 'case', c."id"))
    ORDER BY s."id") END AS "supplemented_by"`;

const columns = `
  c."authority_id", c."id", c."number", c."applicant_id", c."profile_id", c."profile_version", c."overlays", c."reference_id",
  c."reference_version", c."qualification", c."calendar", c."status", c."state", c."context", c."version",
  c."history_hash", c."created_at",
  ${supplementedBy}`;

export const lockSql = `
  SELECT ${columns}
  FROM "case_directory" d JOIN "cases" c ON c."authority_id" = d."authority_id" AND c."id" = d."case_id"
  WHERE d."case_id" = $1 FOR UPDATE OF c`;

export const storedAnswerSql = `
  SELECT "request_sha256", "answer" FROM "idempotency_keys"
  WHERE "authority_id" = $1 AND "actor_id" = $2 AND "key" = $3`;

const factsOfCase = (more: string) => `
  SELECT
    coalesce((
      SELECT jsonb_agg(jsonb_build_object('code', f."code", 'uploaded_at', f."uploaded_at", 'scan', f."scan") ORDER BY f."id")
      FROM "documents" f WHERE f."authority_id" = c."authority_id" AND f."case_id" = c."id"), '[]') AS "documents",
    c."applicant" AS "person"${more}
  FROM "case_directory" d JOIN "cases" c ON c."authority_id" = d."authority_id" AND c."id" = d."case_id"`;

export const factsSql = `${factsOfCase('')}
  WHERE d."case_id" = $1`;

/** The same with the answer that the actor's key was given before. */
export const factsAndAnswerSql = `${factsOfCase(', k."request_sha256", k."answer"')}
    LEFT JOIN "idempotency_keys" k ON k."authority_id" = c."authority_id" AND k."actor_id" = $2 AND k."key" = $3
  WHERE d."case_id" = $1`;
