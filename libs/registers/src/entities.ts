import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A competent authority: the tenant. Its particulars are a publication of kind `authority`. */
@Entity('authorities')
export class Authority {
  @PrimaryColumn('varchar', { length: 63, primaryKeyConstraintName: 'PK_authorities' })
  id!: string;
}

export const publicationKinds = [
  'authority',
  'reference',
  'qualification',
  'occupation',
  'level',
  'country_group',
  'profile',
  'overlay',
] as const;
export type PublicationKind = (typeof publicationKinds)[number];

/** An entry of a register, or a profile, in one version. A row is never edited: a change is a new version. */
@Entity('publications', {
  comment: 'Registers and profiles by version. A row is never edited: a change is a new version.',
})
export class Publication {
  @PrimaryColumn('varchar', { length: 20, primaryKeyConstraintName: 'PK_publications' })
  kind!: PublicationKind;

  @PrimaryColumn('varchar', { length: 80, primaryKeyConstraintName: 'PK_publications' })
  id!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'PK_publications' })
  version!: number;

  @Column('date', { name: 'effective_from' })
  effectiveFrom!: string;

  @Column('jsonb')
  content!: unknown;

  @Column('char', { length: 64 })
  sha256!: string;

  @Column('timestamptz', { name: 'published_at', default: () => 'now()' })
  publishedAt!: Date;
}
