import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { measureTypes, type MeasureType } from '#vocabulary';
import { IsDay } from './is-day.js';
import { IsDuration } from './is-duration.js';
import { IsMeasures } from './is-measures.js';

const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

export class ChooseMeasureDto {
  @ApiProperty({ description: 'One that the decision offers.', enum: measureTypes })
  @IsIn(measureTypes)
  measure!: MeasureType;
}

export class ImposeMeasureDto {
  @ApiProperty({
    description: 'One that the decision offers; several where the procedure allows to require them together.',
    oneOf: [
      { type: 'string', enum: [...measureTypes] },
      { type: 'array', items: { type: 'string', enum: [...measureTypes] } },
    ],
  })
  @IsMeasures()
  measure!: MeasureType | MeasureType[];
}

export class ScheduleMeasureDto {
  @ApiPropertyOptional({ description: 'Default: the one that was chosen.', enum: measureTypes })
  @IsOptional()
  @IsIn(measureTypes)
  measure?: MeasureType;
  @ApiProperty({ description: 'First day.', format: 'date' }) @IsDay() start!: string;
  @ApiPropertyOptional({ description: 'How long a period takes.', example: 'P12M' })
  @IsOptional()
  @IsDuration()
  length?: string;
  @ApiPropertyOptional({ description: 'Who holds it.' })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  provider?: string;
  @ApiPropertyOptional({ description: 'Days of a test.', type: [String] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsDay({ each: true })
  dates?: string[];
  @ApiPropertyOptional({ description: 'Names of its parts, where they are not fixed already.', type: [String] })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @Length(1, 80, { each: true })
  lines?: string[];
}

export class LineResultDto {
  @ApiProperty({ description: 'A part of the measure, as the case names it.' })
  @IsString()
  @Length(1, 80)
  ref!: string;
  @ApiProperty() @IsBoolean() passed!: boolean;
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  why?: string;
}

export class MeasureResultDto {
  @ApiProperty({ type: [LineResultDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => LineResultDto)
  lines!: LineResultDto[];
}

export class ExtendMeasureDto {
  @ApiProperty({
    description: 'The whole length from now on. One that is not longer than the present length is added to it.',
    example: 'P18M',
  })
  @IsDuration()
  length!: string;
  @ApiProperty()
  @IsString()
  @Length(1, 4000)
  reason!: string;
}

export class RepeatMeasureDto {
  @ApiProperty({ description: 'Parts that are taken again.', type: [String] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsString({ each: true })
  lines!: string[];
}

export class LengthChangeDto {
  @ApiProperty({ description: 'The whole length that is wanted.', example: 'P9M' }) @IsDuration() length!: string;
  @ApiProperty()
  @IsString()
  @Length(1, 4000)
  reason!: string;
}

export class DecideLengthChangeDto {
  @ApiProperty() @IsBoolean() granted!: boolean;
  @ApiProperty()
  @IsString()
  @Length(1, 4000)
  reason!: string;
}

export class SettleMeasureDto {
  @ApiPropertyOptional({ description: "In the applicant's words: why a repeat that is left is not wanted." })
  @IsOptional()
  @IsString()
  @Length(1, 4000)
  repeat_declined?: string;
}

export class RecordLicenceCheckDto {
  @ApiProperty({ description: 'A check of the profile.' })
  @IsString()
  @Length(1, 80)
  check!: string;
  @ApiProperty() @IsBoolean() passed!: boolean;
  @ApiPropertyOptional({ description: 'Level of a language, where one is checked.', enum: levels })
  @IsOptional()
  @IsIn(levels)
  level?: (typeof levels)[number];
  @ApiProperty({ description: 'Day of the evidence.', format: 'date' }) @IsDay() evidence_date!: string;
}
