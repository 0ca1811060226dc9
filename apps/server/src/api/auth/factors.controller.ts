import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#access';
import { Passkeys, SecondFactors, type Origin } from '#identity';
import { BeforeSecondFactor, OwnAccount } from '../../access/decorators.js';
import { CurrentActor } from '../../http/decorators.js';
import { RequestOrigin } from '../../http/origin.js';
import type { FastifyReply } from '../../http/request.js';
import { SignedInDto } from './dto/account.dto.js';
import {
  CodeDto,
  FactorAddedDto,
  NewPasskeyDto,
  PasskeysDto,
  RecoveryCodesDto,
  TotpSecretDto,
} from './dto/factors.dto.js';
import { OpenedSession } from './opened-session.js';

/** One's second factors. */
@ApiTags('Account')
@Controller('api/v1/auth')
@OwnAccount()
export class FactorsController {
  constructor(
    @Inject(SecondFactors) private readonly factors: SecondFactors,
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(OpenedSession) private readonly session: OpenedSession,
  ) {}

  @Post('second-factor')
  @HttpCode(200)
  @BeforeSecondFactor()
  @ApiOperation({ summary: 'Give this session its second factor' })
  @ApiOkResponse({ type: SignedInDto })
  async give(
    @Body() { code }: CodeDto,
    @CurrentActor() actor: Actor,
    @RequestOrigin() origin: Origin,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    return this.session.answer(await this.factors.give(actor, code, origin), reply);
  }

  @Post('totp')
  @BeforeSecondFactor()
  @ApiOperation({ summary: 'Begin to set up an authenticator app' })
  @ApiCreatedResponse({ type: TotpSecretDto })
  begin(@CurrentActor() actor: Actor): Promise<TotpSecretDto> {
    return this.factors.begin(actor);
  }

  @Post('totp/confirm')
  @HttpCode(200)
  @BeforeSecondFactor()
  @ApiOperation({ summary: 'Set it up with its first code' })
  @ApiOkResponse({ type: FactorAddedDto })
  async confirm(
    @Body() { code }: CodeDto,
    @CurrentActor() actor: Actor,
    @RequestOrigin() origin: Origin,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FactorAddedDto> {
    const { opened, codes } = await this.factors.confirm(actor, code, origin);
    const { account, tokens } = this.session.answer(opened, reply);
    return { account, ...(tokens ? { tokens } : {}), recovery_codes: codes };
  }

  @Delete('totp')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take the authenticator app away' })
  @ApiNoContentResponse()
  remove(@CurrentActor() actor: Actor, @RequestOrigin() origin: Origin): Promise<void> {
    return this.factors.remove(actor, origin);
  }

  @Post('recovery-codes')
  @ApiOperation({ summary: 'New recovery codes in place of the old ones' })
  @ApiCreatedResponse({ type: RecoveryCodesDto })
  async renew(@CurrentActor() actor: Actor): Promise<RecoveryCodesDto> {
    return { recovery_codes: await this.factors.renew(actor) };
  }

  @Get('passkeys')
  @ApiOperation({ summary: 'One’s passkeys' })
  @ApiOkResponse({ type: PasskeysDto })
  async list(@CurrentActor() actor: Actor): Promise<PasskeysDto> {
    return { items: await this.passkeys.list(actor) };
  }

  @Post('passkeys/options')
  @HttpCode(200)
  @BeforeSecondFactor()
  @ApiOperation({ summary: 'What the browser makes a passkey with (PublicKeyCredentialCreationOptionsJSON)' })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  options(@CurrentActor() actor: Actor) {
    return this.passkeys.begin(actor);
  }

  @Post('passkeys')
  @BeforeSecondFactor()
  @ApiOperation({ summary: 'Keep the passkey that the browser made' })
  @ApiCreatedResponse({ type: SignedInDto })
  async add(
    @Body() { name, response }: NewPasskeyDto,
    @CurrentActor() actor: Actor,
    @RequestOrigin() origin: Origin,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    const given = response as Parameters<Passkeys['add']>[1];
    return this.session.answer(await this.passkeys.add(actor, given, name, origin), reply);
  }

  @Delete('passkeys/:passkey')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take a passkey away' })
  @ApiNoContentResponse()
  removePasskey(
    @Param('passkey') key: string,
    @CurrentActor() actor: Actor,
    @RequestOrigin() origin: Origin,
  ): Promise<void> {
    return this.passkeys.remove(actor, key, origin);
  }
}
