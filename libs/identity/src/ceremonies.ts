import { Inject, Injectable } from '@nestjs/common';
import { TransactionRunner } from '#database';
import { CLOCK, type Clock } from '#vocabulary';
import { hashOf } from './secrets.js';

export type CeremonyKind = 'oidc' | 'passkey_add' | 'passkey_use';

/** What is begun in one request and ended in another, once: kept by the hash of a secret that only the browser has. */
@Injectable()
export class Ceremonies {
  constructor(
    @Inject(TransactionRunner) private readonly transactions: TransactionRunner,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns when it can be ended no more; `lasts` in milliseconds */
  async begin(
    kind: CeremonyKind,
    secret: string,
    { account, data = {}, lasts }: { account?: string; data?: object; lasts: number },
  ): Promise<Date> {
    const expiresAt = new Date(this.clock.now().getTime() + lasts);
    const parameters = [hashOf(secret), kind, account ?? null, JSON.stringify(data), expiresAt];
    await this.transactions.run({}, (tx) => tx.query('SELECT add_ceremony($1, $2, $3, $4, $5)', parameters));
    return expiresAt;
  }

  /** Undefined: it was never begun, was ended already, or is too old. */
  async take<Data>(kind: CeremonyKind, secret: string): Promise<{ account: string | null; data: Data } | undefined> {
    const [row] = await this.transactions.run({}, (tx) =>
      tx.query<{ account_id: string | null; data: Data }>('SELECT * FROM take_ceremony($1, $2, $3)', [
        hashOf(secret),
        kind,
        this.clock.now(),
      ]),
    );
    return row && { account: row.account_id, data: row.data };
  }
}
