import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsArray, IsEmail, IsIn, IsOptional, IsString, IsUUID, Length, MaxLength, ValidateIf } from 'class-validator';

export const sessionKinds = ['cookie', 'token'] as const;

export class EmailDto {
  @ApiProperty({ format: 'email' })
  @IsEmail()
  @MaxLength(320)
  email!: string;
}

export class SignInDto extends EmailDto {
  @ApiProperty({ format: 'password' })
  @IsString()
  @Length(1, 200)
  password!: string;

  @ApiPropertyOptional({
    enum: sessionKinds,
    default: 'token',
    description: 'A cookie for pages, tokens for programs.',
  })
  @IsOptional()
  @IsIn(sessionKinds)
  use: (typeof sessionKinds)[number] = 'token';
}

export class SecretLinkDto {
  @ApiProperty({ description: 'From the link of the mail.' })
  @IsString()
  @Length(20, 100)
  token!: string;

  @ApiProperty({ format: 'password', minLength: 12, maxLength: 200 })
  @IsString()
  @MaxLength(200)
  password!: string;
}

export class CompleteRegistrationDto extends SecretLinkDto {
  @ApiProperty()
  @IsString()
  @Length(1, 200)
  name!: string;
}

export class ChangePasswordDto {
  @ApiProperty({ format: 'password' })
  @IsString()
  @Length(1, 200)
  password!: string;

  @ApiProperty({ format: 'password', minLength: 12, maxLength: 200 })
  @IsString()
  @MaxLength(200)
  next!: string;
}

export const grantTypes = ['refresh_token', 'client_credentials'] as const;

export class TokenRequestDto {
  @ApiProperty({ enum: grantTypes })
  @IsIn(grantTypes)
  grant_type!: (typeof grantTypes)[number];

  @ApiPropertyOptional()
  @ValidateIf(({ grant_type }: TokenRequestDto) => grant_type === 'refresh_token')
  @IsString()
  @Length(20, 100)
  refresh_token?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @ValidateIf(({ grant_type }: TokenRequestDto) => grant_type === 'client_credentials')
  @IsUUID()
  client_id?: string;

  @ApiPropertyOptional()
  @ValidateIf(({ grant_type }: TokenRequestDto) => grant_type === 'client_credentials')
  @IsString()
  @Length(20, 100)
  client_secret?: string;

  @ApiPropertyOptional({ type: [String], description: 'Fewer scopes than the client has.' })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  scope?: string[];
}
