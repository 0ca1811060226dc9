import { Inject, Injectable, Logger } from '@nestjs/common';
import * as oidc from 'openid-client';
import { v7 as uuid } from 'uuid';
import { TransactionRunner, type Scope, type Tx } from '#database';
import { CLOCK, ProblemError, type Clock } from '#vocabulary';
import { accountBehind, readAccount, type Method } from '../account.js';
import { Ceremonies } from '../ceremonies.js';
import { newSecret } from '../secrets.js';
import { Sessions, type Opened } from '../sessions/sessions.js';
import type { Origin } from '../sessions/sign-in-history.js';
import { IDENTITY_SETTINGS, type IdentitySettings } from '../settings.js';
import { claimedBy, type ClaimedIdentity } from './claims.js';
import type { ProviderSettings } from './provider-settings.js';

interface Started {
  provider: string;
  nonce: string;
  verifier: string;
}

/** Milliseconds from leaving for the provider to coming back. */
const roundTrip = 10 * 60_000;

const logger = new Logger('FederatedSignIn');

/** Signing in at an OpenID provider: authorization code with PKCE, state and nonce (OpenID Connect Core § 3.1, RFC 9700). */
@Injectable()
export class FederatedSignIn {
  private readonly discovered = new Map<string, Promise<oidc.Configuration>>();

  constructor(
    @Inject(TransactionRunner) private readonly transactions: TransactionRunner,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Ceremonies) private readonly ceremonies: Ceremonies,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(): { id: string; name: string; authority?: string }[] {
    return this.settings.providers.map(({ id, name, authority }) => ({ id, name, authority }));
  }

  /**
   * Where to send the browser, and the state that its cookie must bring back.
   * @throws ProblemError 404 `provider.not_found`, 401 `access.provider_refused` where the provider does not answer
   */
  async start(id: string): Promise<{ url: string; state: string; expiresAt: Date }> {
    const provider = this.find(id);
    const configuration = await this.discover(provider);
    const state = newSecret();
    const started: Started = { provider: id, nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
    const expiresAt = await this.ceremonies.begin('oidc', state, { data: started, lasts: roundTrip });
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.redirectUri(id),
      scope: ['openid', ...provider.scopes].join(' '),
      state,
      nonce: started.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(started.verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, state, expiresAt };
  }

  /**
   * Opens a session for who came back. `state` is that of the cookie: who came back is who left.
   * @throws ProblemError 404 `provider.not_found`, 401 `access.provider_refused`
   */
  async finish(id: string, query: string, state: string | undefined, origin: Origin): Promise<Opened> {
    const provider = this.find(id);
    const started = state === undefined ? undefined : await this.ceremonies.take<Started>('oidc', state);
    if (!started || started.data.provider !== id) throw ProblemError.of('access.provider_refused');
    const claimed = await this.redeem(provider, query, { ...started.data, state: state ?? '' });
    if (provider.authority !== undefined && claimed.roles.length === 0)
      throw ProblemError.of('access.provider_refused');
    const methods: Method[] = claimed.secondFactor ? ['oidc', 'mfa'] : ['oidc'];
    const account = await this.accountFor(provider, claimed);
    return this.transactions.run({ actor: account }, async (tx) => {
      const known = await readAccount(tx, account);
      if (!known) throw ProblemError.of('access.provider_refused');
      return this.sessions.open(tx, known, { kind: 'cookie', methods, origin });
    });
  }

  private async redeem(
    provider: ProviderSettings,
    query: string,
    { nonce, verifier, state }: Started & { state: string },
  ): Promise<ClaimedIdentity> {
    const configuration = await this.discover(provider);
    try {
      const url = new URL(`${this.redirectUri(provider.id)}?${query}`);
      const answer = await oidc.authorizationCodeGrant(configuration, url, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = answer.claims();
      if (!claims) throw ProblemError.of('access.provider_refused');
      const more = configuration.serverMetadata().userinfo_endpoint
        ? await oidc.fetchUserInfo(configuration, answer.access_token, claims.sub)
        : {};
      return claimedBy(provider, { ...more, ...claims });
    } catch (cause) {
      throw refused(cause);
    }
  }

  /** The account of this identity: with the roles that its provider gives now, and made where it comes the first time. */
  private async accountFor(provider: ProviderSettings, claimed: ClaimedIdentity): Promise<string> {
    const { authority } = provider;
    const { issuer, subject, name, roles } = claimed;
    const existing = await this.transactions.run({}, (tx) => accountBehind(tx, 'identity', issuer, subject));
    const id = existing ?? uuid();
    const scope: Scope = authority === undefined ? { actor: id } : { actor: id, authority };
    await this.transactions.run(scope, async (tx) => {
      if (existing === undefined) return this.open(tx, id, provider, claimed);
      const kept = await tx.query(
        authority === undefined
          ? 'SELECT 1 FROM "accounts" WHERE "id" = $1 AND "authority_id" IS NULL'
          : `UPDATE "accounts" SET "roles" = $2, "name" = $3 WHERE "id" = $1 AND "authority_id" = $4 RETURNING 1`,
        authority === undefined ? [id] : [id, roles, name, authority],
      );
      if (kept.length === 0) throw ProblemError.of('access.provider_refused');
    });
    return id;
  }

  /** Accounts are never joined by an e-mail address: whoever runs a provider could claim anybody's. */
  private async open(tx: Tx, id: string, { authority }: ProviderSettings, claimed: ClaimedIdentity): Promise<void> {
    const at = this.clock.now();
    const { issuer, subject, name, roles, language } = claimed;
    await tx.query(
      `INSERT INTO "accounts" ("id", "name", "language", "authority_id", "person_id", "roles", "created_at")
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, name, language, authority ?? null, authority === undefined ? uuid() : null, roles, at],
    );
    await tx.query(
      'INSERT INTO "identities" ("issuer", "subject", "account_id", "created_at") VALUES ($1, $2, $3, $4)',
      [issuer, subject, id, at],
    );
  }

  private find(id: string): ProviderSettings {
    const provider = this.settings.providers.find((candidate) => candidate.id === id);
    if (!provider) throw ProblemError.of('provider.not_found');
    return provider;
  }

  /** What the provider says of itself; asked again where it did not answer. */
  private async discover({ id, issuer, client_id, client_secret }: ProviderSettings): Promise<oidc.Configuration> {
    const url = new URL(issuer);
    const execute = isLoopback(url) ? [oidc.allowInsecureRequests] : [];
    const found = this.discovered.get(id) ?? oidc.discovery(url, client_id, client_secret, undefined, { execute });
    this.discovered.set(id, found);
    try {
      return await found;
    } catch (cause) {
      this.discovered.delete(id);
      throw refused(cause);
    }
  }

  private redirectUri(id: string): string {
    return `${this.settings.publicUrl}/api/v1/auth/providers/${id}/callback`;
  }
}

/** Without TLS only on this machine: for tests and the demonstration. */
function isLoopback({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}

/** Who signs in learns nothing of it; who runs the system reads the code in the log. */
function refused(cause: unknown): ProblemError {
  if (cause instanceof ProblemError) return cause;
  const { name, code } = cause as Error & { code?: string };
  logger.warn(`a provider's answer is refused: ${name} ${code ?? ''}`);
  return ProblemError.of('access.provider_refused');
}
