import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { IsDay } from './is-day.js';
import type { CaseListQuery } from '#cases';
import { statuses, type Status } from '#vocabulary';

const listed = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.split(',') : value);

export class ListCasesDto implements CaseListQuery {
  @ApiPropertyOptional({ description: 'One status, or several with commas.', enum: statuses, isArray: true })
  @IsOptional()
  @Transform(listed)
  @IsIn(statuses, { each: true })
  status?: Status[];

  @ApiPropertyOptional({ description: 'Cases with a date that binds the authority up to this day.' })
  @IsOptional()
  @IsDay()
  due_before?: string;
  @ApiPropertyOptional({ description: "Part of a name, a case number or a qualification's title." })
  @IsOptional()
  @IsString()
  @Length(2, 100)
  q?: string;
  @ApiPropertyOptional({ enum: ['applicant', 'authority', 'third_party', 'nobody'] })
  @IsOptional()
  @IsIn(['applicant', 'authority', 'third_party', 'nobody'])
  waits_on?: string;
  @ApiPropertyOptional({ enum: ['newest', 'due'], default: 'newest' })
  @IsOptional()
  @IsIn(['newest', 'due'])
  sort: 'newest' | 'due' = 'newest';
  @ApiPropertyOptional({ description: 'The `next` of the page before.' })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  after?: string;
  @ApiPropertyOptional()
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 25;
}
