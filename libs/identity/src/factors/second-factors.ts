import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#access';
import { TransactionRunner, type Tx } from '#database';
import { CLOCK, ProblemError, type Clock } from '#vocabulary';
import { readAccount, type AccountRow, type Method } from '../account.js';
import { SecretBox } from '../secrets.js';
import { Sessions, type Opened } from '../sessions/sessions.js';
import { recordEvent, type Origin } from '../sessions/sign-in-history.js';
import { Throttle } from '../throttle.js';
import { FactorChange } from './factor-change.js';
import { renewRecoveryCodes, useRecoveryCode } from './recovery-codes.js';
import { newTotpSecret, totpStep, totpUri } from './totp.js';

interface TotpRow extends Record<string, unknown> {
  sealed: string;
  confirmed_at: Date | null;
  last_step: string;
}

const totpSql = 'SELECT "sealed", "confirmed_at", "last_step" FROM "totp_secrets" WHERE "account_id" = $1 FOR UPDATE';

/** Authenticator apps and recovery codes: setting one up, giving one, taking one away. */
@Injectable()
export class SecondFactors {
  constructor(
    @Inject(TransactionRunner) private readonly transactions: TransactionRunner,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Throttle) private readonly throttle: Throttle,
    @Inject(SecretBox) private readonly box: SecretBox,
    @Inject(FactorChange) private readonly change: FactorChange,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * A secret for an app; it counts once a code of it was given.
   * @throws ProblemError 409 `account.factor_exists`, 403 `access.second_factor_needed`
   */
  async begin(actor: Actor): Promise<{ secret: string; uri: string }> {
    const secret = newTotpSecret();
    const sealed = await this.box.seal(secret);
    return this.transactions.run({ actor: actor.id }, async (tx) => {
      const account = await mayAddFactor(tx, actor);
      const kept = await tx.query(
        `INSERT INTO "totp_secrets" ("account_id", "sealed") VALUES ($1, $2) ON CONFLICT ("account_id")
         DO UPDATE SET "sealed" = excluded."sealed" WHERE "totp_secrets"."confirmed_at" IS NULL RETURNING 1`,
        [actor.id, sealed],
      );
      if (kept.length === 0) throw ProblemError.of('account.factor_exists');
      return { secret, uri: totpUri(secret, account.email ?? account.name) };
    });
  }

  /**
   * The app is set up with its first code: recovery codes come with it, and the session has both factors.
   * @throws ProblemError 401 `access.code_refused`, 429
   */
  async confirm(actor: Actor, code: string, origin: Origin): Promise<{ opened: Opened; codes: string[] }> {
    await this.throttle.attempt('factor', actor.id);
    const confirmed = await this.transactions.run({ actor: actor.id }, async (tx) => {
      await mayAddFactor(tx, actor);
      const at = this.clock.now();
      const [row] = await tx.query<TotpRow>(totpSql, [actor.id]);
      if (!row || row.confirmed_at || !(await this.useTotp(tx, actor.id, row, code))) return undefined;
      await tx.query('UPDATE "totp_secrets" SET "confirmed_at" = $2 WHERE "account_id" = $1', [actor.id, at]);
      const codes = await renewRecoveryCodes(tx, actor.id);
      await this.change.tell(tx, actor.id, 'added', 'otp', origin);
      return { opened: await this.strengthen(tx, actor, 'otp'), codes };
    });
    if (!confirmed) throw ProblemError.of('access.code_refused');
    await this.throttle.clear('factor', actor.id);
    return confirmed;
  }

  /**
   * Gives the acting session its second factor, by a code of the app or a recovery code.
   * @throws ProblemError 401 `access.code_refused`, 429
   */
  async give(actor: Actor, code: string, origin: Origin): Promise<Opened> {
    await this.throttle.attempt('factor', actor.id);
    const opened = await this.transactions.run({ actor: actor.id }, async (tx) => {
      const at = this.clock.now();
      const method = await this.methodOf(tx, actor.id, code.trim());
      const kind = method ? 'second_factor_given' : 'second_factor_refused';
      await recordEvent(tx, { account: actor.id, kind, method, at, origin });
      return method && this.strengthen(tx, actor, method);
    });
    if (!opened) throw ProblemError.of('access.code_refused');
    await this.throttle.clear('factor', actor.id);
    return opened;
  }

  /** @throws ProblemError 409 `account.last_factor` where the authority asks for one and there is no other */
  async remove(actor: Actor, origin: Origin): Promise<void> {
    await this.transactions.run({ actor: actor.id }, async (tx) => {
      await tx.query('DELETE FROM "totp_secrets" WHERE "account_id" = $1', [actor.id]);
      await keepLast(tx, actor.id);
      await this.change.tell(tx, actor.id, 'removed', 'otp', origin);
    });
  }

  /** New recovery codes; the old ones open nothing any more. */
  renew(actor: Actor): Promise<string[]> {
    return this.transactions.run({ actor: actor.id }, (tx) => renewRecoveryCodes(tx, actor.id));
  }

  private async methodOf(tx: Tx, account: string, code: string): Promise<Method | undefined> {
    if (!/^\d{6}$/.test(code)) {
      return (await useRecoveryCode(tx, account, code, this.clock.now())) ? 'recovery' : undefined;
    }
    const [row] = await tx.query<TotpRow>(totpSql, [account]);
    return row?.confirmed_at && (await this.useTotp(tx, account, row, code)) ? 'otp' : undefined;
  }

  private async useTotp(tx: Tx, account: string, { sealed, last_step }: TotpRow, code: string): Promise<boolean> {
    const step = totpStep(await this.box.open(sealed), code, this.clock.now(), Number(last_step));
    if (step === undefined) return false;
    await tx.query('UPDATE "totp_secrets" SET "last_step" = $2 WHERE "account_id" = $1', [account, step]);
    return true;
  }

  private async strengthen(tx: Tx, actor: Actor, method: Method): Promise<Opened> {
    const account = await readAccount(tx, actor.id);
    if (!account || actor.session === undefined) throw ProblemError.of('access.unauthenticated');
    return this.sessions.strengthen(tx, account, actor.session, method);
  }
}

/**
 * Whoever has given one factor of two adds no other: a stolen password would be enough.
 * @throws ProblemError 403 `access.second_factor_needed`, 401 for an account that is none of these
 */
export async function mayAddFactor(tx: Tx, actor: Actor): Promise<AccountRow> {
  const account = await readAccount(tx, actor.id);
  if (!account || actor.session === undefined) throw ProblemError.of('access.unauthenticated');
  if (actor.limited && account.enrolled) throw ProblemError.of('access.second_factor_needed');
  return account;
}

/** After one was taken away. @throws ProblemError 409 `account.last_factor` */
export async function keepLast(tx: Tx, id: string): Promise<void> {
  const account = await readAccount(tx, id);
  if (account?.enrolled) return;
  if (account?.required) throw ProblemError.of('account.last_factor');
  await tx.query('DELETE FROM "recovery_codes" WHERE "account_id" = $1', [id]);
}
