import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** What the first entry of a case follows. */
export const chainStart = '0'.repeat(64);

/** An entry as the chain covers it: every column but the hash itself. */
export interface ChainedEntry {
  authority_id: string;
  case_id: string;
  case_version: number;
  kind: string;
  actor_id: string;
  actor_role: string;
  /** ISO 8601 in UTC, milliseconds. */
  at: string;
  status_before: string | null;
  status_after: string;
  payload: unknown;
  facts: unknown;
}

/**
 * The hash of an entry covers the hash of the one before: SHA-256, hexadecimal, over that and the entry in canonical
 * JSON (RFC 8785), a line each. The formula never changes, or chains that were written before could not be proved.
 */
export function entryHash(previous: string, entry: ChainedEntry): string {
  const { authority_id, case_id, case_version, kind, actor_id, actor_role, at, status_before, status_after } = entry;
  const { payload, facts } = entry;
  const columns = { authority_id, case_id, case_version, kind, actor_id, actor_role, at, status_before, status_after };
  const text = canonicalize({ ...columns, payload, facts });
  return createHash('sha256').update(`${previous}\n${text}`).digest('hex');
}
