import type { Client } from 'pg';

import { withClient } from '../client.js';
import { DatabaseProblem } from '../problem.js';
import { describeUrl, roleOf } from '../urls.js';

const oldestMajor = 15;

interface Facts {
  version: number;
  superuser: boolean;
  bypasses_rls: boolean;
  owned_table: string | null;
}

/**
 * A role that serves requests must be bound by row-level security: it owns no table, and no right of its own or of a
 * role it belongs to lets it pass.
 * @throws DatabaseProblem
 */
export async function checkBoundRole(url: string): Promise<void> {
  const facts = await withClient(url, readFacts);
  checkVersion(url, facts.version);
  const role = roleOf(url);
  if (facts.superuser) throw refusal(role, `is a superuser`, `ALTER ROLE "${role}" NOSUPERUSER`);
  if (facts.bypasses_rls) throw refusal(role, `can bypass row-level security`, `ALTER ROLE "${role}" NOBYPASSRLS`);
  if (facts.owned_table) throw refusal(role, `owns the table ${facts.owned_table}`, `use a role that owns nothing`);
}

/** @throws DatabaseProblem when the server is too old */
export async function checkOwner(url: string): Promise<void> {
  checkVersion(url, (await withClient(url, readFacts)).version);
}

async function readFacts(client: Client): Promise<Facts> {
  const { rows } = await client.query<Facts>(
    `SELECT current_setting('server_version_num')::int AS version,
            bool_or(rolsuper) AS superuser,
            bool_or(rolbypassrls) AS bypasses_rls,
            (SELECT min(c.oid::regclass::text) FROM pg_class c
              WHERE c.relkind IN ('r', 'p') AND c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
                AND pg_has_role(current_user, c.relowner, 'MEMBER')) AS owned_table
       FROM pg_roles WHERE pg_has_role(current_user, oid, 'MEMBER')`,
  );
  const facts = rows[0];
  if (!facts) throw new Error('The server told nothing of its roles.');
  return facts;
}

function checkVersion(url: string, version: number): void {
  const major = Math.floor(version / 10_000);
  if (major >= oldestMajor) return;
  throw new DatabaseProblem(
    `The database ${describeUrl(url)} is PostgreSQL ${major}; ${oldestMajor} or later is needed: upgrade it.`,
  );
}

function refusal(role: string, fault: string, remedy: string): DatabaseProblem {
  return new DatabaseProblem(
    `The database role ${role} ${fault}, which would open every authority's cases: ${remedy}.`,
  );
}
