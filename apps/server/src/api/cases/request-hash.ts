import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { IdempotencyClaim } from '#cases';

/** The same key stands for the same request: method, path and body, whatever the order of its keys. */
export function claimOf(key: string, method: string, path: string, body: unknown = null): IdempotencyClaim {
  const text = `${method} ${path}\n${canonicalize(body) ?? ''}`;
  return { key, requestSha256: createHash('sha256').update(text).digest('hex') };
}
