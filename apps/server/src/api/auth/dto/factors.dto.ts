import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsObject, IsOptional, IsString, Length } from 'class-validator';
import type { PasskeyItem } from '#identity';
import { SignedInDto } from './account.dto.js';
import { sessionKinds } from './sign-in.dto.js';

export class CodeDto {
  @ApiProperty({ description: 'Six digits of the app, or a recovery code.' })
  @IsString()
  @Length(6, 40)
  code!: string;
}

export class TotpSecretDto {
  @ApiProperty({ description: 'Base 32, for apps that take it by hand.' })
  secret!: string;

  @ApiProperty({ description: '`otpauth://totp/...`, for a QR code.' })
  uri!: string;
}

export class RecoveryCodesDto {
  @ApiProperty({ type: [String], description: 'Shown this once; each serves once.' })
  recovery_codes!: string[];
}

export class FactorAddedDto extends SignedInDto {
  @ApiProperty({ type: [String], description: 'Shown this once; each serves once.' })
  recovery_codes!: string[];
}

export class NewPasskeyDto {
  @ApiProperty({ description: 'For the person to tell their keys apart.' })
  @IsString()
  @Length(1, 100)
  name!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'RegistrationResponseJSON (WebAuthn level 3).',
  })
  @IsObject()
  response!: object;
}

export class PasskeySignInDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'AuthenticationResponseJSON (WebAuthn level 3).',
  })
  @IsObject()
  response!: object;

  @ApiPropertyOptional({ enum: sessionKinds, default: 'token' })
  @IsOptional()
  @IsIn(sessionKinds)
  use: (typeof sessionKinds)[number] = 'token';
}

export class PasskeyItemDto {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ format: 'date-time' }) created_at!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) last_used_at!: Date | null;
}

export class PasskeysDto {
  @ApiProperty({ type: [PasskeyItemDto] })
  items!: PasskeyItem[];
}

export class ProviderDto {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiPropertyOptional({ description: 'Of whose staff; absent: of applicants.' }) authority?: string;
}

export class ProvidersDto {
  @ApiProperty({ type: [ProviderDto] })
  items!: ProviderDto[];
}
