import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { CasePart } from '#access';
import type { Role } from '#vocabulary';
import { CaseRow } from './case.js';

/** Who looked at a case that is not their own. */
@Entity('case_reads', { comment: 'Who looked at a case that is not their own. Append-only.' })
@ForeignKey(() => CaseRow, ['authorityId', 'caseId'], ['authorityId', 'id'], { name: 'FK_case_reads_case' })
export class CaseRead {
  @PrimaryColumn('varchar', { name: 'authority_id', length: 63, primaryKeyConstraintName: 'PK_case_reads' })
  authorityId!: string;

  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'PK_case_reads' })
  caseId!: string;

  /** UUIDv7: in the order of time. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'PK_case_reads' })
  id!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('uuid', { name: 'reader_id' })
  readerId!: string;

  @Column('varchar', { name: 'reader_role', length: 20 })
  readerRole!: Role;

  /** What was looked at. */
  @Column('varchar', { length: 20 })
  part!: CasePart;
}
