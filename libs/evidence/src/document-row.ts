import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ScanResult } from '#vocabulary';

/** An uploaded file of a case; the bytes lie behind the storage port. */
@Entity('documents')
@Check('CHK_documents_scan', `"scan" IN ('unscanned', 'clean', 'infected')`)
@Index('IX_documents_case', ['authorityId', 'caseId'])
@ForeignKey('CaseRow', ['authorityId', 'caseId'], ['authorityId', 'id'], { name: 'FK_documents_case' })
export class DocumentRow {
  @PrimaryColumn('varchar', { name: 'authority_id', length: 63, primaryKeyConstraintName: 'PK_documents' })
  authorityId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'PK_documents' })
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('varchar', { length: 80 })
  code!: string;

  @Column('varchar', { name: 'file_name', length: 200 })
  fileName!: string;

  @Column('varchar', { name: 'media_type', length: 100 })
  mediaType!: string;

  @Column('integer')
  bytes!: number;

  @Column('char', { length: 64 })
  sha256!: string;

  @Column('varchar', { name: 'storage_key', length: 200 })
  storageKey!: string;

  @Column('varchar', { length: 20 })
  scan!: ScanResult;

  @Column('uuid', { name: 'uploaded_by' })
  uploadedBy!: string;

  @Column('timestamptz', { name: 'uploaded_at' })
  uploadedAt!: Date;
}
