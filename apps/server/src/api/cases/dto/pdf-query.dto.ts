import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString } from 'class-validator';
import { noticeLanguages, type NoticeLanguage } from '#vocabulary';

export class PdfQueryDto {
  @ApiPropertyOptional({ enum: noticeLanguages, default: 'de' })
  @IsOptional()
  @IsIn(noticeLanguages)
  language: NoticeLanguage = 'de';
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
