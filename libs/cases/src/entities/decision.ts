import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { StatementRecord } from '#lifecycle';
import type { Channel, NoticeKind, Outcome } from '#vocabulary';
import type { NoticeData } from '#notices';
import { CaseRow } from './case.js';

@Entity('decisions')
@Check('CHK_decisions_four_eyes', 'NOT "four_eyes" OR "reviewer_id" <> "proposer_id"')
@Check('CHK_decisions_standing', `"standing" IN ('current', 'superseded', 'revoked')`)
@Index('UQ_decisions_current', ['authorityId', 'caseId'], { unique: true, where: `"standing" = 'current'` })
@ForeignKey(() => CaseRow, ['authorityId', 'caseId'], ['authorityId', 'id'], { name: 'FK_decisions_case' })
export class DecisionRow {
  @PrimaryColumn('varchar', { name: 'authority_id', length: 63, primaryKeyConstraintName: 'PK_decisions' })
  authorityId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'PK_decisions' })
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('varchar', { length: 30 })
  outcome!: Outcome;

  @Column('varchar', { length: 80, nullable: true })
  ground!: string | null;

  @Column('varchar', { name: 'substantial_differences', length: 80, array: true })
  substantialDifferences!: string[];

  @Column('jsonb')
  statements!: StatementRecord[];

  @Column('uuid', { name: 'proposer_id' })
  proposerId!: string;

  @Column('uuid', { name: 'reviewer_id' })
  reviewerId!: string;

  @Column('boolean', { name: 'four_eyes' })
  fourEyes!: boolean;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt!: Date;

  @Column('varchar', { length: 20 })
  standing!: 'current' | 'superseded' | 'revoked';

  /** Since when it has no force any more. */
  @Column('date', { name: 'standing_since', nullable: true })
  standingSince!: string | null;
}

/** A notice as it was issued: its data is frozen, its files are made from it. */
@Entity('notices')
@ForeignKey(() => CaseRow, ['authorityId', 'caseId'], ['authorityId', 'id'], { name: 'FK_notices_case' })
@ForeignKey(() => DecisionRow, ['authorityId', 'decisionId'], ['authorityId', 'id'], { name: 'FK_notices_decision' })
@ForeignKey(() => NoticeRow, ['authorityId', 'supersededBy'], ['authorityId', 'id'], {
  name: 'FK_notices_superseded_by',
})
@Check('CHK_notices_instruction', `"instruction" IN ('missing', 'wrong')`)
@Index('IX_notices_case', ['authorityId', 'caseId'])
export class NoticeRow {
  @PrimaryColumn('varchar', { name: 'authority_id', length: 63, primaryKeyConstraintName: 'PK_notices' })
  authorityId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'PK_notices' })
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('uuid', { name: 'decision_id', nullable: true })
  decisionId!: string | null;

  @Column('varchar', { length: 30 })
  kind!: NoticeKind;

  @Column('jsonb')
  data!: NoticeData;

  @Column('char', { name: 'data_sha256', length: 64 })
  dataSha256!: string;

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt!: Date;

  @Column('varchar', { length: 30 })
  recipient!: string;

  @Column('varchar', { length: 20 })
  channel!: Channel;

  @Column('date', { name: 'dispatched_on' })
  dispatchedOn!: string;

  @Column('date', { name: 'notified_on', nullable: true })
  notifiedOn!: string | null;

  @Column('varchar', { name: 'notified_by', length: 20, nullable: true })
  notifiedBy!: 'deemed' | 'recorded' | null;

  @Column('date', { name: 'returned_on', nullable: true })
  returnedOn!: string | null;

  /** What was recorded of the instruction on remedies after the notice was served. */
  @Column('varchar', { length: 10, nullable: true })
  instruction!: 'missing' | 'wrong' | null;

  /** The notice that corrects this one. */
  @Column('uuid', { name: 'superseded_by', nullable: true })
  supersededBy!: string | null;
}

/** A notice rendered in one language. */
@Entity('notice_files')
@ForeignKey(() => CaseRow, ['authorityId', 'caseId'], ['authorityId', 'id'], { name: 'FK_notice_files_case' })
@ForeignKey(() => NoticeRow, ['authorityId', 'noticeId'], ['authorityId', 'id'], { name: 'FK_notice_files_notice' })
export class NoticeFile {
  @PrimaryColumn('varchar', { name: 'authority_id', length: 63, primaryKeyConstraintName: 'PK_notice_files' })
  authorityId!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @PrimaryColumn('uuid', { name: 'notice_id', primaryKeyConstraintName: 'PK_notice_files' })
  noticeId!: string;

  @PrimaryColumn('varchar', { length: 12, primaryKeyConstraintName: 'PK_notice_files' })
  language!: string;

  @Column('varchar', { name: 'storage_key', length: 200 })
  storageKey!: string;

  @Column('char', { length: 64 })
  sha256!: string;

  @Column('integer')
  bytes!: number;

  @Column('timestamptz', { name: 'rendered_at' })
  renderedAt!: Date;
}
