import { Inject, Injectable } from '@nestjs/common';
import { TransactionRunner } from '#database';
import { CLOCK, ProblemError, type Clock } from '#vocabulary';
import { accountBehind, emailKey, readAccount } from '../account.js';
import { Sessions, type Opened, type SessionKind } from '../sessions/sessions.js';
import { recordEvent, type Origin } from '../sessions/sign-in-history.js';
import { Throttle } from '../throttle.js';
import { verifyPassword } from './passwords.js';

export interface PasswordSignInRequest {
  email: string;
  password: string;
  kind: SessionKind;
  origin: Origin;
}

/** Signing in with address and password. Whether an account exists shows neither in the answer nor in its time. */
@Injectable()
export class PasswordSignIn {
  constructor(
    @Inject(TransactionRunner) private readonly transactions: TransactionRunner,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Throttle) private readonly throttle: Throttle,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ProblemError 401 `access.sign_in_refused`, 429 `request.too_many` */
  async signIn({ email, password, kind, origin }: PasswordSignInRequest): Promise<Opened> {
    const key = emailKey(email);
    await this.throttle.attempt('address', origin.address);
    await this.throttle.attempt('account', key);
    const account = await this.transactions.run({}, (tx) => accountBehind(tx, 'email', key));
    const stored = await this.storedHash(account);
    const matches = await verifyPassword(stored, password);
    const opened = await this.transactions.run({ actor: account }, async (tx) => {
      const known = account === undefined ? undefined : await readAccount(tx, account);
      if (known && matches) return this.sessions.open(tx, known, { kind, methods: ['password'], origin });
      if (account !== undefined) {
        await recordEvent(tx, { account, kind: 'refused', method: 'password', at: this.clock.now(), origin });
      }
      return undefined;
    });
    if (!opened) throw ProblemError.of('access.sign_in_refused');
    await this.throttle.clear('account', key);
    await this.throttle.refund('address', origin.address);
    return opened;
  }

  private async storedHash(account: string | undefined): Promise<string | undefined> {
    const [row] = await this.transactions.run({ actor: account }, (tx) =>
      tx.query<{ hash: string }>('SELECT "hash" FROM "passwords" WHERE "account_id" = $1', [account ?? null]),
    );
    return row?.hash;
  }
}
