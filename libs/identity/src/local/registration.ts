import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '#access';
import { TransactionRunner, type Tx } from '#database';
import { CLOCK, ProblemError, type Clock } from '#vocabulary';
import { accountBehind, emailKey } from '../account.js';
import { MailPost, type MailTemplate } from '../mail/mail-post.js';
import { hashOf, newSecret } from '../secrets.js';
import { Sessions } from '../sessions/sessions.js';
import { recordEvent, type Origin } from '../sessions/sign-in-history.js';
import { IDENTITY_SETTINGS, type IdentitySettings } from '../settings.js';
import { Throttle } from '../throttle.js';
import { hashPassword, refuseGuessable, verifyPassword } from './passwords.js';

/** Hours until the link of a mail opens nothing any more. */
export const tokenHours = { register: 24, reset: 1, invite: 7 * 24 } as const;

export type TokenPurpose = keyof typeof tokenHours;

interface TakenToken extends Record<string, unknown> {
  purpose: TokenPurpose;
  email: string;
  account_id: string | null;
}

export interface NewAccount {
  token: string;
  password: string;
  name: string;
  language: string;
  origin: Origin;
}

/**
 * Opening an account and mending a forgotten password, both by a link to the address: nobody opens an account for
 * somebody else's address, and the answer is the same whether there is one or not.
 */
