import { deepStrictEqual } from 'node:assert';
import type { Client } from 'pg';
import type { Pool } from './load.js';
import { rowsOfCase, type CaseRows } from './rows.js';
import type { Stage } from './stage.js';

/** Every command that was answered as accepted stands in the database, and nothing else does. @throws where not */
export async function countWritten(
  { superuser }: Stage,
  { used }: Pool,
  version: number,
  accepted: number,
  name: string,
): Promise<void> {
  const ids = used.map(({ id }) => id);
  const { rows } = await superuser.query<{ versions: number; entries: number }>(
    `SELECT (SELECT sum(version - $2)::integer FROM cases WHERE id = ANY ($1)) AS versions,
       (SELECT count(*)::integer FROM history_entries WHERE case_id = ANY ($1) AND case_version > $2) AS entries`,
    [ids, version],
  );
  deepStrictEqual({ ...rows[0] }, { versions: accepted, entries: accepted }, `what ${name} wrote`);
}

/** Every one of them left an answer to its key. @throws where not */
export async function countAnswers({ superuser }: Stage, before: number, accepted: number): Promise<void> {
  deepStrictEqual((await answersIn(superuser)) - before, accepted, 'remembered answers');
}

export async function answersIn(superuser: Client): Promise<number> {
  const { rows } = await superuser.query<{ answers: number }>(
    'SELECT count(answer)::integer AS answers FROM idempotency_keys',
  );
  return rows[0]?.answers ?? 0;
}

/** A case that went the whole way through the product and one through the limit hold the same rows. @throws where not */
export async function compareWritten({ superuser, tables }: Stage, pools: readonly Pool[], end: number): Promise<void> {
  const found = [];
  for (const { used } of pools) {
    const { rows } = await superuser.query<{ id: string }>(
      'SELECT id FROM cases WHERE id = ANY ($1) AND version = $2 LIMIT 1',
      [used.map(({ id }) => id), end],
    );
    if (!rows[0]) throw new Error('no case went the whole way');
    found.push(comparable(await rowsOfCase(superuser, tables, rows[0].id)));
  }
  deepStrictEqual(found[0], found[1], 'the rows of product and limit');
}

/**
 * Without what differs between any two cases: identifiers, numbers, fingerprints of requests. The limit keeps recorded
 * answers, which name the case that was recorded: they are counted, not compared.
 */
export function comparable({ rows: { idempotency_keys: _answers, ...others }, jobs }: CaseRows): unknown {
  const plain = (row: unknown) =>
    JSON.stringify(row)
      .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
      .replaceAll(/copy-\d+/g, 'number')
      .replaceAll(/"[0-9a-f]{64}"/g, '"fingerprint"');
  return Object.entries({ ...others, jobs }).map(([table, rows]) => [table, rows.map(plain).sort()]);
}
