import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { CLOCK, type Clock } from '#vocabulary';
import { readAccount, type Method } from '../account.js';
import { MailPost } from '../mail/mail-post.js';
import { recordEvent, type Origin } from '../sessions/sign-in-history.js';
import { IDENTITY_SETTINGS, type IdentitySettings } from '../settings.js';

/** Puts on record that a second factor came or went, and tells the account's address: whoever did it may be another. */
@Injectable()
export class FactorChange {
  constructor(
    @Inject(MailPost) private readonly mail: MailPost,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The transaction acts as the account. */
  async tell(tx: Tx, id: string, change: 'added' | 'removed', method: Method, origin: Origin): Promise<void> {
    const at = this.clock.now();
    await recordEvent(tx, { account: id, kind: `second_factor_${change}`, method, at, origin });
    const account = await readAccount(tx, id);
    if (!account?.email) return;
    const data = { link: `${this.settings.publicUrl}/sign-in`, change };
    await this.mail.post(tx, { to: account.email, language: account.language, template: 'factor_changed', data }, at);
  }
}
