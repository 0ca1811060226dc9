import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CaseRow } from './case.js';

/** Where a case lies, so that a person finds it without knowing the authority. */
@Entity('case_directory', { comment: 'Where a case lies, so that a person finds it without knowing the authority.' })
@Index('IX_case_directory_person', ['personId', 'authorityId'])
@ForeignKey(() => CaseRow, ['authorityId', 'caseId'], ['authorityId', 'id'], { name: 'FK_case_directory_case' })
export class CaseDirectoryEntry {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'PK_case_directory' })
  caseId!: string;

  @Column('varchar', { name: 'authority_id', length: 63 })
  authorityId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;
}

/**
 * Text that lists are searched by; transitions never touch it. Its trigram index is made by the migration alone:
 * TypeORM has no words for operator classes.
 */
@Entity('case_search')
@Index('IX_case_search_text', { synchronize: false })
@ForeignKey(() => CaseRow, ['authorityId', 'caseId'], ['authorityId', 'id'], { name: 'FK_case_search_case' })
export class CaseSearchText {
  @PrimaryColumn('varchar', { name: 'authority_id', length: 63, primaryKeyConstraintName: 'PK_case_search' })
  authorityId!: string;

  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'PK_case_search' })
  caseId!: string;

  @Column('text')
  text!: string;
}

/** One row an open deadline, for the sweep. */
@Entity('deadlines', {
  comment: 'One row an open deadline, for the sweep. The date itself is computed from the ledger.',
})
@Index('IX_deadlines_passing', ['passesAt', 'caseId', 'id'], { where: '"passes_at" IS NOT NULL' })
@ForeignKey(() => CaseRow, ['authorityId', 'caseId'], ['authorityId', 'id'], { name: 'FK_deadlines_case' })
export class DeadlineRow {
  @PrimaryColumn('varchar', { name: 'authority_id', length: 63, primaryKeyConstraintName: 'PK_deadlines' })
  authorityId!: string;

  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'PK_deadlines' })
  caseId!: string;

  @PrimaryColumn('varchar', { length: 60, primaryKeyConstraintName: 'PK_deadlines' })
  id!: string;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null;

  @Column('timestamptz', { name: 'passes_at', nullable: true })
  passesAt!: Date | null;
}

/** The first accepted answer to a request that changes something, given again to its repeats. */
@Entity('idempotency_keys')
export class IdempotencyKey {
  @PrimaryColumn('varchar', { name: 'authority_id', length: 63, primaryKeyConstraintName: 'PK_idempotency_keys' })
  authorityId!: string;

  @PrimaryColumn('uuid', { name: 'actor_id', primaryKeyConstraintName: 'PK_idempotency_keys' })
  actorId!: string;

  @PrimaryColumn('varchar', { length: 255, primaryKeyConstraintName: 'PK_idempotency_keys' })
  key!: string;

  @Column('char', { name: 'request_sha256', length: 64 })
  requestSha256!: string;

  @Column('jsonb', { nullable: true })
  answer!: unknown;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
