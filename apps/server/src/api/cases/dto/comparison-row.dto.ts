import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsArray, IsBoolean, IsIn, IsNumber, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { differences, rowResults, type ComparisonRow, type Difference, type RowResult } from '#equivalence';
import { IsIdOrIds } from './is-id-or-ids.js';

/** The judgement of one reference unit, or of several together. */
export class ComparisonRowDto implements ComparisonRow {
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }], example: 'A6' })
  @IsIdOrIds()
  ref!: string | string[];

  @ApiPropertyOptional({ description: "In the reference's unit (weeks or hours)." })
  @IsOptional()
  @IsNumber()
  @Min(0)
  required?: number;
  @ApiProperty()
  @IsNumber()
  @Min(0)
  credited!: number;
  @ApiPropertyOptional({
    description: 'Foreign units, experience and certificates that it is credited by.',
    type: [String],
  })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  by?: string[];
  @ApiProperty({ enum: rowResults }) @IsIn(rowResults) result!: RowResult;
  @ApiPropertyOptional({ description: 'Default: as the reference says.' })
  @IsOptional()
  @IsBoolean()
  essential?: boolean;
  @ApiPropertyOptional({ enum: differences, default: 'content' }) @IsOptional() @IsIn(differences) differs?: Difference;
  @ApiPropertyOptional({ description: 'The reason; needed for a substantial difference.' })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  why?: string;
}
