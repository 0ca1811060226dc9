import type { CaseContext } from '#lifecycle';
import type { Outcome, RequestKind, Status } from '#vocabulary';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Authority } from '#registers';
import { Person } from './person.js';

/** What the applicant holds, as stated when the case was opened; from the register or in the applicant's words. */
export interface StatedQualification {
  id: string;
  version: number;
  title: string;
  country: string;
  awarded?: string;
  /** Whether it stands in Annex V of Directive 2005/36/EC. */
  annex_v?: boolean;
  art11_level?: 'a' | 'b' | 'c' | 'd' | 'e';
  units: { id: string; title: string; amount?: number }[];
}

export interface ApplicantParticulars {
  given_name: string;
  family_name: string;
  birth_date?: string;
  email?: string;
  /** Lines as written on an envelope. */
  address?: string[];
  /** BCP 47 tag of the language that they read best. */
  language?: string;
}

/** A published version of something. */
export interface PinnedVersion {
  id: string;
  version: number;
}

@Entity('cases')
@Unique('UQ_cases_number', ['authorityId', 'number'])
@Check('CHK_cases_version', '"version" > 0')
@Index('IX_cases_status', ['authorityId', 'status', 'id'])
@Index('IX_cases_due', ['authorityId', 'nextDueOn', 'id'], { where: '"next_due_on" IS NOT NULL' })
export class CaseRow {
  @PrimaryColumn('varchar', { name: 'authority_id', length: 63, primaryKeyConstraintName: 'PK_cases' })
  @ForeignKey(() => Authority, { name: 'FK_cases_authority' })
  authorityId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'PK_cases' })
  id!: string;

  @Column('varchar', { length: 20 })
  number!: string;

  @Index('IX_cases_applicant')
  @Column('uuid', { name: 'applicant_id' })
  @ForeignKey(() => Person, { name: 'FK_cases_applicant' })
  applicantId!: string;

  /** Who applies, as stated in this application: letters name them so, whatever a later application says. */
  @Column('jsonb')
  applicant!: ApplicantParticulars;

  @Column('varchar', { name: 'profile_id', length: 80 })
  profileId!: string;

  @Column('integer', { name: 'profile_version' })
  profileVersion!: number;

  /** Overlays on the profile, in the order in which they apply. */
  @Column('jsonb')
  overlays!: PinnedVersion[];

  @Column('varchar', { name: 'reference_id', length: 80, nullable: true })
  referenceId!: string | null;

  @Column('integer', { name: 'reference_version', nullable: true })
  referenceVersion!: number | null;

  @Column('jsonb', { nullable: true })
  qualification!: StatedQualification | null;

  @Column('varchar', { length: 20 })
  calendar!: string;

  @Column('varchar', { length: 40 })
  status!: Status;

  @Column('jsonb')
  state!: string | Record<string, string>;

  @Column('jsonb')
  context!: CaseContext;

  @Column('integer', { name: 'machine_version' })
  machineVersion!: number;

  @Column('integer')
  version!: number;

  /** Hash of the last entry of its history, which the next one covers. */
  @Column('char', { name: 'history_hash', length: 64 })
  historyHash!: string;

  @Column('varchar', { length: 30, nullable: true })
  outcome!: Outcome | null;

  @Column('varchar', { name: 'waiting_for', length: 30, array: true })
  waitingFor!: RequestKind[];

  @Column('varchar', { name: 'waits_on', length: 20 })
  waitsOn!: string;

  @Column('date', { name: 'received_on', nullable: true })
  receivedOn!: string | null;

  @Column('date', { name: 'next_due_on', nullable: true })
  nextDueOn!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
