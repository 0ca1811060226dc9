import { v7 as uuid } from 'uuid';
import type { Tx } from '#database';

/** What is written to people about their account, and what each letter is made of. */
export interface MailData {
  register: { link: string; hours: number };
  already_registered: { link: string };
  reset: { link: string; hours: number };
  invite: { link: string; authority: string; hours: number };
  password_changed: { link: string };
  factor_changed: { link: string; change: 'added' | 'removed' };
}

export type MailTemplate = keyof MailData;

export interface Mail<Template extends MailTemplate = MailTemplate> {
  to: string;
  language: string;
  template: Template;
  data: MailData[Template];
}

/** Where mail is handed in. It goes with the transaction that posts it, and is sent by the worker. */
export abstract class MailPost {
  abstract post<Template extends MailTemplate>(tx: Tx, mail: Mail<Template>, at: Date): Promise<void>;
}

/** Writes to the outbox, together with the job that sends it. */
export class OutboxPost implements MailPost {
  async post<Template extends MailTemplate>(tx: Tx, { to, language, template, data }: Mail<Template>, at: Date) {
    await tx.query('SELECT post_mail($1, $2, $3, $4, $5, $6)', [
      uuid(),
      to,
      language,
      template,
      JSON.stringify(data),
      at,
    ]);
  }
}
