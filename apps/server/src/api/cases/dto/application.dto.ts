import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsISO31661Alpha2,
  IsNotEmpty,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsDay } from './is-day.js';
import { channels, type Channel } from '#vocabulary';

export class ExperienceDto {
  @ApiProperty({ description: 'How the comparison refers to it, for example `exp1`.' })
  @IsString()
  @Length(1, 40)
  id!: string;
  @ApiProperty()
  @IsString()
  @Length(1, 300)
  role!: string;
  @ApiPropertyOptional()
  @IsOptional()
  @IsDay()
  from?: string;
  @ApiPropertyOptional()
  @IsOptional()
  @IsDay()
  to?: string;
  @ApiPropertyOptional()
  @IsOptional()
  @IsNumber()
  years?: number;
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  evidence?: string;
  @ApiPropertyOptional({ description: "Reference units that it covers in the applicant's view.", type: [String] })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  covers?: string[];
}

export class OtherCertificateDto {
  @ApiProperty()
  @IsString()
  @Length(1, 40)
  id!: string;
  @ApiProperty()
  @IsString()
  @Length(1, 300)
  title!: string;
  @ApiProperty({ description: 'Formally validated lifelong learning.' })
  @IsBoolean()
  validated!: boolean;
  @ApiPropertyOptional({ type: [String] })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  covers?: string[];
}

export class MandateDto {
  @ApiProperty()
  @IsString()
  @Length(1, 200)
  to!: string;
  @ApiProperty()
  @IsDay()
  since!: string;
}

/** What the applicant declares. Countries are ISO 3166-1 alpha-2. Which fields are needed the procedure profile says. */
export class ApplicationDto {
  @ApiPropertyOptional()
  @IsOptional()
  @IsISO31661Alpha2()
  nationality?: string;
  @ApiPropertyOptional()
  @IsOptional()
  @IsISO31661Alpha2()
  residence?: string;
  @ApiPropertyOptional()
  @IsOptional()
  @Matches(/^[A-Z]{2,3}$/)
  training_country?: string;
  @ApiPropertyOptional()
  @IsOptional()
  @IsDay()
  birth_date?: string;
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(60)
  protection?: string;
  @ApiPropertyOptional({
    description: 'CEFR level by language tag: `{"de": "A2"}`.',
    type: 'object',
    additionalProperties: { type: 'string' },
  })
  @IsOptional()
  @IsObject()
  languages?: Record<string, string>;

  @ApiPropertyOptional({ type: [ExperienceDto] })
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ExperienceDto)
  experience?: ExperienceDto[];

  @ApiPropertyOptional({ type: [OtherCertificateDto] })
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => OtherCertificateDto)
  certificates?: OtherCertificateDto[];

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(60)
  variant?: string;
  @ApiPropertyOptional()
  @IsOptional()
  @ValidateNested()
  @Type(() => MandateDto)
  mandate?: MandateDto;
  @ApiPropertyOptional({ enum: channels }) @IsOptional() @IsIn(channels) channel?: Channel;
  @ApiPropertyOptional({ description: 'Codes of the declarations that the applicant makes.', type: [String] })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  declarations?: string[];
  @ApiPropertyOptional({
    description: 'Rules of eligibility by name and whether they are met.',
    type: 'object',
    additionalProperties: { type: 'boolean' },
  })
  @IsOptional()
  @IsObject()
  facts?: Record<string, boolean>;

  @ApiPropertyOptional({ description: 'Accounts of assessors with a conflict of interest.', type: [String] })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  conflicts?: string[];
}
