import { Inject, Injectable, Optional, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { LinkSigner, type AccountDirectory, type Actor } from '#access';
import { validate as isUuid } from 'uuid';
import { IdentityAccounts } from '#identity';
import { CLOCK, ProblemError, type Clock } from '#vocabulary';
import { headerOf, pathOf, rememberActor, type FastifyRequest } from '../http/request.js';
import { ACCOUNTS } from '../tokens.js';
import { BEFORE_SECOND_FACTOR, OWN_ACCOUNT, PUBLIC_ROUTE, SIGNED_LINK, SIGN_IN } from './decorators.js';
import { RequestLimit } from './request-limit.js';
import { SessionCookie } from './session-cookie.js';

/**
 * Lets nobody in without a valid token or session, except to public routes, and to routes that a signed link opens.
 * Whoever has still to give a second factor gets to giving it only, an API client never to an account.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(ACCOUNTS) private readonly accounts: AccountDirectory,
    @Inject(LinkSigner) private readonly links: LinkSigner,
    @Inject(SessionCookie) private readonly cookie: SessionCookie,
    @Inject(RequestLimit) private readonly limit: RequestLimit,
    @Inject(CLOCK) private readonly clock: Clock,
    @Optional() @Inject(IdentityAccounts) private readonly identity?: IdentityAccounts,
  ) {}

  /**
   * @throws ProblemError 401 `access.unauthenticated`, `access.link_invalid`, `access.link_expired`;
   *   403 `access.cross_site`, `access.second_factor_needed`, `access.scope_missing`; 404 `mandate.not_found`;
   *   429 `request.too_many`
   */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const marked = (mark: string): boolean =>
      this.reflector.getAllAndOverride<boolean | undefined>(mark, [context.getHandler(), context.getClass()]) ?? false;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (marked(PUBLIC_ROUTE)) {
      if (marked(SIGN_IN)) this.openToStrangers(request);
      return true;
    }
    const actor =
      (marked(SIGNED_LINK) && (await this.byLink(request))) ||
      (await this.byToken(request)) ||
      (await this.bySession(request));
    if (!actor) {
      this.limit.address(request.ip);
      throw unauthenticated();
    }
    this.limit.account(actor.id);
    if (actor.limited && !marked(BEFORE_SECOND_FACTOR)) throw ProblemError.of('access.second_factor_needed');
    const ownAccount = marked(OWN_ACCOUNT);
    const acting = ownAccount ? actor : await this.underMandate(actor, request);
    refuseOutOfScope(acting, request, ownAccount);
    rememberActor(request, acting);
    return true;
  }

  /** Nobody is signed in with somebody else's account by a page of another site. */
  private openToStrangers(request: FastifyRequest): void {
    this.limit.address(request.ip);
    this.cookie.refuseOtherSites(request);
  }

  private async byToken(request: FastifyRequest): Promise<Actor | undefined> {
    const token = /^Bearer +(\S+)$/i.exec(headerOf(request, 'authorization') ?? '')?.[1];
    if (token === undefined) return undefined;
    return (await this.accounts.resolve(token)) ?? this.identity?.byToken(token);
  }

  /** A cookie comes by itself, also from other sites: what changes something needs more. */
  private async bySession(request: FastifyRequest): Promise<Actor | undefined> {
    const secret = this.cookie.read(request);
    if (secret === undefined || headerOf(request, 'authorization') !== undefined) return undefined;
    const actor = await this.identity?.bySession(secret);
    if (!actor?.session || !this.cookie.needsToken(request)) return actor;
    this.cookie.refuseOtherSites(request);
    if (!this.identity?.isFromPage(actor.session, headerOf(request, 'x-csrf-token') ?? '')) {
      throw ProblemError.of('access.cross_site');
    }
    return actor;
  }

  /** Whoever names a mandate acts for its person, and for nobody else. */
  private async underMandate(actor: Actor, request: FastifyRequest): Promise<Actor> {
    const mandate = headerOf(request, 'agnosco-mandate');
    if (mandate === undefined) return actor;
    if (!this.identity || actor.scopes || !isUuid(mandate)) throw ProblemError.of('mandate.not_found');
    return this.identity.underMandate(actor, mandate);
  }

  private async byLink(request: FastifyRequest): Promise<Actor | undefined> {
    const { account, expires, signature } = request.query as Record<string, unknown>;
    if (signature === undefined) return undefined;
    if (typeof signature !== 'string' || typeof account !== 'string' || typeof expires !== 'string') {
      throw ProblemError.of('access.link_invalid');
    }
    const verdict = this.links.check({ path: pathOf(request.url), account, expires, signature }, this.clock.now());
    if (verdict === 'expired') throw ProblemError.of('access.link_expired');
    const actor = verdict === 'valid' ? await this.accounts.account(account) : undefined;
    if (!actor) throw ProblemError.of('access.link_invalid');
    return actor;
  }
}

function refuseOutOfScope({ scopes }: Actor, { method }: FastifyRequest, ownAccount: boolean): void {
  if (!scopes) return;
  const scope = ownAccount ? 'account' : method === 'GET' || method === 'HEAD' ? 'cases:read' : 'cases:write';
  if (!scopes.includes(scope)) throw ProblemError.of('access.scope_missing', { data: { scope } });
}

function unauthenticated(): ProblemError {
  return ProblemError.of('access.unauthenticated', { headers: { 'WWW-Authenticate': 'Bearer realm="agnosco"' } });
}
