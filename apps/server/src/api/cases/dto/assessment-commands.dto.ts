import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { rowResults, type RowResult } from '#equivalence';
import { consequenceSubjects, intentions, type ConsequenceSubject, type Intention } from '#lifecycle';
import { IsDay } from './is-day.js';

const asked = ['applicant', 'issuer', 'home_authority'] as const;
const byCommand = new Map<unknown, Intention>([
  ['revoke_decision', 'revocation'],
  ['reject_inadmissible', 'inadmissible'],
]);
const answers = ['genuine', 'forged', 'unknown'] as const;

export class RouteDto {
  @ApiProperty({ description: 'A route of the profile whose conditions the case meets.' })
  @IsString()
  @Length(1, 80)
  route!: string;
}

export class UntilDto {
  @ApiProperty({ description: 'Last day of the period.', format: 'date' }) @IsDay() until!: string;
}

export class StartVerificationDto {
  @ApiProperty({ description: 'Code of the document in doubt.' })
  @IsString()
  @Length(1, 80)
  document!: string;
  @ApiPropertyOptional({ description: 'What is doubted, and why; there is no verification without a doubt.' })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  doubt?: string;
  @ApiProperty({ description: 'State that issued it, ISO 3166-1 alpha-2.', example: 'GH' })
  @IsString()
  @Length(2, 4)
  issued_in!: string;
  @ApiProperty({ description: 'Who is asked.', enum: asked }) @IsIn(asked) asked!: (typeof asked)[number];
  @ApiPropertyOptional({ description: 'Last day to answer.', format: 'date' })
  @IsOptional()
  @IsDay()
  until?: string;
}

export class FinishVerificationDto {
  @ApiProperty({ enum: answers }) @IsIn(answers) answer!: (typeof answers)[number];
  @ApiPropertyOptional({ description: 'Code of the document, where several are under verification.' })
  @IsOptional()
  @IsString()
  @Length(1, 80)
  document?: string;
}

export class StartAlternativeProcedureDto {
  @ApiProperty({ description: 'A ground of the profile.' })
  @IsString()
  @Length(1, 80)
  ground!: string;
  @ApiProperty({ description: 'Instruments of the profile.', type: [String] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsString({ each: true })
  instruments!: string[];
}

export class ProcedureResultDto {
  @ApiProperty({ description: 'Reference unit.' })
  @IsString()
  @Length(1, 80)
  ref!: string;
  @ApiProperty({ enum: rowResults }) @IsIn(rowResults) result!: RowResult;
  @ApiPropertyOptional({ description: 'Needed for a substantial difference.' })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  why?: string;
}

export class FinishAlternativeProcedureDto {
  @ApiProperty({ type: [ProcedureResultDto] })
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => ProcedureResultDto)
  results!: ProcedureResultDto[];
}

export class ChangePeriodDto extends UntilDto {
  @ApiProperty({ description: 'Id of the request, or its kind: then the newest is meant.' })
  @IsString()
  @Length(1, 80)
  request!: string;
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  reason?: string;
}

export class InformOfConsequencesDto {
  @ApiProperty({ enum: consequenceSubjects }) @IsIn(consequenceSubjects) about!: ConsequenceSubject;
}

export class OfferReferenceDto {
  @ApiProperty({ description: 'Id of a reference qualification of the registers.' })
  @IsString()
  @Length(1, 80)
  reference!: string;
}

export class AcceptReferenceDto {
  @ApiPropertyOptional({ description: 'The reference that was offered.' })
  @IsOptional()
  @IsString()
  @Length(1, 80)
  reference?: string;
}

export class OpenHearingDto extends UntilDto {
  @ApiProperty({
    description: 'The decision that is intended; the name of the command that proposes it will do.',
    enum: intentions,
  })
  @Transform(({ value }: { value: unknown }) => byCommand.get(value) ?? value)
  @IsIn(intentions)
  intended!: Intention;
}

export class AnswerHearingDto {
  @ApiProperty()
  @IsString()
  @Length(1, 20000)
  answer!: string;
}

export class RecordEventDto {
  @ApiProperty({ description: 'An event that the profile declares.' })
  @IsString()
  @Length(1, 80)
  event!: string;
  @ApiProperty({ description: 'The day on which it happened.', format: 'date' }) @IsDay() on!: string;
  @ApiPropertyOptional({ description: 'What shows that it happened.' })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  evidence?: string;
}

export class ChangeProfileVersionDto {
  @ApiProperty({ description: 'A later version that applies to pending cases.' })
  @IsInt()
  @Min(1)
  to!: number;
}
