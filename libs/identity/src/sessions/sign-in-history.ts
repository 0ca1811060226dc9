import { v7 as uuid } from 'uuid';
import type { Tx } from '#database';
import type { Method } from '../account.js';

/** Where a request comes from, as it is shown to the person later. */
export interface Origin {
  address: string;
  userAgent: string;
}

export type SignInEvent =
  | 'signed_in'
  | 'refused'
  | 'second_factor_given'
  | 'second_factor_refused'
  | 'signed_out'
  | 'session_ended'
  | 'refresh_reused'
  | 'password_changed'
  | 'second_factor_added'
  | 'second_factor_removed';

/** One line of the account's history of sign-ins; the transaction acts as the account. */
export async function recordEvent(
  tx: Tx,
  {
    account,
    kind,
    method,
    at,
    origin,
  }: { account: string; kind: SignInEvent; method?: Method; at: Date; origin: Origin },
): Promise<void> {
  await tx.query(
    `INSERT INTO "sign_in_events" ("id", "account_id", "at", "kind", "method", "address", "user_agent")
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [uuid(), account, at, kind, method ?? null, origin.address, shortened(origin.userAgent)],
  );
}

export function shortened(userAgent: string): string {
  return userAgent.slice(0, 300);
}
