import { ApiProperty } from '@nestjs/swagger';
import type { SessionItem, SignInItem } from '#identity';

export class SessionItemDto implements SessionItem {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['cookie', 'token'] }) kind!: 'cookie' | 'token';
  @ApiProperty({ type: [String] }) methods!: string[];
  @ApiProperty({ format: 'date-time' }) created_at!: Date;
  @ApiProperty({ format: 'date-time' }) last_used_at!: Date;
  @ApiProperty({ format: 'date-time' }) expires_at!: Date;
  @ApiProperty() address!: string;
  @ApiProperty() user_agent!: string;
  @ApiProperty({ description: 'The one that asks.' }) current!: boolean;
}

export class SessionsDto {
  @ApiProperty({ type: [SessionItemDto] })
  items!: SessionItemDto[];
}

export class SignInItemDto implements SignInItem {
  @ApiProperty({ format: 'date-time' }) at!: Date;
  @ApiProperty({ example: 'signed_in' }) kind!: string;
  @ApiProperty({ type: String, nullable: true, example: 'password' }) method!: string | null;
  @ApiProperty() address!: string;
  @ApiProperty() user_agent!: string;
}

export class SignInsDto {
  @ApiProperty({ type: [SignInItemDto] })
  items!: SignInItemDto[];
}
