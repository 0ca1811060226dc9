import type { Client } from 'pg';
import { DatabaseProblem, withClient } from '#database';
import { anchorRoot, chainStart, verifyChain, type AnchoredHead, type BrokenChain, type StoredEntry } from '#history';

export interface Verification {
  lines: string[];
  /** A line for each place at which a history or an anchor does not hold; empty: all hold. */
  broken: string[];
}

interface CaseHead {
  authority_id: string;
  id: string;
  number: string;
  history_hash: string;
}

interface AnchorRow {
  day: string;
  previous: string;
  root: string;
}

const casesAtOnce = 500;

/** As the owner, whom row-level security does not bind, in one snapshot; the memory needed does not grow with the cases. */
export async function verifyHistory(ownerUrl: string): Promise<Verification> {
  return withClient(ownerUrl, async (owner) => {
    await owner.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await requireChain(owner);
    const chains = await verifyChains(owner);
    const anchors = await verifyAnchors(owner);
    await owner.query('COMMIT');
    const broken = [...chains.broken, ...anchors.broken];
    const counted = `${chains.cases} histories with ${chains.entries} entries, ${anchors.count} anchors`;
    const verdict = broken.length === 0 ? 'every entry is as it was written.' : `${broken.length} do not hold:`;
    const last = anchors.last ? [`Newest anchor: ${anchors.last.day} ${anchors.last.root}`] : [];
    return { lines: [...last, `${counted}: ${verdict}`], broken };
  });
}

async function requireChain(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ there: boolean }>(`SELECT to_regclass('history_anchors') IS NOT NULL AS there`);
  if (!rows[0]?.there) throw new DatabaseProblem('There is no history here yet: run npm run migrate, then npm start.');
}

async function verifyChains(owner: Client) {
  const found = { cases: 0, entries: 0, broken: [] as string[] };
  let after: CaseHead | undefined;
  do {
    const { rows: heads } = await owner.query<CaseHead>(
      `SELECT authority_id, id, number, history_hash FROM cases
       WHERE $1::text IS NULL OR (authority_id, id) > ($1, $2::uuid) ORDER BY authority_id, id LIMIT $3`,
      [after?.authority_id ?? null, after?.id ?? null, casesAtOnce],
    );
    const entries = await entriesOf(owner, heads);
    for (const head of heads) {
      const own = entries.get(head.id) ?? [];
      found.cases += 1;
      found.entries += own.length;
      const at = verifyChain(own, head.history_hash);
      if (at) found.broken.push(sentence(head, at));
    }
    after = heads.length === casesAtOnce ? heads.at(-1) : undefined;
  } while (after);
  return found;
}

async function entriesOf(owner: Client, heads: readonly CaseHead[]): Promise<Map<string, StoredEntry[]>> {
  const { rows } = await owner.query<Omit<StoredEntry, 'at'> & { at: Date }>(
    `SELECT e.* FROM history_entries e JOIN unnest($1::text[], $2::uuid[]) AS c (authority_id, id)
       ON e.authority_id = c.authority_id AND e.case_id = c.id ORDER BY e.case_id, e.case_version`,
    [heads.map(({ authority_id }) => authority_id), heads.map(({ id }) => id)],
  );
  return Map.groupBy(
    rows.map((row) => ({ ...row, at: row.at.toISOString() })),
    ({ case_id }) => case_id,
  );
}

function sentence({ authority_id, number, id }: CaseHead, { at, version, kind }: BrokenChain): string {
  const where = `${authority_id}, case ${number} (${id})`;
  return at === 'entry'
    ? `${where}: entry ${version} (${kind}) is not as it was written, or does not follow the one before.`
    : `${where}: the case does not end with entry ${version}${kind ? ` (${kind})` : ''}: entries after it are gone.`;
}

async function verifyAnchors(owner: Client) {
  const { rows: anchors } = await owner.query<AnchorRow>(
    'SELECT day::text, previous, root FROM history_anchors ORDER BY day',
  );
  const broken: string[] = [];
  let previous = chainStart;
  for (const anchor of anchors) {
    const { rows: heads } = await owner.query<AnchoredHead & { written: boolean }>(
      `SELECT l.authority_id, l.case_id, l.hash, EXISTS (SELECT 1 FROM history_entries e
         WHERE e.authority_id = l.authority_id AND e.case_id = l.case_id AND e.hash = l.hash) AS written
       FROM history_anchor_leaves l WHERE l.day = $1 ORDER BY l.authority_id COLLATE "C", l.case_id`,
      [anchor.day],
    );
    for (const { authority_id, case_id } of heads.filter(({ written }) => !written)) {
      broken.push(`${authority_id}, case ${case_id}: the entry that the anchor of ${anchor.day} covers is gone.`);
    }
    if (anchor.previous !== previous || anchorRoot(previous, heads) !== anchor.root) {
      broken.push(`The anchor of ${anchor.day} does not cover what was anchored then.`);
    }
    previous = anchor.root;
  }
  return { count: anchors.length, last: anchors.at(-1), broken };
}
