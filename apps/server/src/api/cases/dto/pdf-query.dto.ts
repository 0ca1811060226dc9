import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString } from 'class-validator';
import { languages, type Language } from '#vocabulary';

export class PdfQueryDto {
  @ApiPropertyOptional({ enum: languages, default: 'de' }) @IsOptional() @IsIn(languages) language: Language = 'de';
  @ApiPropertyOptional({ description: 'The parts of a signed link.' })
  @IsOptional()
  @IsString()
  account?: string;
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  expires?: string;
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  signature?: string;
}
