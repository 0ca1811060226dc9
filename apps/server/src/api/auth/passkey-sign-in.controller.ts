import { Body, Controller, HttpCode, Inject, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Passkeys, type Origin } from '#identity';
import { SigningIn } from '../../access/decorators.js';
import { RequestOrigin } from '../../http/origin.js';
import type { FastifyReply } from '../../http/request.js';
import { SignedInDto } from './dto/account.dto.js';
import { PasskeySignInDto } from './dto/factors.dto.js';
import { OpenedSession } from './opened-session.js';

@ApiTags('Signing in')
@Controller('api/v1/auth/passkey-sign-in')
@SigningIn()
export class PasskeySignInController {
  constructor(
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(OpenedSession) private readonly session: OpenedSession,
  ) {}

  @Post('options')
  @HttpCode(200)
  @ApiOperation({ summary: 'A challenge for a passkey (PublicKeyCredentialRequestOptionsJSON)' })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  options() {
    return this.passkeys.challenge();
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Sign in with a passkey: both factors in one' })
  @ApiOkResponse({ type: SignedInDto })
  async signIn(
    @Body() { response, use }: PasskeySignInDto,
    @RequestOrigin() origin: Origin,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    const given = response as Parameters<Passkeys['signIn']>[0];
    return this.session.answer(await this.passkeys.signIn(given, use, origin), reply);
  }
}
