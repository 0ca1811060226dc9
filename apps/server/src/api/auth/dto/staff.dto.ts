import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsBoolean, IsIn, IsOptional, IsString, Length } from 'class-validator';
import { clientScopes, type ClientItem, type ClientScope, type StaffItem } from '#identity';
import { languages, staffRoles, type Language, type Role } from '#vocabulary';
import { EmailDto } from './sign-in.dto.js';

const states = ['active', 'closed'] as const;

export class StaffItemDto implements StaffItem {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: staffRoles, isArray: true }) roles!: Role[];
  @ApiProperty({ enum: states }) state!: (typeof states)[number];
  @ApiProperty({ format: 'date-time' }) created_at!: Date;
}

export class StaffDto {
  @ApiProperty({ type: [StaffItemDto] })
  items!: StaffItemDto[];
}

export class CreatedDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}

export class InvitationDto extends EmailDto {
  @ApiProperty()
  @IsString()
  @Length(1, 200)
  name!: string;

  @ApiPropertyOptional({ enum: languages, default: 'de' })
  @IsOptional()
  @IsIn(languages)
  language: Language = 'de';

  @ApiProperty({ enum: staffRoles, isArray: true })
  @IsArray()
  @ArrayUnique()
  @IsIn(staffRoles, { each: true })
  roles!: Role[];
}

export class ChangeStaffDto {
  @ApiPropertyOptional({ enum: staffRoles, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(staffRoles, { each: true })
  roles?: Role[];

  @ApiPropertyOptional({ enum: states })
  @IsOptional()
  @IsIn(states)
  state?: (typeof states)[number];
}

export class SignInRulesDto {
  @ApiProperty({ description: 'Whether all staff must give a second factor.' })
  @IsBoolean()
  second_factor!: boolean;
}

export class NewClientDto {
  @ApiProperty()
  @IsString()
  @Length(1, 200)
  name!: string;

  @ApiProperty({ enum: staffRoles, isArray: true })
  @IsArray()
  @ArrayUnique()
  @IsIn(staffRoles, { each: true })
  roles!: Role[];

  @ApiProperty({ enum: clientScopes, isArray: true })
  @IsArray()
  @ArrayUnique()
  @IsIn(clientScopes, { each: true })
  scopes!: ClientScope[];
}

export class ClientItemDto implements ClientItem {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: staffRoles, isArray: true }) roles!: Role[];
  @ApiProperty({ enum: clientScopes, isArray: true }) scopes!: ClientScope[];
  @ApiProperty({ format: 'date-time' }) created_at!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) revoked_at!: Date | null;
}

export class ClientsDto {
  @ApiProperty({ type: [ClientItemDto] })
  items!: ClientItemDto[];
}

export class ClientSecretDto extends CreatedDto {
  @ApiProperty({ description: 'Shown this once.' })
  secret!: string;
}
