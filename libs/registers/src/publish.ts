import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { PublicationKind } from './entities.js';

export interface PublicationDraft {
  kind: PublicationKind;
  id: string;
  version: number;
  effective_from: string;
  content: unknown;
}

/** What is published is never edited. */
export class PublicationError extends Error {
  override readonly name = 'PublicationError';

  constructor({ kind, id, version }: { kind: string; id: string; version: number }) {
    super(`The ${kind} ${id} has changed but kept the version ${version}, which is in use: raise its version.`);
  }
}

type Query = (sql: string, parameters: unknown[]) => Promise<unknown>;

const insertSql = `
  WITH draft AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb)
      AS d("kind" text, "id" text, "version" integer, "effective_from" date, "content" jsonb, "sha256" text)),
  published AS (
    INSERT INTO "publications" ("kind", "id", "version", "effective_from", "content", "sha256")
    SELECT "kind", "id", "version", "effective_from", "content", "sha256" FROM draft ON CONFLICT DO NOTHING),
  tenants AS (
    INSERT INTO "authorities" ("id") SELECT "id" FROM draft WHERE "kind" = 'authority' ON CONFLICT DO NOTHING)
  SELECT d."kind", d."id", d."version" FROM draft d JOIN "publications" p USING ("kind", "id", "version")
  WHERE p."sha256" <> d."sha256"`;

/**
 * Publishes registers and profiles with the owner's rights; what is there already stays as it is.
 * @throws PublicationError naming the entry whose content changed without a new version
 */
export async function publish(query: Query, drafts: readonly PublicationDraft[]): Promise<void> {
  const rows = drafts.map((draft) => ({ ...draft, sha256: hashOf(draft.content) }));
  const changed = (await query(insertSql, [JSON.stringify(rows)])) as { kind: string; id: string; version: number }[];
  const [first] = changed;
  if (first) {
    throw new PublicationError(first);
  }
}

function hashOf(content: unknown): string {
  return createHash('sha256')
    .update(canonicalize(content) ?? '')
    .digest('hex');
}
