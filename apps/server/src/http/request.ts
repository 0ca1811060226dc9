import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#access';

export type { FastifyReply, FastifyRequest };

/** Kept by the raw request: the log sees nothing else of it. */
const actors = new WeakMap<IncomingMessage, Actor>();

export function rememberActor(request: FastifyRequest, actor: Actor): void {
  actors.set(request.raw, actor);
}

/** Who acts; undefined on public routes and where nobody was let in. */
export function actorOf(request: IncomingMessage): Actor | undefined {
  return actors.get(request);
}

/** The path without its query, which may hold personal data. */
export function pathOf(url: string | undefined): string {
  return (url ?? '/').split(/[?#]/, 1)[0] ?? '/';
}

/** The one value of a header; undefined where there is none, or several that differ. */
export function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}
