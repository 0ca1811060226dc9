import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { VerifiedContent } from './verification.js';

const about = 'What is told of a document to whoever has its code, of which only the SHA-256 is kept.';

/** A document that can be verified. */
@Entity('verifications', { comment: about })
@Index('IX_verifications_code', ['codeSha256'])
@ForeignKey('CaseRow', ['authorityId', 'caseId'], ['authorityId', 'id'], { name: 'FK_verifications_case' })
@ForeignKey('NoticeRow', ['authorityId', 'noticeId'], ['authorityId', 'id'], { name: 'FK_verifications_notice' })
export class VerificationRow {
  @PrimaryColumn('varchar', { name: 'authority_id', length: 63, primaryKeyConstraintName: 'PK_verifications' })
  authorityId!: string;

  @PrimaryColumn('uuid', { name: 'notice_id', primaryKeyConstraintName: 'PK_verifications' })
  noticeId!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('char', { name: 'code_sha256', length: 64 })
  codeSha256!: string;

  @Column('jsonb')
  content!: VerifiedContent;
}
