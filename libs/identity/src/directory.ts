import type { Actor } from '#access';
import { sameText } from './secrets.js';
import type { Mandates } from './mandates/mandates.js';
import type { AccessTokens } from './sessions/access-tokens.js';
import type { Sessions } from './sessions/sessions.js';

/** Who is behind a token or a cookie: real people, and API clients. */
export class IdentityAccounts {
  constructor(
    private readonly tokens: AccessTokens,
    private readonly sessions: Sessions,
    private readonly mandates: Mandates,
  ) {}

  /** Undefined: the token is not ours, is over, or was meant for somebody else. */
  byToken(token: string): Promise<Actor | undefined> {
    return this.tokens.verify(token);
  }

  /** Undefined: there is no such session, or it is over. */
  bySession(secret: string): Promise<Actor | undefined> {
    return this.sessions.bySecret(secret);
  }

  /** @throws ProblemError 404 `mandate.not_found` */
  underMandate(actor: Actor, mandate: string): Promise<Actor> {
    return this.mandates.under(actor, mandate);
  }

  /** Whether a page of ours, opened in this session, was given this token. */
  isFromPage(session: string, token: string): boolean {
    return sameText(this.sessions.csrfToken(session), token);
  }
}
