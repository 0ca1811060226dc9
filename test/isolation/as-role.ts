import { codeOf, connect, type Scope } from '#database';

/** What came of a statement: its rows, or the SQLSTATE of its refusal. */
export interface Attempt {
  rows: Record<string, unknown>[];
  /** Rows that it read or changed. */
  count: number;
  code?: string;
}

/** `insufficient_privilege`: a missing grant, or a policy that a row offends. */
export const denied = '42501';

/** Tables of identity: their rows belong to an account, not to a case. */
export const accountTables: readonly string[] = [
  'accounts',
  'api_clients',
  'authority_identity',
  'ceremonies',
  'email_tokens',
  'identities',
  'mail_outbox',
  'mandates',
  'passkeys',
  'passwords',
  'recovery_codes',
  'refresh_tokens',
  'sessions',
  'sign_in_events',
  'signing_keys',
  'throttles',
  'totp_secrets',
];

type Client = Awaited<ReturnType<typeof connect>>;

const sessions = new Map<string, Promise<Client>>();

/** Runs one statement as whoever the URL names, with an actor or without, and takes everything back. */
export async function attempt(url: string, scope: Scope, sql: string, parameters: unknown[] = []): Promise<Attempt> {
  const client = await (sessions.get(url) ?? session(url));
  const { authority = '', person = '', actor = '', mandate = '' } = scope;
  await client.query('BEGIN');
  await client.query(
    `SELECT set_config('agnosco.authority', $1, true), set_config('agnosco.person', $2, true), set_config('agnosco.actor', $3, true), set_config('agnosco.mandate', $4, true)`,
    [authority, person, actor, mandate],
  );
  try {
    const { rows, rowCount } = await client.query<Record<string, unknown>>(sql, parameters);
    return { rows, count: rowCount ?? 0 };
  } catch (error) {
    return { rows: [], count: 0, code: codeOf(error) };
  } finally {
    await client.query('ROLLBACK');
  }
}

/** Ends every session: to be called after the last attempt. */
export async function leave(): Promise<void> {
  const open = [...sessions.values()];
  sessions.clear();
  for (const client of open) await (await client).end();
}

function session(url: string): Promise<Client> {
  const opened = connect(url);
  sessions.set(url, opened);
  return opened;
}

/** Every table of the schema public, also those that somebody will add. */
export async function tablesOf(url: string): Promise<string[]> {
  const { rows } = await attempt(
    url,
    {},
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'f', 'v', 'm') ORDER BY 1`,
  );
  return rows.map(({ name }) => String(name));
}

/** Tables that do not ask whose row it is. */
export async function unprotected(url: string): Promise<string[]> {
  const { rows } = await attempt(
    url,
    {},
    `SELECT relname AS name FROM pg_class c
     WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'f', 'v', 'm')
       AND NOT (relrowsecurity AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid)) ORDER BY 1`,
  );
  return rows.map(({ name }) => String(name));
}
