import type { SecurityHeadersOptions } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { Config } from '#configuration';

/**
 * Headers of every answer. Answers of the API are not pages, and may do nothing at all; pages have a policy of
 * their own, and so have PDFs, which browsers show in a page that they make around them.
 */
export function securityHeaders({ publicUrl }: Pick<Config, 'publicUrl'>): SecurityHeadersOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: "'none'", baseUri: "'none'", formAction: "'none'", frameAncestors: "'none'" },
    },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: publicUrl.startsWith('https:'),
  };
}

/** What a PDF that is shown in the browser may do: be styled by the browser's own page. */
const pdfPolicy = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'";

/** Names each request in its answer, and keeps what is not marked otherwise out of caches: it may be personal. */
export function addCommonHeaders(instance: FastifyInstance): void {
  instance.addHook('onRequest', (request, reply, done) => {
    reply.header('X-Request-Id', request.id);
    done();
  });
  instance.addHook('onSend', (_, reply, payload, done) => {
    if (!reply.hasHeader('cache-control')) reply.header('Cache-Control', 'no-store');
    if (reply.getHeader('content-type') === 'application/pdf') reply.header('Content-Security-Policy', pdfPolicy);
    done(null, payload);
  });
}
