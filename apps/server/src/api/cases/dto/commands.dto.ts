import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMinSize, IsArray, IsIn, IsOptional, IsString, Length, MaxLength, ValidateNested } from 'class-validator';
import { IsDay } from './is-day.js';
import type { CommandPayloads, SupportedCommand } from '#lifecycle';
import { outcomes, statementCodes, type Outcome, type StatementCode } from '#vocabulary';
import { IsTexts } from './is-texts.js';
import { ComparisonRowDto } from './comparison-row.dto.js';

export class NothingDto {}

export class AcknowledgeDto {
  @ApiPropertyOptional({
    description: 'Codes of documents that are missing; with them the case waits for documents.',
    type: [String],
  })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  missing?: string[];
}

export class DocumentsDto {
  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMinSize(1)
  @IsString({ each: true })
  documents!: string[];
}

export class RequestDocumentsDto extends DocumentsDto {
  @ApiPropertyOptional({ description: 'Last day to send them.' })
  @IsOptional()
  @IsDay()
  until?: string;
}

export class RecordComparisonDto {
  @ApiProperty({ type: [ComparisonRowDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ValidateNested({ each: true })
  @Type(() => ComparisonRowDto)
  comparison!: ComparisonRowDto[];
}

export class AskDto {
  @ApiProperty({ description: 'What it is about; the answer names it again.' })
  @IsString()
  @Length(1, 200)
  about!: string;
  @ApiProperty()
  @IsString()
  @Length(1, 4000)
  ask!: string;
}

export class RequestInformationDto {
  @ApiProperty({ type: [AskDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ValidateNested({ each: true })
  @Type(() => AskDto)
  items!: AskDto[];
  @ApiProperty({ description: 'Last day to answer.', format: 'date' }) @IsDay() until!: string;
}

export class AnswerDto {
  @ApiProperty()
  @IsString()
  @Length(1, 200)
  about!: string;
  @ApiProperty()
  @IsString()
  @Length(1, 20000)
  answer!: string;
}

export class ProvideInformationDto {
  @ApiProperty({ type: [AnswerDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ValidateNested({ each: true })
  @Type(() => AnswerDto)
  items!: AnswerDto[];
}

export class ExtendDeadlineDto {
  @ApiPropertyOptional({ description: 'Default: decide.' })
  @IsOptional()
  @IsString()
  @Length(1, 60)
  deadline?: string;
  @ApiProperty({ description: 'The new last day.', format: 'date' }) @IsDay() to!: string;
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  reason?: string;
}

export class ProposeOutcomeDto {
  @ApiProperty({ enum: outcomes }) @IsIn(outcomes) outcome!: Outcome;
  @ApiPropertyOptional({
    description: 'Texts by statement: a given one stands instead of the filled one, an empty one takes it out.',
    type: 'object',
    additionalProperties: { type: 'string' },
  })
  @IsOptional()
  @IsTexts(statementCodes)
  reasons?: Partial<Record<StatementCode, string>>;
  @ApiPropertyOptional({ description: 'Ground of the profile, for a refusal that does not rest on differences.' })
  @IsOptional()
  @IsString()
  @Length(1, 80)
  ground?: string;
}

export class ReasonDto {
  @ApiProperty()
  @IsString()
  @Length(1, 4000)
  reason!: string;
}

export class DeadlinePassedDto {
  @ApiProperty()
  @IsString()
  @Length(1, 60)
  deadline!: string;
}

/** What each command's body is checked against. */
export const payloadTypes: { [C in SupportedCommand]: new () => CommandPayloads[C] } = {
  submit: NothingDto as new () => CommandPayloads['submit'],
  acknowledge: AcknowledgeDto,
  request_documents: RequestDocumentsDto,
  supply_documents: DocumentsDto,
  confirm_complete: NothingDto as new () => CommandPayloads['confirm_complete'],
  record_comparison: RecordComparisonDto,
  request_information: RequestInformationDto,
  provide_information: ProvideInformationDto,
  extend_deadline: ExtendDeadlineDto,
  propose_outcome: ProposeOutcomeDto,
  return_to_assessor: ReasonDto,
  approve_outcome: NothingDto as new () => CommandPayloads['approve_outcome'],
  withdraw: NothingDto as new () => CommandPayloads['withdraw'],
  deadline_passed: DeadlinePassedDto,
};
