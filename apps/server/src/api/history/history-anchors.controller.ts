import { Controller, Get, Header, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { HistoryAnchors, type Anchor } from '#history';
import { Public } from '../../access/decorators.js';
import { IsDay } from '../cases/dto/is-day.js';

class AnchorsQueryDto {
  @ApiPropertyOptional({ format: 'date', description: '`next` of the page before.' })
  @IsOptional()
  @IsDay()
  before?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 366, default: 31 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(366)
  limit: number = 31;
}

class AnchorDto implements Anchor {
  @ApiProperty({ format: 'date', description: 'In UTC.' }) day!: string;
  @ApiProperty({ format: 'date-time' }) made_at!: string;
  @ApiProperty({ description: 'SHA-256, hexadecimal: the root before; zeros for the first.' }) previous!: string;
  @ApiProperty({ description: 'SHA-256, hexadecimal, over the root before and every history that had changed.' })
  root!: string;
  @ApiProperty({ description: 'Histories that had changed.' }) chains!: number;
}

class AnchorsDto {
  @ApiProperty({ type: [AnchorDto] }) items!: AnchorDto[];
  @ApiProperty({ type: String, nullable: true, description: 'For `before` of the next page; null at the end.' })
  next!: string | null;
}

/** Whoever keeps these can show later that no history before them was changed. */
@ApiTags('History')
@Controller('api/v1/history-anchors')
@Public()
export class HistoryAnchorsController {
  constructor(@Inject(HistoryAnchors) private readonly anchors: HistoryAnchors) {}

  @Get()
  @Header('Cache-Control', 'public, max-age=300')
  @ApiOperation({ summary: 'One hash a day over all histories, the newest first' })
  @ApiOkResponse({ type: AnchorsDto })
  async list(@Query() { limit, before }: AnchorsQueryDto): Promise<AnchorsDto> {
    const items = await this.anchors.list(limit, before);
    return { items, next: items.length === limit ? (items.at(-1)?.day ?? null) : null };
  }
}
