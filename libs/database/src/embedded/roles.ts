import type { Client } from 'pg';

import { databaseName, roleNames, type Passwords } from './passwords.js';

/** Makes what is missing of the three roles and the database; a start may have been killed in the middle of it. */
export async function ensureRoles(superuser: Client, passwords: Passwords): Promise<void> {
  const names = Object.values(roleNames);
  const { rows } = await superuser.query<{ roles: number; databases: number }>(
    `SELECT (SELECT count(*) FROM pg_roles WHERE rolname = ANY ($1))::int AS roles,
            (SELECT count(*) FROM pg_database WHERE datname = $2)::int AS databases`,
    [names, databaseName],
  );
  if (rows[0]?.roles !== names.length) await makeRoles(superuser, passwords);
  if (rows[0]?.databases !== 1) await makeDatabase(superuser, databaseName);
}

async function makeRoles(superuser: Client, passwords: Passwords): Promise<void> {
  const made = (['app', 'owner', 'worker'] as const).map(
    (role) =>
      `DROP ROLE IF EXISTS ${roleNames[role]};
       CREATE ROLE ${roleNames[role]} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS
         PASSWORD ${superuser.escapeLiteral(passwords[role])};`,
  );
  await superuser.query(made.join('\n'));
}

/** A database of the owner's, closed to everyone but the three roles. */
export async function makeDatabase(superuser: Client, name: string, template = 'template1'): Promise<void> {
  const database = superuser.escapeIdentifier(name);
  await superuser.query(
    `CREATE DATABASE ${database} OWNER ${roleNames.owner} TEMPLATE ${superuser.escapeIdentifier(template)}`,
  );
  await superuser.query(
    `REVOKE ALL ON DATABASE ${database} FROM PUBLIC;
     GRANT CONNECT ON DATABASE ${database} TO ${roleNames.app}, ${roleNames.worker};`,
  );
}
