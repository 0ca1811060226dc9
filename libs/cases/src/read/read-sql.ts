import { supplementedBy } from '../commands/command-sql.js';

export const caseRowSql = `
  SELECT c.*, ${supplementedBy}
  FROM "case_directory" d JOIN "cases" c ON c."authority_id" = d."authority_id" AND c."id" = d."case_id"
  WHERE d."case_id" = $1`;

export const historySql = `
  SELECT "case_version", "kind", "actor_id", "actor_role", "at", "status_before", "status_after", "payload", "facts"->'before' AS "before",
    "facts"->'mandate' AS "mandate"
  FROM "history_entries" WHERE "authority_id" = $1 AND "case_id" = $2 ORDER BY "case_version"`;

export const noticesSql = `
  SELECT n."id", n."kind", n."decision_id", n."data", n."data_sha256", n."issued_at", n."recipient", n."channel",
    n."dispatched_on"::text, n."notified_on"::text, n."notified_by", n."returned_on"::text, n."instruction", n."superseded_by",
    (SELECT v."code_sha256" FROM "verifications" v
     WHERE v."authority_id" = n."authority_id" AND v."notice_id" = n."id") AS "code_sha256",
    coalesce(jsonb_agg(jsonb_build_object('language', f."language", 'sha256', f."sha256", 'bytes', f."bytes")
      ORDER BY f."language") FILTER (WHERE f."language" IS NOT NULL), '[]') AS "files"
  FROM "notices" n LEFT JOIN "notice_files" f ON f."authority_id" = n."authority_id" AND f."notice_id" = n."id"
  WHERE n."authority_id" = $1 AND n."case_id" = $2
  GROUP BY n."authority_id", n."id" ORDER BY n."issued_at", n."id"`;

export const noticeFileSql = `
  SELECT f."storage_key", f."sha256", f."bytes",
    EXISTS (SELECT 1 FROM "notice_files" o WHERE o."authority_id" = n."authority_id" AND o."notice_id" = n."id") AS "begun"
  FROM "notices" n LEFT JOIN "notice_files" f
    ON f."authority_id" = n."authority_id" AND f."notice_id" = n."id" AND f."language" = $4
  WHERE n."authority_id" = $1 AND n."case_id" = $2 AND n."id" = $3`;

/** Jobs are kept by key: asked for twice, it is made once. */
export const askForLanguageSql = `
  SELECT enqueue_job('render_notice', jsonb_build_object('authority', $1::text, 'case', $2::text, 'notice', $3::text,
    'language', $4::text), 'render_notice:' || $3::text || ':' || $4::text)`;
