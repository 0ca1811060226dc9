import { ApiProperty } from '@nestjs/swagger';
import { verifiableKinds, verifiableOutcomes, verificationStandings, type Verification } from '#credentials';
import { inLanguage } from '#registers';
import type { Language } from '#vocabulary';

const day = { format: 'date' } as const;

export class VerifiedLevelDto {
  @ApiProperty({ description: 'Of the European Qualifications Framework.', type: Number, nullable: true })
  eqf!: number | null;
  @ApiProperty({
    description: 'Of Article 11 of Directive 2005/36/EC.',
    enum: ['a', 'b', 'c', 'd', 'e'],
    nullable: true,
  })
  art11!: string | null;
}

export class VerifiedAuthorityDto {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
}

export class VerifiedProcedureDto {
  @ApiProperty() id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ example: 'BQFG' }) legal_basis!: string;
}

/** How a document stands, and nothing about the person whom it names. */
export class VerificationDto {
  @ApiProperty({
    enum: verificationStandings,
    description:
      'superseded: another document took its place; revoked: it has no effect any more; expired: its time is over.',
  })
  standing!: Verification['standing'];
  @ApiProperty({ ...day, description: 'Since when it stands so.' }) since!: string;
  @ApiProperty({ ...day, description: 'The day for which this is told, where the authority sits.' }) as_of!: string;
  @ApiProperty({ enum: verifiableKinds }) document!: Verification['document'];
  @ApiProperty({ enum: verifiableOutcomes }) outcome!: Verification['outcome'];
  @ApiProperty({
    enum: ['full', 'partial'],
    type: String,
    nullable: true,
    description: 'Whether all of the title is recognised; null where nothing was compared.',
  })
  scope!: Verification['scope'];
  @ApiProperty({ description: 'The profession or qualification that it is about.' }) title!: string;
  @ApiProperty({ type: VerifiedLevelDto }) level!: VerifiedLevelDto;
  @ApiProperty({ type: VerifiedAuthorityDto }) authority!: VerifiedAuthorityDto;
  @ApiProperty({ type: VerifiedProcedureDto }) procedure!: VerifiedProcedureDto;
  @ApiProperty(day) issued_on!: string;
  @ApiProperty({ ...day, description: 'Since when what it grants holds.' }) valid_from!: string;
  @ApiProperty({ ...day, type: String, nullable: true, description: 'The last day; null: without end.' })
  valid_until!: string | null;
}

/** Field by field: what is not named here does not leave. */
export function verificationDto(found: Verification, language: Language): VerificationDto {
  const { level, authority, procedure } = found;
  return {
    standing: found.standing,
    since: found.since,
    as_of: found.as_of,
    document: found.document,
    outcome: found.outcome,
    scope: found.scope,
    title: inLanguage(found.title, language),
    level: { eqf: level.eqf, art11: level.art11 },
    authority: { id: authority.id, name: inLanguage(authority.name, language) },
    procedure: {
      id: procedure.id,
      title: inLanguage(procedure.title, language),
      legal_basis: procedure.legal_basis,
    },
    issued_on: found.issued_on,
    valid_from: found.valid_from,
    valid_until: found.valid_until,
  };
}
