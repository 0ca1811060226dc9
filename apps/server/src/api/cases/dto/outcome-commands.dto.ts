import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsString, Length } from 'class-validator';
import type { WrittenReasons } from '#lifecycle';
import { measureTypes, outcomes, statementCodes, type MeasureType, type Outcome } from '#vocabulary';
import { IsDay } from './is-day.js';
import { IsLines } from './is-lines.js';
import { IsTexts } from './is-texts.js';

export class ProposeOutcomeDto {
  @ApiProperty({ enum: outcomes }) @IsIn(outcomes) outcome!: Outcome;
  @ApiPropertyOptional({
    description:
      'Texts by statement, in one or unit by unit: a given one stands instead of the filled one, an empty one takes it out.',
    type: 'object',
    additionalProperties: {
      oneOf: [{ type: 'string' }, { type: 'object', additionalProperties: { type: 'string' } }],
    },
  })
  @IsOptional()
  @IsTexts(statementCodes, { byUnit: true })
  reasons?: WrittenReasons;
  @ApiPropertyOptional({
    description:
      'Ground of the profile: for a refusal that does not rest on differences, or measures where none can be compared.',
  })
  @IsOptional()
  @IsString()
  @Length(1, 80)
  ground?: string;
  @ApiPropertyOptional({
    description: 'Conditions of partial access that are met: all of the profile.',
    type: [String],
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  limbs?: string[];
  @ApiPropertyOptional({
    description: 'Of partial access: the day on which the applicant asked for it, where the application did not.',
    format: 'date',
  })
  @IsOptional()
  @IsDay()
  requested_on?: string;
  @ApiPropertyOptional({
    description: 'Measures that the decision offers; default: those of the route, or of the profile.',
    enum: measureTypes,
    isArray: true,
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @IsIn(measureTypes, { each: true })
  measures?: MeasureType[];
  @ApiPropertyOptional({
    description: 'What a measure has to make good, with a length where one is set; default: every difference.',
    type: 'array',
    items: {
      oneOf: [
        { type: 'string' },
        {
          type: 'object',
          required: ['ref'],
          properties: { ref: { type: 'string' }, length: { type: 'string', example: 'P3M' } },
        },
      ],
    },
  })
  @IsOptional()
  @IsLines()
  lines?: (string | { ref: string; length?: string })[];
}
