import { createTransport } from 'nodemailer';
import type { TransactionRunner } from '#database';
import type { MailData, MailTemplate } from './mail-post.js';
import { mailText } from './mail-texts.js';

/** Who carries mail away. */
export interface MailTransport {
  send(mail: { to: string; subject: string; text: string; id: string }): Promise<void>;
}

interface PostedMail extends Record<string, unknown> {
  recipient: string;
  language: string;
  template: MailTemplate;
  data: MailData[MailTemplate];
}

/** Mail over SMTP; TLS wherever the server offers it, and from the start with `smtps://`. */
export function smtpTransport(url: string, from: string): MailTransport {
  const transport = createTransport(url, { from });
  return {
    send: async ({ to, subject, text, id }) => {
      // The id of the row: a mail that is sent again is the same mail to those who receive it.
      await transport.sendMail({ to, subject, text, messageId: `<${id}@${hostOf(from)}>` });
    },
  };
}

/** Sends what lies in the outbox, and takes it out: links do not lie about longer than needed. */
export class MailSender {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly transport: MailTransport | undefined,
  ) {}

  /** Without a transport the mail stays where it is. */
  async send(id: string): Promise<void> {
    if (!this.transport) return;
    const [mail] = await this.transactions.run({}, (tx) => tx.query<PostedMail>('SELECT * FROM posted_mail($1)', [id]));
    if (!mail) return;
    const { subject, body } = mailText(mail.template, mail.data, mail.language);
    await this.transport.send({ to: mail.recipient, subject, text: body, id });
    await this.transactions.run({}, (tx) => tx.query('SELECT mail_sent($1)', [id]));
  }
}

function hostOf(from: string): string {
  return /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost';
}
