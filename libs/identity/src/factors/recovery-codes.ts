import { randomInt } from 'node:crypto';
import type { Tx } from '#database';
import { hashOf } from '../secrets.js';

/** No letters that are taken for others (Crockford's base 32). */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';
const count = 10;
const length = 16;

/** New codes in place of the old ones; shown this once. The transaction acts as the account. */
export async function renewRecoveryCodes(tx: Tx, account: string): Promise<string[]> {
  const codes = Array.from({ length: count }, newCode);
  await tx.query('DELETE FROM "recovery_codes" WHERE "account_id" = $1', [account]);
  await tx.query('INSERT INTO "recovery_codes" ("account_id", "hash") SELECT $1, unnest($2::text[])', [
    account,
    codes.map((code) => hashOf(plain(code))),
  ]);
  return codes;
}

/** Whether the code was there and unused; it is used with that. */
export async function useRecoveryCode(tx: Tx, account: string, code: string, at: Date): Promise<boolean> {
  const rows = await tx.query(
    `UPDATE "recovery_codes" SET "used_at" = $3 WHERE "account_id" = $1 AND "hash" = $2 AND "used_at" IS NULL RETURNING 1`,
    [account, hashOf(plain(code)), at],
  );
  return rows.length > 0;
}

/** Eighty bits, in groups of four. */
function newCode(): string {
  const code = Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

function plain(code: string): string {
  return code.toLowerCase().replace(/[^a-z0-9]/g, '');
}
