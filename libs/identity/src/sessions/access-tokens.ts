import { Inject, Injectable } from '@nestjs/common';
import { decodeProtectedHeader, errors, jwtVerify, SignJWT, type JWTPayload } from 'jose';
import type { Actor } from '#access';
import { CLOCK, type Clock, type Role } from '#vocabulary';
import { IDENTITY_SETTINGS, type IdentitySettings } from '../settings.js';
import { signingAlgorithm, SigningKeys } from './signing-keys.js';

/** Seconds. Roles that change and sessions that end in another process are felt this much later at most. */
export const accessTokenSeconds = 300;

const tokenType = 'at+jwt';

interface Claims extends JWTPayload {
  name?: string;
  roles?: Role[];
  authority?: string;
  person?: string;
  sid?: string;
  limited?: boolean;
  scope?: string;
}

/** Short-lived bearer tokens (RFC 9068) that say who acts, so that the API asks no database for it. */
@Injectable()
export class AccessTokens {
  /** Sessions that ended while tokens of theirs may still be about: id to moment. */
  private readonly ended = new Map<string, number>();

  constructor(
    @Inject(SigningKeys) private readonly keys: SigningKeys,
    @Inject(IDENTITY_SETTINGS) private readonly settings: Pick<IdentitySettings, 'publicUrl'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async issue(actor: Actor): Promise<string> {
    const { kid, key } = await this.keys.signing();
    const now = Math.floor(this.clock.now().getTime() / 1000);
    const { name, roles, authority, person, session, limited, scopes } = actor;
    const claims: Claims = {
      name,
      roles: [...roles],
      authority,
      person,
      sid: session,
      limited,
      scope: scopes?.join(' '),
    };
    return new SignJWT(claims)
      .setProtectedHeader({ alg: signingAlgorithm, kid, typ: tokenType })
      .setIssuer(this.settings.publicUrl)
      .setAudience(this.audience)
      .setSubject(actor.id)
      .setIssuedAt(now)
      .setExpirationTime(now + accessTokenSeconds)
      .sign(key);
  }

  /** Who acts; undefined: it is not ours, over, meant for somebody else, or its session has ended. */
  async verify(token: string): Promise<Actor | undefined> {
    const claims = await this.claimsOf(token);
    if (!claims?.sub || (claims.sid !== undefined && this.ended.has(claims.sid))) return undefined;
    const { sub, name = '', roles = [], authority, person, sid, limited, scope } = claims;
    return {
      id: sub,
      name,
      roles,
      ...(authority === undefined ? {} : { authority }),
      ...(person === undefined ? {} : { person }),
      ...(sid === undefined ? {} : { session: sid }),
      ...(limited ? { limited } : {}),
      ...(scope === undefined ? {} : { scopes: scope.split(' ') }),
    };
  }

  /** Tokens of the session are refused from now on, by this process. */
  forget(session: string): void {
    const now = this.clock.now().getTime();
    for (const [id, at] of this.ended) if (at < now - accessTokenSeconds * 1000) this.ended.delete(id);
    this.ended.set(session, now);
  }

  private async claimsOf(token: string): Promise<Claims | undefined> {
    try {
      const key = await this.keys.verifying(decodeProtectedHeader(token).kid);
      if (!key) return undefined;
      const { payload } = await jwtVerify<Claims>(token, key, {
        issuer: this.settings.publicUrl,
        audience: this.audience,
        typ: tokenType,
        algorithms: [signingAlgorithm],
        requiredClaims: ['sub', 'exp'],
        currentDate: this.clock.now(),
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JOSEError || error instanceof TypeError) return undefined;
      throw error;
    }
  }

  private get audience(): string {
    return `${this.settings.publicUrl}/api`;
  }
}
