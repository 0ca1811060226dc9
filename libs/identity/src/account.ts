import type { Actor } from '#access';
import type { Tx } from '#database';
import type { Role } from '#vocabulary';

/** How somebody proved who they are; what a second factor is, is marked in `secondFactors`. */
export type Method = 'password' | 'oidc' | 'otp' | 'passkey' | 'recovery' | 'mfa' | 'secret';

const secondFactors: readonly string[] = ['otp', 'passkey', 'recovery', 'mfa'] satisfies Method[];

/** An account as the one who acts sees it, with what decides whether one factor is enough. */
export interface AccountRow {
  id: string;
  email: string | null;
  name: string;
  language: string;
  authority_id: string | null;
  person_id: string | null;
  roles: Role[];
  state: 'active' | 'closed';
  /** It has a second factor: then it is asked for it. */
  enrolled: boolean;
  /** Its authority asks its staff for one. */
  required: boolean;
}

export const accountColumns = `
  a."id", a."email", a."name", a."language", a."authority_id", a."person_id", a."roles", a."state",
  (EXISTS (SELECT 1 FROM "totp_secrets" t WHERE t."account_id" = a."id" AND t."confirmed_at" IS NOT NULL)
    OR EXISTS (SELECT 1 FROM "passkeys" p WHERE p."account_id" = a."id")) AS "enrolled",
  COALESCE((SELECT i."second_factor" FROM "authority_identity" i WHERE i."authority_id" = a."authority_id"), false) AS "required"`;

/** The acting account; undefined: there is none, or it is closed. */
export async function readAccount(tx: Tx, id: string): Promise<AccountRow | undefined> {
  const [row] = await tx.query<AccountRow>(
    `SELECT ${accountColumns} FROM "accounts" a WHERE a."id" = $1 AND a."state" = 'active'`,
    [id],
  );
  return row;
}

type Kind = 'email' | 'session' | 'refresh' | 'passkey' | 'identity';

/** Whose it is: an address, the hash of a secret, the id of a passkey, or issuer and subject. */
export async function accountBehind(tx: Tx, kind: Kind, key: string, second?: string): Promise<string | undefined> {
  const [row] = await tx.query<{ id: string | null }>('SELECT account_behind($1, $2, $3) AS id', [
    kind,
    key,
    second ?? null,
  ]);
  return row?.id ?? undefined;
}

/** As addresses are compared. */
export function emailKey(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase();
}

/** Whether one factor was given where two are asked for: then nothing may be done but to give or set up the other. */
export function isLimited(account: Pick<AccountRow, 'enrolled' | 'required'>, methods: readonly string[]): boolean {
  return (account.enrolled || account.required) && !methods.some((method) => secondFactors.includes(method));
}

/** Who acts, as the rest of the system knows them. A limited session has no role, no authority and no person. */
export function actorFrom(account: AccountRow, session: string, methods: readonly string[]): Actor {
  const { id, name } = account;
  if (isLimited(account, methods)) return { id, name, roles: [], session, limited: true };
  return {
    id,
    name,
    roles: account.roles,
    session,
    ...(account.authority_id ? { authority: account.authority_id } : {}),
    ...(account.person_id ? { person: account.person_id } : {}),
  };
}
