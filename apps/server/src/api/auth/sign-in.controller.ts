import { Body, Controller, Get, Header, HttpCode, Inject, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiClients, PasswordSignIn, Registration, Sessions, SigningKeys, type Origin } from '#identity';
import type { Language } from '#vocabulary';
import { Public, SigningIn } from '../../access/decorators.js';
import { CurrentLanguage } from '../../http/decorators.js';
import { RequestOrigin } from '../../http/origin.js';
import type { FastifyReply } from '../../http/request.js';
import { SignedInDto, TokenPairDto } from './dto/account.dto.js';
import { CompleteRegistrationDto, EmailDto, SecretLinkDto, SignInDto, TokenRequestDto } from './dto/sign-in.dto.js';
import { OpenedSession } from './opened-session.js';

/** How strangers become known. Nothing here tells whether there is an account. */
@ApiTags('Signing in')
@Controller('api/v1/auth')
@SigningIn()
export class SignInController {
  constructor(
    @Inject(PasswordSignIn) private readonly passwords: PasswordSignIn,
    @Inject(Registration) private readonly registration: Registration,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(ApiClients) private readonly clients: ApiClients,
    @Inject(SigningKeys) private readonly keys: SigningKeys,
    @Inject(OpenedSession) private readonly session: OpenedSession,
  ) {}

  @Post('registrations')
  @HttpCode(202)
  @ApiOperation({ summary: 'Ask for an account: a link goes to the address' })
  @ApiAcceptedResponse({ description: 'The same whether there is such an account or not' })
  register(@Body() { email }: EmailDto, @CurrentLanguage() language: Language, @RequestOrigin() origin: Origin) {
    return this.registration.begin(email, language, origin);
  }

  @Post('registrations/complete')
  @HttpCode(204)
  @ApiOperation({ summary: 'Open the account with the link that came by mail' })
  @ApiNoContentResponse()
  complete(
    @Body() { token, password, name }: CompleteRegistrationDto,
    @CurrentLanguage() language: Language,
    @RequestOrigin() origin: Origin,
  ): Promise<void> {
    return this.registration.complete({ token, password, name, language, origin });
  }

  @Post('password-resets')
  @HttpCode(202)
  @ApiOperation({ summary: 'Ask for a new password: a link goes to the address' })
  @ApiAcceptedResponse({ description: 'The same whether there is such an account or not' })
  reset(@Body() { email }: EmailDto, @CurrentLanguage() language: Language, @RequestOrigin() origin: Origin) {
    return this.registration.beginReset(email, language, origin);
  }

  @Post('password-resets/complete')
  @HttpCode(204)
  @ApiOperation({ summary: 'Set the password with the link of a reset or of an invitation; all sessions end' })
  @ApiNoContentResponse()
  completeReset(@Body() { token, password }: SecretLinkDto, @RequestOrigin() origin: Origin): Promise<void> {
    return this.registration.completeReset(token, password, origin);
  }

  @Post('sign-in')
  @HttpCode(200)
  @ApiOperation({ summary: 'Sign in with address and password' })
  @ApiOkResponse({ type: SignedInDto })
  async signIn(
    @Body() { email, password, use }: SignInDto,
    @RequestOrigin() origin: Origin,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    return this.session.answer(await this.passwords.signIn({ email, password, kind: use, origin }), reply);
  }

  @Post('token')
  @HttpCode(200)
  @ApiOperation({ summary: 'The next pair of tokens, or a token for an API client (RFC 6749, as JSON)' })
  @ApiOkResponse({ type: TokenPairDto })
  token(@Body() body: TokenRequestDto, @RequestOrigin() origin: Origin): Promise<TokenPairDto> {
    const { grant_type, refresh_token = '', client_id = '', client_secret = '', scope } = body;
    if (grant_type === 'refresh_token') return this.sessions.refresh(refresh_token, origin);
    return this.clients.token(client_id, client_secret, scope);
  }

  @Get('jwks.json')
  @Public()
  @Header('Cache-Control', 'public, max-age=300')
  @ApiOperation({ summary: 'The keys that access tokens are signed with (RFC 7517)' })
  jwks() {
    return this.keys.published();
  }
}
