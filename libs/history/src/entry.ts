import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { HistoryFacts, HistoryKind } from './kinds.js';
import type { Role, Status } from '#vocabulary';

@Entity('history_entries', {
  comment:
    'What happened, one entry an accepted command. Append-only: no role of the application may change or remove a row.',
})
@ForeignKey('CaseRow', ['authorityId', 'caseId'], ['authorityId', 'id'], { name: 'FK_history_entries_case' })
export class HistoryEntryRow {
  @PrimaryColumn('varchar', { name: 'authority_id', length: 63, primaryKeyConstraintName: 'PK_history_entries' })
  authorityId!: string;

  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'PK_history_entries' })
  caseId!: string;

  @PrimaryColumn('integer', { name: 'case_version', primaryKeyConstraintName: 'PK_history_entries' })
  caseVersion!: number;

  @Column('varchar', { length: 40 })
  kind!: HistoryKind;

  @Column('uuid', { name: 'actor_id' })
  actorId!: string;

  @Column('varchar', { name: 'actor_role', length: 20 })
  actorRole!: Role;

  @Column('timestamptz')
  at!: Date;

  @Column('varchar', { name: 'status_before', length: 40, nullable: true })
  statusBefore!: Status | null;

  @Column('varchar', { name: 'status_after', length: 40 })
  statusAfter!: Status;

  @Column('jsonb')
  payload!: unknown;

  @Column('jsonb')
  facts!: HistoryFacts;

  /** Covers this entry and the hash of the one before. */
  @Column('char', { length: 64 })
  hash!: string;
}
