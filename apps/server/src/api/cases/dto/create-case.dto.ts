import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { plainToInstance, Transform, Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsDay } from './is-day.js';
import { ApplicationDto } from './application.dto.js';

export class ForeignUnitDto {
  @ApiProperty()
  @IsString()
  @Length(1, 40)
  id!: string;
  @ApiProperty()
  @IsString()
  @Length(1, 300)
  title!: string;
  @ApiPropertyOptional()
  @IsOptional()
  @IsNumber()
  @Min(0)
  amount?: number;
}

/** A foreign qualification in the applicant's own words, where the register does not have it. */
export class StatedQualificationDto {
  @ApiProperty()
  @IsString()
  @Length(1, 300)
  title!: string;
  @ApiProperty()
  @Matches(/^[A-Z]{2,3}$/)
  country!: string;
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(20)
  awarded?: string;
  @ApiPropertyOptional({ enum: ['a', 'b', 'c', 'd', 'e'] })
  @IsOptional()
  @IsIn(['a', 'b', 'c', 'd', 'e'])
  art11_level?: 'a' | 'b' | 'c' | 'd' | 'e';
  @ApiPropertyOptional({ description: 'Whether it stands in Annex V of Directive 2005/36/EC.' })
  @IsOptional()
  @IsBoolean()
  annex_v?: boolean;
  @ApiPropertyOptional({ type: [ForeignUnitDto] })
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ForeignUnitDto)
  units: ForeignUnitDto[] = [];
}

export class ApplicantDto {
  @ApiProperty()
  @IsString()
  @Length(1, 200)
  given_name!: string;
  @ApiProperty()
  @IsString()
  @Length(1, 200)
  family_name!: string;
  @ApiPropertyOptional()
  @IsOptional()
  @IsDay()
  birth_date?: string;
  @ApiPropertyOptional()
  @IsOptional()
  @IsEmail()
  email?: string;
  @ApiPropertyOptional({ description: 'Lines as on an envelope, without the name.', type: [String] })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  address?: string[];
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @Length(2, 12)
  language?: string;
}

@ApiExtraModels(StatedQualificationDto)
export class SubjectDto {
  @ApiPropertyOptional({ description: 'Id of the reference qualification.', example: 'de-elektroniker-egt-2021' })
  @IsOptional()
  @IsString()
  @Length(1, 80)
  reference?: string;

  @ApiPropertyOptional({
    description: "Id of the register, or the qualification in one's own words.",
    oneOf: [{ type: 'string' }, { $ref: getSchemaPath(StatedQualificationDto) }],
    example: 'gh-cert2-electrical',
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'object' && value !== null ? plainToInstance(StatedQualificationDto, value) : value,
  )
  @ValidateIf((dto: SubjectDto) => typeof dto.qualification === 'object')
  @ValidateNested()
  qualification?: string | StatedQualificationDto;
}

export class CreateCaseDto extends SubjectDto {
  @ApiProperty({ description: 'Id of the authority.', example: 'hwk-demo' })
  @IsString()
  @Length(1, 63)
  authority!: string;
  @ApiProperty({ description: 'Id of the procedure profile.', example: 'de-bqfg-nonregulated' })
  @IsString()
  @Length(1, 80)
  profile!: string;

  @ApiPropertyOptional({ description: 'Overlays on the profile, such as a fast track.', type: [String] })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  overlays?: string[];

  @ApiPropertyOptional({ description: 'Id of an earlier case that this application is to supplement.', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  supplements?: string;

  @ApiProperty()
  @IsObject()
  @ValidateNested()
  @Type(() => ApplicationDto)
  application!: ApplicationDto;
  @ApiProperty()
  @IsObject()
  @ValidateNested()
  @Type(() => ApplicantDto)
  applicant!: ApplicantDto;
}
