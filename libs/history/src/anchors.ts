import { createHash } from 'node:crypto';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** All histories as they stood on a day, in one hash: kept elsewhere, it shows that nothing before it was changed. */
@Entity('history_anchors', { comment: 'One hash a day over all histories; each covers the one before.' })
export class HistoryAnchor {
  /** In UTC. */
  @PrimaryColumn('date', { primaryKeyConstraintName: 'PK_history_anchors' })
  day!: string;

  @Column('timestamptz', { name: 'made_at' })
  madeAt!: Date;

  @Column('char', { length: 64 })
  previous!: string;

  @Column('char', { length: 64 })
  root!: string;

  /** Histories that had changed since the anchor before. */
  @Column('integer')
  chains!: number;
}

/** The hash with which the history of a case ended when the anchor was made; only where it had changed. */
@Entity('history_anchor_leaves')
export class HistoryAnchorLeaf {
  @PrimaryColumn('varchar', { name: 'authority_id', length: 63, primaryKeyConstraintName: 'PK_history_anchor_leaves' })
  authorityId!: string;

  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'PK_history_anchor_leaves' })
  caseId!: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'PK_history_anchor_leaves' })
  day!: string;

  @Column('char', { length: 64 })
  hash!: string;
}

export interface AnchoredHead {
  authority_id: string;
  case_id: string;
  hash: string;
}

/** As the database computes it: the root before, and a line for each head, by authority and case. */
export function anchorRoot(previous: string, heads: Iterable<AnchoredHead>): string {
  const hash = createHash('sha256').update(previous);
  for (const head of heads) hash.update(`\n${head.authority_id} ${head.case_id} ${head.hash}`);
  return hash.digest('hex');
}
