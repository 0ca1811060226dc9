import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { LinkSigner, type AccountDirectory, type Actor } from '#access';
import { CLOCK, ProblemError, type Clock } from '#vocabulary';
import { headerOf, pathOf, rememberActor, type FastifyRequest } from '../http/request.js';
import { ACCOUNTS } from '../tokens.js';
import { PUBLIC_ROUTE, SIGNED_LINK } from './decorators.js';

/** Lets nobody in without a valid token, except to public routes, and to routes that a signed link opens. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(ACCOUNTS) private readonly accounts: AccountDirectory,
    @Inject(LinkSigner) private readonly links: LinkSigner,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ProblemError 401 `access.unauthenticated`, `access.link_invalid`, `access.link_expired` */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const marked = (mark: string): boolean =>
      this.reflector.getAllAndOverride<boolean | undefined>(mark, [context.getHandler(), context.getClass()]) ?? false;
    if (marked(PUBLIC_ROUTE)) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const actor = (marked(SIGNED_LINK) && (await this.byLink(request))) || (await this.byToken(request));
    if (!actor) throw unauthenticated();
    rememberActor(request, actor);
    return true;
  }

  private async byToken(request: FastifyRequest): Promise<Actor | undefined> {
    const token = /^Bearer +(\S+)$/i.exec(headerOf(request, 'authorization') ?? '')?.[1];
    return token === undefined ? undefined : this.accounts.resolve(token);
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

function unauthenticated(): ProblemError {
  return ProblemError.of('access.unauthenticated', { headers: { 'WWW-Authenticate': 'Bearer realm="agnosco"' } });
}
