import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { mandateKinds, type MandateKind } from '#access';
import type { MandateItem, MandateScope } from '#identity';
import { IsDay } from '../../cases/dto/is-day.js';

const scopes = ['read', 'act'] as const satisfies readonly MandateScope[];

export class NewMandateDto {
  @ApiProperty({
    format: 'uuid',
    description: 'The account of who is to act; its holder finds it under /auth/account.',
  })
  @IsUUID()
  holder!: string;

  @ApiProperty({ enum: mandateKinds })
  @IsIn(mandateKinds)
  kind!: MandateKind;

  @ApiProperty({ enum: scopes })
  @IsIn(scopes)
  scope!: MandateScope;

  @ApiPropertyOptional({ format: 'uuid', description: 'For this case only.' })
  @IsOptional()
  @IsUUID()
  case?: string;

  @ApiPropertyOptional({ format: 'date', description: 'The last day.' })
  @IsOptional()
  @IsDay()
  until?: string;
}

export class MandateDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) holder!: string;
  @ApiProperty({ enum: mandateKinds }) kind!: MandateKind;
  @ApiProperty({ enum: scopes }) scope!: MandateScope;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) case!: string | null;
  @ApiProperty({ format: 'date-time' }) granted_at!: Date;
  @ApiProperty({ type: String, format: 'date', nullable: true }) until!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) revoked_at!: Date | null;
  @ApiProperty({ description: 'Held by who asks.' }) held!: boolean;
}

export class MandatesDto {
  @ApiProperty({ type: [MandateDto] })
  items!: MandateItem[];
}
