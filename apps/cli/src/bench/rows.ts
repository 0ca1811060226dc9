import type { Client } from 'pg';

export interface Column {
  name: string;
  /** As the server writes it: `uuid`, `jsonb`, `character varying(40)`. */
  type: string;
  isKey: boolean;
}

export type Tables = ReadonlyMap<string, readonly Column[]>;
export type Row = Record<string, unknown>;
/** Rows by table, as JSON has them. */
export type Rows = Record<string, Row[]>;

/** What a command leaves for the worker, as it was enqueued. */
export interface Job {
  task: string;
  payload: unknown;
  key: string;
}

export interface CaseRows {
  rows: Rows;
  jobs: Job[];
}

/** The tables that hold a case, by the catalogue: one that is added later is measured too. Those that others refer to come first. */
export async function caseTables(superuser: Client): Promise<Tables> {
  const { rows } = await superuser.query<Column & { table: string }>(
    `SELECT c.relname AS "table", a.attname AS "name", format_type(a.atttypid, a.atttypmod) AS "type",
       coalesce(a.attnum = ANY (i.indkey), false) AS "isKey"
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
       LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
       AND (c.relname IN ('persons', 'cases', 'idempotency_keys') OR EXISTS (
         SELECT 1 FROM pg_attribute k WHERE k.attrelid = c.oid AND k.attname = 'case_id'))
     ORDER BY array_position(ARRAY['persons', 'cases', 'decisions', 'notices']::name[], c.relname), c.relname, a.attnum`,
  );
  const tables = new Map<string, Column[]>();
  for (const { table, ...column } of rows) tables.set(table, [...(tables.get(table) ?? []), column]);
  return tables;
}

/** Every row of a case; of the remembered answers those that gave this case. */
export async function rowsOfCase(superuser: Client, tables: Tables, caseId: string): Promise<CaseRows> {
  const rows: Rows = {};
  for (const [table, columns] of tables) {
    const order = columns.filter(({ isKey }) => isKey).map(({ name }) => `t."${name}"`);
    const { rows: found } = await superuser.query<{ row: Row }>(
      `SELECT to_jsonb(t) AS row FROM "${table}" t WHERE ${conditionOf(table)} ORDER BY ${order.join(', ')}`,
      [caseId],
    );
    rows[table] = found.map(({ row }) => row);
  }
  const jobs = await superuser.query<Job>(
    `SELECT t.identifier AS task, j.payload, j.key FROM graphile_worker._private_jobs j
       JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE j.payload->>'case' = $1 ORDER BY j.id`,
    [caseId],
  );
  return { rows, jobs: jobs.rows };
}

function conditionOf(table: string): string {
  switch (table) {
    case 'cases':
      return 't.id = $1';
    case 'persons':
      return 't.id = (SELECT c.applicant_id FROM cases c WHERE c.id = $1)';
    case 'idempotency_keys':
      return `t.answer->>'id' = $1`;
    default:
      return 't.case_id = $1';
  }
}

export interface RowsWritten {
  table: string;
  inserted: Row[];
  changed: { before: Row; after: Row }[];
  removed: Row[];
}

export interface Written {
  tables: RowsWritten[];
  jobs: Job[];
}

/** What came between two readings of one case. */
export function writtenBetween(tables: Tables, before: CaseRows, after: CaseRows): Written {
  const written = [...tables].map(([table, columns]): RowsWritten => {
    const keys = columns.filter(({ isKey }) => isKey).map(({ name }) => name);
    const keyOf = (row: Row) => JSON.stringify(keys.map((key) => row[key]));
    const earlier = new Map((before.rows[table] ?? []).map((row) => [keyOf(row), row]));
    const later = new Map((after.rows[table] ?? []).map((row) => [keyOf(row), row]));
    return {
      table,
      inserted: [...later].flatMap(([key, row]) => (earlier.has(key) ? [] : [row])),
      changed: [...later].flatMap(([key, row]) => {
        const old = earlier.get(key);
        return old && JSON.stringify(old) !== JSON.stringify(row) ? [{ before: old, after: row }] : [];
      }),
      removed: [...earlier].flatMap(([key, row]) => (later.has(key) ? [] : [row])),
    };
  });
  return { tables: written, jobs: after.jobs.slice(before.jobs.length) };
}

export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
}
