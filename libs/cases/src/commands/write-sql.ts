/** What a command may leave beside the case row and the entry of its history. */
export type WritePart =
  'over' | 'due' | 'standing' | 'restored' | 'decided' | 'issued' | 'verifiable' | 'served' | 'answered' | 'jobs';

/** Text with `$1`, `$2` and so on, and the names of the values that stand for them. */
export interface WriteStatement {
  text: string;
  names: readonly string[];
}

/**
 * Where the case was not as expected, the entry has no version and is refused, and all of it with the entry: COMMIT comes
 * along with this statement, so that nobody could look at a count first.
 */
const always = `
  updated AS (
    UPDATE "cases" SET "status" = :status, "state" = :state, "context" = :context, "machine_version" = :machine_version,
      "version" = "version" + 1, "outcome" = :outcome, "waiting_for" = :waiting_for, "waits_on" = :waits_on,
      "received_on" = :received_on, "next_due_on" = :next_due_on, "profile_version" = :profile_version,
      "updated_at" = :at, "history_hash" = :hash, "reference_id" = :reference_id, "reference_version" = :reference_version
    WHERE "authority_id" = :authority AND "id" = :case AND "version" = :version
    RETURNING "version"),
  entry AS (
    INSERT INTO "history_entries" ("authority_id", "case_id", "case_version", "kind", "actor_id", "actor_role", "at",
      "status_before", "status_after", "payload", "facts", "hash")
    SELECT :authority, :case, (SELECT "version" FROM updated), :kind, :actor, :role, :at, :status_before, :status,
      :payload, :facts, :hash)`;

const parts: Readonly<Record<Exclude<WritePart, 'jobs'>, string>> = {
  over: `
  over AS (
    DELETE FROM "deadlines" WHERE "authority_id" = :authority AND "case_id" = :case AND "id" = ANY (:over))`,
  due: `
  due AS (
    INSERT INTO "deadlines" ("authority_id", "case_id", "id", "due_on", "passes_at")
    SELECT :authority, :case, r."id", r."due_on", r."passes_at"
    FROM jsonb_to_recordset(:due::jsonb) AS r("id" text, "due_on" date, "passes_at" timestamptz)
    ON CONFLICT ("authority_id", "case_id", "id")
      DO UPDATE SET "due_on" = EXCLUDED."due_on", "passes_at" = EXCLUDED."passes_at")`,
  standing: `
  standing AS (
    UPDATE "decisions" d SET "standing" = r."standing", "standing_since" = r."since"
    FROM jsonb_to_recordset(:standing::jsonb) AS r("id" uuid, "standing" text, "since" date)
    WHERE d."authority_id" = :authority AND d."case_id" = :case AND d."id" = r."id" RETURNING 1)`,
  restored: `
  restored AS (
    UPDATE "decisions" SET "standing" = 'current', "standing_since" = NULL
    WHERE "authority_id" = :authority AND "case_id" = :case AND "id" = ANY (:restored::uuid[]))`,
  decided: `
  decided AS (
    INSERT INTO "decisions" ("authority_id", "case_id", "id", "outcome", "ground", "substantial_differences",
      "statements", "proposer_id", "reviewer_id", "four_eyes", "decided_at", "standing")
    SELECT :authority, :case, r."id", r."outcome", r."ground",
      ARRAY(SELECT jsonb_array_elements_text(r."substantial_differences")), r."statements",
      r."proposer_id", r."reviewer_id", r."four_eyes", :at, r."standing"
    FROM jsonb_to_recordset(:decided::jsonb) AS r("id" uuid, "outcome" text, "ground" text,
      "substantial_differences" jsonb, "statements" jsonb, "proposer_id" uuid, "reviewer_id" uuid, "four_eyes" boolean,
      "standing" text))`,
  issued: `
  issued AS (
    INSERT INTO "notices" ("authority_id", "case_id", "id", "decision_id", "kind", "data", "data_sha256", "issued_at",
      "recipient", "channel", "dispatched_on", "notified_on", "notified_by")
    SELECT :authority, :case, r."id", r."decision_id", r."kind", r."data", r."data_sha256", :at, r."recipient",
      r."channel", r."dispatched_on", r."notified_on", r."notified_by"
    FROM jsonb_to_recordset(:issued::jsonb) AS r("id" uuid, "decision_id" uuid, "kind" text, "data" jsonb,
      "data_sha256" text, "recipient" text, "channel" text, "dispatched_on" date, "notified_on" date,
      "notified_by" text))`,
  verifiable: `
  verifiable AS (
    INSERT INTO "verifications" ("authority_id", "case_id", "notice_id", "code_sha256", "content")
    SELECT :authority, :case, r."notice_id", r."code_sha256", r."content"
    FROM jsonb_to_recordset(:verifiable::jsonb) AS r("notice_id" uuid, "code_sha256" text, "content" jsonb))`,
  served: `
  served AS (
    UPDATE "notices" n SET "channel" = r."channel", "dispatched_on" = r."dispatched_on",
      "notified_on" = r."notified_on", "notified_by" = r."notified_by", "returned_on" = r."returned_on",
      "instruction" = r."instruction", "superseded_by" = r."superseded_by"
    FROM jsonb_to_recordset(:served::jsonb) AS r("id" uuid, "channel" text, "dispatched_on" date, "notified_on" date,
      "notified_by" text, "returned_on" date, "instruction" text, "superseded_by" uuid)
    WHERE n."authority_id" = :authority AND n."case_id" = :case AND n."id" = r."id")`,
  answered: `
  answered AS (
    INSERT INTO "idempotency_keys" ("authority_id", "actor_id", "key", "request_sha256", "answer")
    VALUES (:authority, :answered_to, :key, :request_sha256, :answer))`,
};

/** A case has one current decision at most: the earlier one must have lost its standing before another has it. */
const afterStanding = '(SELECT count(*) FROM standing) >= 0)';

const enqueue = `
  SELECT count(enqueue_job(j."task", j."payload", j."key")) AS "jobs"
  FROM jsonb_to_recordset(:jobs::jsonb) AS j("task" text, "payload" jsonb, "key" text)`;

const statements = new Map<string, WriteStatement>();

/**
 * One statement for all that a command writes, and for no more: a part that has nothing to write costs the server as much
 * to begin as one that has. There are as many statements as commands leave different kinds of rows.
 */
export function writeStatement(present: ReadonlySet<WritePart>): WriteStatement {
  const key = [...present].sort().join(' ');
  const known = statements.get(key);
  if (known) return known;
  const chosen = Object.entries(parts).flatMap(([part, sql]) => (present.has(part as WritePart) ? [sql] : []));
  const ordered = present.has('standing') ? chosen.map((sql) => waiting(sql)) : chosen;
  const made = numbered(`WITH${[always, ...ordered].join(',')}${present.has('jobs') ? enqueue : '\n  SELECT'}`);
  statements.set(key, made);
  return made;
}

function waiting(sql: string): string {
  if (sql === parts.decided) return sql.replace(/\)$/, ` WHERE ${afterStanding}`);
  return sql === parts.restored ? sql.replace(/\)$/, ` AND ${afterStanding}`) : sql;
}

function numbered(sql: string): WriteStatement {
  const names: string[] = [];
  const text = sql.replace(/(?<!:):([a-z][a-z0-9_]*)/g, (_, name: string) => {
    if (!names.includes(name)) names.push(name);
    return `$${names.indexOf(name) + 1}`;
  });
  return { text, names };
}
