import type { Config } from '#configuration';
import { ProblemError } from '#vocabulary';
import { headerOf, type FastifyReply, type FastifyRequest } from '../http/request.js';

const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

/** The cookie of a session, and what keeps other sites from using it. */
export class SessionCookie {
  private readonly origin: string;
  private readonly secure: boolean;
  private readonly name: string;

  constructor({ publicUrl }: Pick<Config, 'publicUrl'>) {
    this.origin = new URL(publicUrl).origin;
    this.secure = publicUrl.startsWith('https:');
    // `__Host-`: only this host can set it, for all of its paths, over TLS (RFC 6265bis § 4.1.3.2).
    this.name = this.secure ? '__Host-agnosco' : 'agnosco';
  }

  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  write(reply: FastifyReply, secret: string, expires: Date): void {
    reply.setCookie(this.name, secret, { ...this.attributes, expires });
  }

  clear(reply: FastifyReply): void {
    reply.clearCookie(this.name, this.attributes);
  }

  /** What binds leaving for a provider and coming back from it to one browser. */
  writeState(reply: FastifyReply, state: string, expires: Date): void {
    reply.setCookie(`${this.name}-state`, state, { ...this.attributes, expires });
  }

  /** The state is taken out of the browser: it serves once. */
  takeState(request: FastifyRequest, reply: FastifyReply): string | undefined {
    reply.clearCookie(`${this.name}-state`, this.attributes);
    return request.cookies[`${this.name}-state`];
  }

  /**
   * Whether what changes something was sent by a page of ours: browsers say so in Sec-Fetch-Site or in Origin, and
   * pages of other sites cannot change either.
   * @throws ProblemError 403 `access.cross_site`
   */
  refuseOtherSites(request: FastifyRequest): void {
    if (safeMethods.includes(request.method)) return;
    const site = headerOf(request, 'sec-fetch-site');
    const origin = headerOf(request, 'origin');
    const ours = (site === undefined || site === 'same-origin') && (origin === undefined || origin === this.origin);
    if (!ours) throw ProblemError.of('access.cross_site');
  }

  /** Whether the request needs the page's token: it may change something. */
  needsToken({ method }: FastifyRequest): boolean {
    return !safeMethods.includes(method);
  }

  private get attributes() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure } as const;
  }
}
