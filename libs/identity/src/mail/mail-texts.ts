import type { Language } from '#vocabulary';
import type { MailData, MailTemplate } from './mail-post.js';

export interface MailText {
  subject: string;
  body: string;
}

type Voice = { [Template in MailTemplate]: (data: MailData[Template]) => MailText };

const en: Voice = {
  register: ({ link, hours }) => ({
    subject: 'Confirm your address',
    body: `You asked for an account with this address. Open this link within ${hours} hours to choose your password:\n\n${link}\n\nIf it was not you, you need not do anything: no account is opened without the link.`,
  }),
  already_registered: ({ link }) => ({
    subject: 'You have an account already',
    body: `Somebody asked for an account with this address, and there is one already. If it was you, sign in here, or ask there for a new password:\n\n${link}\n\nIf it was not you, you need not do anything.`,
  }),
  reset: ({ link, hours }) => ({
    subject: 'Choose a new password',
    body: `You asked for a new password. Open this link within ${hours} hour(s) to choose one:\n\n${link}\n\nIf it was not you, you need not do anything: your password stays as it is.`,
  }),
  invite: ({ link, hours, authority }) => ({
    subject: 'Your account',
    body: `An account was opened for you at ${authority}. Open this link within ${hours} hours to choose your password:\n\n${link}`,
  }),
  password_changed: ({ link }) => ({
    subject: 'Your password was changed',
    body: `The password of your account was changed, and all other sign-ins were ended. If it was not you, ask for a new password at once:\n\n${link}`,
  }),
  factor_changed: ({ link, change }) => ({
    subject: 'Your second factor was changed',
    body: `A second factor of your account was ${change}. If it was not you, ask for a new password at once, and tell the administrator of your authority:\n\n${link}`,
  }),
};

const de: Voice = {
  register: ({ link, hours }) => ({
    subject: 'Bestätigen Sie Ihre Adresse',
    body: `Sie möchten ein Konto mit dieser Adresse. Öffnen Sie innerhalb von ${hours} Stunden diesen Link, um Ihr Passwort zu wählen:\n\n${link}\n\nWaren Sie das nicht, brauchen Sie nichts zu tun: Ohne den Link wird kein Konto eröffnet.`,
  }),
  already_registered: ({ link }) => ({
    subject: 'Sie haben schon ein Konto',
    body: `Jemand möchte ein Konto mit dieser Adresse, und es gibt schon eines. Waren Sie das, melden Sie sich hier an, oder fordern Sie dort ein neues Passwort an:\n\n${link}\n\nWaren Sie das nicht, brauchen Sie nichts zu tun.`,
  }),
  reset: ({ link, hours }) => ({
    subject: 'Wählen Sie ein neues Passwort',
    body: `Sie möchten ein neues Passwort. Öffnen Sie innerhalb von ${hours} Stunde(n) diesen Link, um eines zu wählen:\n\n${link}\n\nWaren Sie das nicht, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.`,
  }),
  invite: ({ link, hours, authority }) => ({
    subject: 'Ihr Konto',
    body: `Für Sie wurde bei ${authority} ein Konto eröffnet. Öffnen Sie innerhalb von ${hours} Stunden diesen Link, um Ihr Passwort zu wählen:\n\n${link}`,
  }),
  password_changed: ({ link }) => ({
    subject: 'Ihr Passwort wurde geändert',
    body: `Das Passwort Ihres Kontos wurde geändert, und alle anderen Anmeldungen wurden beendet. Waren Sie das nicht, fordern Sie sofort ein neues Passwort an:\n\n${link}`,
  }),
  factor_changed: ({ link, change }) => ({
    subject: 'Ihr zweiter Faktor wurde geändert',
    body: `Ein zweiter Faktor Ihres Kontos wurde ${change === 'added' ? 'eingerichtet' : 'entfernt'}. Waren Sie das nicht, fordern Sie sofort ein neues Passwort an, und sagen Sie es der Administration Ihrer Behörde:\n\n${link}`,
  }),
};

const voices: Record<Language, Voice> = { de, en };

/** A mail in the reader's language; in English where there is no other. */
export function mailText<Template extends MailTemplate>(
  template: Template,
  data: MailData[Template],
  language: string,
): MailText {
  const voice = (voices as Partial<Record<string, Voice>>)[language] ?? en;
  return voice[template](data);
}
