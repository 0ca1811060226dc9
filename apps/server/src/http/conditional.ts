import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/** Gives what caches may keep an entity tag of its content, and answers 304 to who has it already. */
export function addEntityTags(instance: FastifyInstance): void {
  instance.addHook('onSend', (request, reply, payload, done) => {
    const cached = String(reply.getHeader('cache-control') ?? '').startsWith('public');
    if (!cached || reply.statusCode !== 200 || typeof payload !== 'string') return done(null, payload);
    const tag = `"${createHash('sha256').update(payload).digest('base64url').slice(0, 27)}"`;
    reply.header('ETag', tag);
    if (!isAmong(tag, request.headers['if-none-match'])) return done(null, payload);
    reply.code(304).removeHeader('content-length');
    done(null, '');
  });
}

/** Weak comparison (RFC 9110 § 8.8.3.2): for reading it is enough that the content is the same. */
function isAmong(tag: string, header: string | undefined): boolean {
  const tags = (header ?? '').split(',').map((part) => part.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
}
