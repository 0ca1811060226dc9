import type { MailPost } from './mail/mail-post.js';
import type { ProviderSettings } from './federation/provider-settings.js';

/** What the composition root hands to identity. */
export interface IdentitySettings {
  /** Where people reach the installation, without a slash at the end: issuer and audience of its tokens. */
  publicUrl: string;
  /** Seals what the database must not give away alone; at least 32 characters. */
  secret: string;
  /** Who signs people in for this installation. */
  providers: readonly ProviderSettings[];
  /** Where mail is handed in; default: the outbox. */
  post?: MailPost;
}

export const IDENTITY_SETTINGS = Symbol('IdentitySettings');
