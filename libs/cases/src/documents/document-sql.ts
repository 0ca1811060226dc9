export const insertSql = `
  INSERT INTO "documents" ("authority_id", "id", "case_id", "code", "file_name", "media_type", "bytes", "sha256",
    "storage_key", "scan", "uploaded_by", "uploaded_at")
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

export const documentsSql = `
  SELECT "id", "code", "file_name", "media_type", "bytes", "sha256", "scan", "uploaded_at"
  FROM "documents" WHERE "authority_id" = $1 AND "case_id" = $2 ORDER BY "id"`;

export const answerSql = `
  UPDATE "idempotency_keys" SET "answer" = $4 WHERE "authority_id" = $1 AND "actor_id" = $2 AND "key" = $3`;

export const documentSql = `
  SELECT "storage_key", "media_type", "file_name", "scan"
  FROM "documents" WHERE "authority_id" = $1 AND "case_id" = $2 AND "id" = $3`;
