import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Length,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import {
  channels,
  measureTypes,
  outcomes,
  remedyForums,
  statementCodes,
  type Channel,
  type MeasureType,
  type Outcome,
  type RemedyForum,
} from '#vocabulary';
import { IsDay } from './is-day.js';
import { IsLines } from './is-lines.js';
import type { WrittenReasons } from '#lifecycle';
import { IsTexts } from './is-texts.js';

class OfNoticeDto {
  @ApiProperty({ description: 'Its id, or its kind: then the newest of it is meant.', example: 'decision' })
  @IsString()
  @Length(1, 60)
  notice!: string;
}

export class DispatchNoticeDto extends OfNoticeDto {
  @ApiProperty({ enum: channels }) @IsIn(channels) channel!: Channel;
  @ApiProperty({ description: 'The day on which it is sent.', format: 'date' }) @IsDay() on!: string;
}

export class RecordNotificationDto extends OfNoticeDto {
  @ApiPropertyOptional({
    description:
      'The day on which it arrived, or was fetched; with `returned` the day on which it came back. Needed unless it came back or its instruction is what is recorded.',
    format: 'date',
  })
  @ValidateIf((body: RecordNotificationDto) => body.on !== undefined || (!body.returned && !body.instruction))
  @IsDay()
  on?: string;
  @ApiPropertyOptional({ description: 'It came back: nobody was notified.' })
  @IsOptional()
  @IsBoolean()
  returned?: boolean;
  @ApiPropertyOptional({
    description: 'What is wrong with the instruction on remedies of the notice as it was served.',
    enum: ['missing', 'wrong'],
  })
  @IsOptional()
  @IsIn(['missing', 'wrong'])
  instruction?: 'missing' | 'wrong';
}

export class CorrectNoticeDto extends OfNoticeDto {
  @ApiProperty({ description: 'What was wrong.' })
  @IsString()
  @Length(1, 4000)
  reason!: string;
}

const subjects = ['decision', 'notice', 'failure_to_decide'] as const;

export class FileRemedyDto {
  @ApiProperty({ enum: subjects }) @IsIn(subjects) against!: (typeof subjects)[number];
  @ApiProperty({ enum: remedyForums }) @IsIn(remedyForums) forum!: RemedyForum;
  @ApiPropertyOptional({
    description: 'Against a notice: its id or kind; default: the newest that instructs on remedies.',
  })
  @IsOptional()
  @IsString()
  @Length(1, 60)
  notice?: string;
  @ApiPropertyOptional({
    description: 'The period was missed without fault, and reinstatement is applied for: true, or why in words.',
    oneOf: [{ type: 'boolean' }, { type: 'string' }],
  })
  @IsOptional()
  @ValidateIf((_, value) => typeof value !== 'boolean')
  @IsString()
  @Length(1, 4000)
  reinstatement?: boolean | string;
}

export class DecisionInsteadDto {
  @ApiProperty({ enum: outcomes }) @IsIn(outcomes) outcome!: Outcome;
  @ApiPropertyOptional({
    description: 'What is left to be made good; a length that a court sets binds.',
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
  @ApiPropertyOptional({ enum: measureTypes, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @IsIn(measureTypes, { each: true })
  measures?: MeasureType[];
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @Length(1, 80)
  ground?: string;
  @ApiPropertyOptional({
    description: 'Texts by statement, as of a proposed outcome.',
    type: 'object',
    additionalProperties: {
      oneOf: [{ type: 'string' }, { type: 'object', additionalProperties: { type: 'string' } }],
    },
  })
  @IsOptional()
  @IsTexts(statementCodes, { byUnit: true })
  reasons?: WrittenReasons;
}

const results = ['dismissed', 'varied', 'annulled', 'remitted'] as const;

export class DecideRemedyDto {
  @ApiPropertyOptional({ description: 'Its id; default: the newest that is open.' })
  @IsOptional()
  @IsString()
  @Length(1, 60)
  remedy?: string;
  @ApiPropertyOptional({ description: 'Who decided; default: the forum with which it was filed.' })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  by?: string;
  @ApiPropertyOptional({ description: 'The day of the remedy decision; default: today.', format: 'date' })
  @IsOptional()
  @IsDay()
  on?: string;
  @ApiProperty({ enum: results }) @IsIn(results) result!: (typeof results)[number];
  @ApiPropertyOptional({ description: 'The decision in its place, where it is varied.', type: DecisionInsteadDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => DecisionInsteadDto)
  decision?: DecisionInsteadDto;
}

export class RevokeDecisionDto {
  @ApiProperty()
  @IsString()
  @Length(1, 80)
  ground!: string;
  @ApiProperty({ description: 'The article that the revocation rests on.', example: 'VwVfG § 48(1)' })
  @IsString()
  @Length(1, 200)
  citation!: string;
}

const reopeningGrounds = ['new_evidence', 'own_motion'] as const;

export class ReopenDto {
  @ApiProperty({ enum: reopeningGrounds }) @IsIn(reopeningGrounds) ground!: (typeof reopeningGrounds)[number];
}