@Injectable()
export class Registration {
  constructor(
    @Inject(TransactionRunner) private readonly transactions: TransactionRunner,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(MailPost) private readonly mail: MailPost,
    @Inject(Throttle) private readonly throttle: Throttle,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Sends a link to an address that wants an account, or says there that it has one. */
  begin(email: string, language: string, { address }: Origin): Promise<void> {
    return this.byMail({ email, address }, async (tx, to, account) => {
      if (account !== undefined) {
        const data = { link: `${this.settings.publicUrl}/sign-in` };
        await this.mail.post(tx, { to, language, template: 'already_registered', data }, this.clock.now());
      } else await this.sendToken(tx, { purpose: 'register', to, language, path: 'register' });
    });
  }

  /** Sends a link to an address that has an account; to others nothing. */
  beginReset(email: string, language: string, { address }: Origin): Promise<void> {
    return this.byMail({ email, address }, async (tx, to, account) => {
      if (account !== undefined) await this.sendToken(tx, { purpose: 'reset', to, language, path: 'reset', account });
    });
  }

  /**
   * Opens the account of an applicant; whoever has the link has the address.
   * @throws ProblemError 400 `account.link_over`, or naming the password where it is too easy to guess
   */
  async complete({ token, password, name, language }: NewAccount): Promise<void> {
    refuseGuessable(password, [name]);
    const hash = await hashPassword(password);
    const id = uuid();
    await this.transactions.run({ actor: id }, async (tx) => {
      const { email } = await this.take(tx, token, ['register']);
      refuseGuessable(password, [email, name]);
      const opened = await tx.query(
        `INSERT INTO "accounts" ("id", "email", "name", "language", "person_id", "roles", "created_at")
         VALUES ($1, $2, $3, $4, $5, '{applicant}', $6) ON CONFLICT ("email") DO NOTHING RETURNING 1`,
        [id, email, name, language, uuid(), this.clock.now()],
      );
      if (opened.length === 0) throw ProblemError.of('account.link_over');
      await this.setPassword(tx, id, hash);
    });
  }

  /**
   * A new password by a link; every session of the account ends.
   * @throws ProblemError as `complete`
   */
  async completeReset(token: string, password: string, origin: Origin): Promise<void> {
    refuseGuessable(password, []);
    const hash = await hashPassword(password);
    const { account_id, email } = await this.transactions.run({}, async (tx) => {
      const taken = await this.take(tx, token, ['reset', 'invite']);
      refuseGuessable(password, [taken.email]);
      return taken;
    });
    if (!account_id) throw ProblemError.of('account.link_over');
    await this.transactions.run({ actor: account_id }, async (tx) => {
      await this.setPassword(tx, account_id, hash);
      await this.sessions.finishOthers(tx, 'password_changed');
      await this.tellChanged(tx, account_id, origin);
    });
    await this.throttle.clear('account', email);
  }

  /**
   * A new password by the old one; every other session of the account ends.
   * @throws ProblemError 401 `access.sign_in_refused`, 429
   */
  async change(actor: Actor, given: { password: string; next: string }, origin: Origin): Promise<void> {
    await this.throttle.attempt('factor', actor.id);
    const [row] = await this.transactions.run({ actor: actor.id }, (tx) =>
      tx.query<{ hash: string }>('SELECT "hash" FROM "passwords" WHERE "account_id" = $1', [actor.id]),
    );
    if (!(await verifyPassword(row?.hash, given.password))) throw ProblemError.of('access.sign_in_refused');
    refuseGuessable(given.next, [actor.name], '/next');
    const hash = await hashPassword(given.next);
    await this.transactions.run({ actor: actor.id }, async (tx) => {
      await this.setPassword(tx, actor.id, hash);
      await this.sessions.finishOthers(tx, 'password_changed', actor.session);
      await this.tellChanged(tx, actor.id, origin);
    });
    await this.throttle.clear('factor', actor.id);
  }

  /** Sends a link that proves an address; earlier ones for the same purpose open nothing any more. */
  async sendToken(
    tx: Tx,
    wish: { purpose: TokenPurpose; to: string; language: string; path: string; account?: string; authority?: string },
  ): Promise<void> {
    const { purpose, to, language, path, account, authority = '' } = wish;
    const secret = newSecret();
    const hours = tokenHours[purpose];
    const now = this.clock.now();
    const expires = new Date(now.getTime() + hours * 3600_000);
    await tx.query('SELECT add_email_token($1, $2, $3, $4, $5)', [
      hashOf(secret),
      purpose,
      to,
      account ?? null,
      expires,
    ]);
    const template: MailTemplate = purpose;
    // In the fragment: neither logs nor the Referer of a page hold it.
    const link = `${this.settings.publicUrl}/${path}#token=${secret}`;
    await this.mail.post(tx, { to, language, template, data: { link, hours, authority } }, now);
  }

  private async byMail(
    { email, address }: { email: string; address: string },
    send: (tx: Tx, to: string, account: string | undefined) => Promise<void>,
  ): Promise<void> {
    await this.throttle.attempt('address', address);
    const to = emailKey(email);
    // Too many mails are not an error to who asks: the answer would tell what others asked for this address.
    if ((await this.throttle.count('mail', to)) > 0) return;
    await this.transactions.run({}, async (tx) => send(tx, to, await accountBehind(tx, 'email', to)));
  }

  private async take(tx: Tx, token: string, purposes: readonly TokenPurpose[]): Promise<TakenToken> {
    const [taken] = await tx.query<TakenToken>('SELECT * FROM take_email_token($1, $2, $3)', [
      hashOf(token),
      purposes,
      this.clock.now(),
    ]);
    if (!taken) throw ProblemError.of('account.link_over');
    return taken;
  }

  private async setPassword(tx: Tx, account: string, hash: string): Promise<void> {
    await tx.query(
      `INSERT INTO "passwords" ("account_id", "hash", "changed_at") VALUES ($1, $2, $3)
       ON CONFLICT ("account_id") DO UPDATE SET "hash" = excluded."hash", "changed_at" = excluded."changed_at"`,
      [account, hash, this.clock.now()],
    );
  }

  private async tellChanged(tx: Tx, account: string, origin: Origin): Promise<void> {
    const at = this.clock.now();
    await recordEvent(tx, { account, kind: 'password_changed', at, origin });
    const [row] = await tx.query<{ email: string; language: string }>(
      'SELECT "email", "language" FROM "accounts" WHERE "id" = $1 AND "email" IS NOT NULL',
      [account],
    );
    const link = `${this.settings.publicUrl}/sign-in`;
    if (row)
      await this.mail.post(
        tx,
        { to: row.email, language: row.language, template: 'password_changed', data: { link } },
        at,
      );
  }
}
