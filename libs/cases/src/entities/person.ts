import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who applies. Names and addresses stand here and nowhere else but in issued notices. */
@Entity('persons')
export class Person {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'PK_persons' })
  id!: string;

  @Column('varchar', { name: 'given_name', length: 200 })
  givenName!: string;

  @Column('varchar', { name: 'family_name', length: 200 })
  familyName!: string;

  @Column('date', { name: 'birth_date', nullable: true })
  birthDate!: string | null;

  @Column('varchar', { length: 320, nullable: true })
  email!: string | null;

  /** Lines as written on an envelope. */
  @Column('jsonb', { nullable: true })
  address!: string[] | null;

  @Column('varchar', { length: 12 })
  language!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
