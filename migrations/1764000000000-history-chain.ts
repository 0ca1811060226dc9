import type { MigrationInterface, QueryRunner } from 'typeorm';
import { chainStart, entryHash, type ChainedEntry } from '#history';

/** Each entry of a history covers the one before; once a day one hash covers all histories. */
export class HistoryChain1764000000000 implements MigrationInterface {
  name = 'HistoryChain1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "history_entries" ADD "hash" character(64)');
    await runner.query('ALTER TABLE "cases" ADD "history_hash" character(64)');
    await chainWhatIsThere(runner);
    await runner.query('ALTER TABLE "history_entries" ALTER "hash" SET NOT NULL');
    await runner.query('ALTER TABLE "cases" ALTER "history_hash" SET NOT NULL');
    for (const statement of [...tables, anchorHistories, ...(await grants(runner))]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION anchor_histories(timestamptz)');
    await runner.query('DROP TABLE "history_anchor_leaves", "history_anchors"');
    await runner.query('ALTER TABLE "cases" DROP "history_hash"');
    await runner.query('ALTER TABLE "history_entries" DROP "hash"');
  }
}

type Entry = Omit<ChainedEntry, 'at'> & { at: Date };

async function chainWhatIsThere(runner: QueryRunner): Promise<void> {
  const cases = (await runner.query('SELECT "authority_id", "id" FROM "cases"')) as {
    authority_id: string;
    id: string;
  }[];
  for (const { authority_id, id } of cases) {
    const entries = (await runner.query(
      'SELECT * FROM "history_entries" WHERE "authority_id" = $1 AND "case_id" = $2 ORDER BY "case_version"',
      [authority_id, id],
    )) as Entry[];
    let hash = chainStart;
    for (const entry of entries) {
      hash = entryHash(hash, { ...entry, at: entry.at.toISOString() });
      await runner.query(
        `UPDATE "history_entries" SET "hash" = $4 WHERE "authority_id" = $1 AND "case_id" = $2 AND "case_version" = $3`,
        [authority_id, id, entry.case_version, hash],
      );
    }
    await runner.query('UPDATE "cases" SET "history_hash" = $3 WHERE "authority_id" = $1 AND "id" = $2', [
      authority_id,
      id,
      hash,
    ]);
  }
}

const tables = [
  `CREATE TABLE "history_anchors" (
    "day" date NOT NULL,
    "made_at" timestamp with time zone NOT NULL,
    "previous" character(64) NOT NULL,
    "root" character(64) NOT NULL,
    "chains" integer NOT NULL,
    CONSTRAINT "PK_history_anchors" PRIMARY KEY ("day")
  )`,
  `COMMENT ON TABLE "history_anchors" IS 'One hash a day over all histories; each covers the one before.'`,
  `CREATE TABLE "history_anchor_leaves" (
    "authority_id" character varying(63) NOT NULL,
    "case_id" uuid NOT NULL,
    "day" date NOT NULL,
    "hash" character(64) NOT NULL,
    CONSTRAINT "PK_history_anchor_leaves" PRIMARY KEY ("authority_id", "case_id", "day")
  )`,
  `ALTER TABLE "history_anchors" ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY "everybody_reads" ON "history_anchors" FOR SELECT USING (true)`,
  `ALTER TABLE "history_anchor_leaves" ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY "actor" ON "history_anchor_leaves" USING ("authority_id" = acting_authority() OR EXISTS (
    SELECT 1 FROM "case_directory" "d"
    WHERE "d"."case_id" = "history_anchor_leaves"."case_id" AND "d"."authority_id" = "history_anchor_leaves"."authority_id"
      AND "d"."person_id" = acting_person()))`,
];

/** No leaf refers to its case: that a case was removed must show, not be removed with it. */
const anchorHistories = `
  CREATE FUNCTION anchor_histories(moment timestamptz) RETURNS SETOF history_anchors
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE
    today date := (moment AT TIME ZONE 'UTC')::date;
    last history_anchors%ROWTYPE;
    before text;
    lines text;
    changed integer;
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('anchor_histories', 0));
    SELECT * INTO last FROM history_anchors ORDER BY day DESC LIMIT 1;
    IF last.day >= today THEN RETURN; END IF;
    before := coalesce(last.root, repeat('0', 64));
    INSERT INTO history_anchor_leaves (authority_id, case_id, day, hash)
      SELECT c.authority_id, c.id, today, c.history_hash FROM cases c
      WHERE NOT EXISTS (SELECT 1 FROM history_anchor_leaves l
        WHERE l.authority_id = c.authority_id AND l.case_id = c.id AND l.hash = c.history_hash);
    SELECT count(*), string_agg(E'\\n' || l.authority_id || ' ' || l.case_id || ' ' || l.hash, ''
        ORDER BY l.authority_id COLLATE "C", l.case_id)
      INTO changed, lines FROM history_anchor_leaves l WHERE l.day = today;
    RETURN QUERY INSERT INTO history_anchors (day, made_at, previous, root, chains)
      VALUES (today, moment, before,
        encode(sha256(convert_to(before || coalesce(lines, ''), 'UTF8')), 'hex'), changed)
      RETURNING *;
  END $$`;

async function grants(runner: QueryRunner): Promise<string[]> {
  const [names] = (await runner.query(
    `SELECT quote_ident(current_setting('agnosco.app_role')) AS app, quote_ident(current_setting('agnosco.worker_role')) AS worker`,
  )) as { app: string; worker: string }[];
  if (!names) throw new Error('agnosco.app_role and agnosco.worker_role are not set on this connection');
  return [
    'REVOKE ALL ON FUNCTION anchor_histories(timestamptz) FROM PUBLIC',
    `GRANT EXECUTE ON FUNCTION anchor_histories(timestamptz) TO ${names.worker}`,
    `GRANT SELECT ON "history_anchors", "history_anchor_leaves" TO ${names.app}, ${names.worker}`,
  ];
}
