import { Inject, Injectable } from '@nestjs/common';
import { TransactionRunner } from '#database';
import { CLOCK, ProblemError, type Clock } from '#vocabulary';
import { hashOf } from './secrets.js';

/** How often something may be tried before each further try must wait, twice as long as the last one. */
interface Limit {
  free: number;
  /** Seconds of the first wait. */
  base: number;
  /** Seconds of the longest wait; after as long without a try the count begins anew. */
  cap: number;
}

const limits = {
  /** One account, known or not: the answer does not tell. */
  account: { free: 5, base: 30, cap: 3600 },
  /** One network address: offices and shelters share one, so it is wide; only failures count. */
  address: { free: 50, base: 30, cap: 900 },
  /** Second factors of one account: six digits are few. */
  factor: { free: 5, base: 30, cap: 3600 },
  /** Mails to one address that nobody has confirmed. */
  mail: { free: 3, base: 60, cap: 3600 },
} as const satisfies Record<string, Limit>;

/** Counts tries before they are judged, so that tries at the same time do not slip through; kept in the database. */
@Injectable()
export class Throttle {
  constructor(
    @Inject(TransactionRunner) private readonly transactions: TransactionRunner,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ProblemError 429 `request.too_many` with Retry-After */
  async attempt(kind: keyof typeof limits, key: string): Promise<void> {
    const seconds = await this.count(kind, key);
    if (seconds > 0) throw tooManyAttempts(seconds);
  }

  /** Counts the try; seconds to wait, 0 where it may go on. */
  async count(kind: keyof typeof limits, key: string): Promise<number> {
    const { free, base, cap } = limits[kind];
    const [row] = await this.transactions.run({}, (tx) =>
      tx.query<{ seconds: number }>('SELECT throttle($1, $2, $3, $4, $5) AS seconds', [
        keyOf(kind, key),
        this.clock.now(),
        free,
        base,
        cap,
      ]),
    );
    return row?.seconds ?? 0;
  }

  /** It went well: the count begins anew. */
  async clear(kind: keyof typeof limits, key: string): Promise<void> {
    await this.transactions.run({}, (tx) => tx.query('SELECT clear_throttle($1)', [keyOf(kind, key)]));
  }

  /** This one try does not count. */
  async refund(kind: keyof typeof limits, key: string): Promise<void> {
    await this.transactions.run({}, (tx) => tx.query('SELECT refund_throttle($1)', [keyOf(kind, key)]));
  }
}

export function tooManyAttempts(seconds: number): ProblemError {
  return ProblemError.of('request.too_many', {
    data: { seconds },
    headers: { 'Retry-After': String(seconds) },
  });
}

function keyOf(kind: string, key: string): string {
  return hashOf(JSON.stringify([kind, key]));
}
