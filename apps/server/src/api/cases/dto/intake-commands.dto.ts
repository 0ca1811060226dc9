import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsNumber, IsOptional, IsString, IsUUID, Length, Min, ValidateNested } from 'class-validator';
import { ApplicationDto } from './application.dto.js';
import { IsIdOrIds } from './is-id-or-ids.js';

export class SubmitDto {
  @ApiPropertyOptional({ description: 'Id of the case that this application supplements.', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  supplements?: string;
}

/** The changed fields, by themselves or under `application`; null takes a field out. */
export class AmendApplicationDto extends ApplicationDto {
  @ApiPropertyOptional({ type: ApplicationDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => ApplicationDto)
  application?: ApplicationDto;
}

export class StageDto {
  @ApiPropertyOptional({ description: 'Stage of the fee, by the profile; default the next that is meant.' })
  @IsOptional()
  @IsString()
  @Length(1, 80)
  stage?: string;
}

export class RecordPaymentDto extends StageDto {
  @ApiProperty({ description: "What came in, in the currency's units.", example: 150 })
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0.01)
  amount!: number;
  @ApiProperty({ description: 'How the payment is found again, for example the number of the receipt.' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'number' ? String(value) : value))
  @IsString()
  @Length(1, 200)
  reference!: string;
}

export class WaiveFeeDto extends StageDto {
  @ApiProperty({ description: 'Ground of the profile.' })
  @IsString()
  @Length(1, 80)
  ground!: string;
}

export class DispenseDocumentDto {
  @ApiProperty({ description: 'Code of the document.' })
  @IsString()
  @Length(1, 80)
  document!: string;
  @ApiProperty({ description: 'Ground of the profile.' })
  @IsString()
  @Length(1, 80)
  ground!: string;
}

export class AdmitDto {
  @ApiPropertyOptional({ description: 'Variant of the procedure; default the one that was applied for.' })
  @IsOptional()
  @IsString()
  @Length(1, 80)
  variant?: string;
}

export class GroundDto {
  @ApiProperty()
  @IsString()
  @Length(1, 4000)
  ground!: string;
}

export class ReferDto {
  @ApiProperty({
    description: 'The authority, or the procedures, that are the right ones.',
    oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
  })
  @IsIdOrIds()
  to!: string | string[];
  @ApiProperty()
  @IsString()
  @Length(1, 4000)
  reason!: string;
}

export class TransferDto {
  @ApiProperty({ description: 'Id of the authority.', example: 'hwk-demo' })
  @IsString()
  @Length(1, 63)
  to!: string;
  @ApiProperty()
  @IsString()
  @Length(1, 4000)
  reason!: string;
}

export class AssignDto {
  @ApiProperty({ description: 'An assessor of the authority: name or id of the account.', example: 'assessor-2' })
  @IsString()
  @Length(1, 200)
  assessor!: string;
}

export class ResumeCaseDto {
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @Length(1, 4000)
  reason?: string;
}

const mootGrounds = ['death', 'recognised_elsewhere', 'duplicate'] as const;

export class CloseMootDto {
  @ApiProperty({ enum: mootGrounds })
  @IsIn(mootGrounds)
  ground!: (typeof mootGrounds)[number];
}
