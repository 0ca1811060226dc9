import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const SHAPE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

/** The caller's `X-Request-Id` where it is fit for logs and answers, otherwise a new one. */
export function requestIdFrom(headers: IncomingHttpHeaders): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && SHAPE.test(given) ? given : randomUUID();
}
