import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { HistoryActorDto } from './case-file.dto.js';

export class ReadsQueryDto {
  @ApiPropertyOptional({ format: 'uuid', description: '`next` of the page before.' })
  @IsOptional()
  @IsUUID()
  before?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;
}

export class ReadItemDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ enum: ['case', 'comparison', 'documents', 'document', 'history', 'notices', 'notice'] }) part!: string;
  @ApiProperty({ type: HistoryActorDto, description: 'The account is told to the authority alone.' })
  by!: HistoryActorDto;
}

export class ReadsDto {
  @ApiProperty({ type: [ReadItemDto] }) items!: ReadItemDto[];
  @ApiProperty({ type: String, nullable: true, description: 'For `before` of the next page; null at the end.' })
  next!: string | null;
}
