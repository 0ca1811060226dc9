import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Actor } from '#access';
import type { Opened } from '#identity';
import { roles } from '#vocabulary';

export class TokenPairDto {
  @ApiProperty()
  access_token!: string;

  @ApiPropertyOptional({ description: 'Used once; the next one comes with its use. Not for API clients.' })
  refresh_token?: string;

  @ApiProperty({ enum: ['Bearer'] })
  token_type!: 'Bearer';

  @ApiProperty({ description: 'Seconds.' })
  expires_in!: number;

  @ApiPropertyOptional({ description: 'Of API clients.' })
  scope?: string;
}

/** Who is signed in. */
export class AccountDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: roles, isArray: true })
  roles!: string[];

  @ApiPropertyOptional()
  authority?: string;

  @ApiProperty({ description: 'A second factor is still asked for: until then nothing else is permitted.' })
  second_factor_needed!: boolean;

  @ApiPropertyOptional({ description: 'For X-CSRF-Token, with the cookie of this session.' })
  csrf_token?: string;
}

export class SignedInDto {
  @ApiProperty({ type: AccountDto })
  account!: AccountDto;

  @ApiPropertyOptional({ type: TokenPairDto, description: 'Where tokens were asked for.' })
  tokens?: TokenPairDto;
}

export function accountDto(actor: Actor, csrfToken?: string): AccountDto {
  const { id, name, roles: held, authority, limited = false } = actor;
  return {
    id,
    name,
    roles: [...held],
    ...(authority === undefined ? {} : { authority }),
    second_factor_needed: limited,
    ...(csrfToken === undefined ? {} : { csrf_token: csrfToken }),
  };
}

export function signedInDto({ actor, tokens, secret }: Opened, csrfToken: (session: string) => string): SignedInDto {
  const csrf = secret !== undefined && actor.session !== undefined ? csrfToken(actor.session) : undefined;
  return { account: accountDto(actor, csrf), ...(tokens ? { tokens } : {}) };
}
