import { ApiProperty } from '@nestjs/swagger';
import { consequenceSubjects, intentions } from '#lifecycle';
import { rowResults } from '#equivalence';

export class AlternativeReferenceDto {
  @ApiProperty()
  id!: string;
  @ApiProperty()
  version!: number;
  @ApiProperty({ format: 'date' }) offered_on!: string;
  @ApiProperty({ format: 'date', required: false }) accepted_on?: string;
}

export class WarnedDto {
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty({ format: 'date' }) until!: string;
}

export class HearingDto {
  @ApiProperty({ description: 'The decision that is intended.', enum: intentions }) intended!: string;
  @ApiProperty({ format: 'date' }) opened_on!: string;
  @ApiProperty()
  answered!: boolean;
  @ApiProperty({ description: 'Absent: it is under way.', format: 'date', required: false }) closed_on?: string;
}

export class EventDto {
  @ApiProperty()
  event!: string;
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty({ required: false }) evidence?: string;
}

export class VerificationDto {
  @ApiProperty()
  document!: string;
  @ApiProperty()
  doubt!: string;
  @ApiProperty({ description: 'ISO 3166-1 alpha-2.' }) issued_in!: string;
  @ApiProperty({ enum: ['applicant', 'issuer', 'home_authority'] }) asked!: string;
  @ApiProperty({ enum: ['genuine', 'forged', 'unknown'], required: false }) answer?: string;
}

export class UnitResultDto {
  @ApiProperty()
  ref!: string;
  @ApiProperty({ enum: rowResults }) result!: string;
  @ApiProperty({ required: false }) why?: string;
}

export class AlternativeProcedureDto {
  @ApiProperty()
  ground!: string;
  @ApiProperty({ type: [String] }) instruments!: string[];
  @ApiProperty({ type: [UnitResultDto], required: false }) results?: UnitResultDto[];
}

/** What goes on beside the comparison. */
export class BesideComparisonDto {
  @ApiProperty({ description: 'The route that was determined.', type: String, nullable: true }) route!: string | null;
  @ApiProperty({ type: AlternativeReferenceDto, nullable: true })
  alternative_reference!: AlternativeReferenceDto | null;
  @ApiProperty({
    description: `The day on which the applicant was told the consequences of: ${consequenceSubjects.join(', ')}.`,
    type: 'object',
    additionalProperties: { type: 'string', format: 'date' },
  })
  informed!: Record<string, string>;
  @ApiProperty({ description: 'The last warning for want of cooperation.', type: WarnedDto, nullable: true })
  warned!: WarnedDto | null;
  @ApiProperty({ description: 'Oldest first.', type: [HearingDto] }) hearings!: HearingDto[];
  @ApiProperty({ description: 'In the order in which they were recorded.', type: [EventDto] }) events!: EventDto[];
}
