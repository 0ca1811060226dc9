import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#access';
import { Registration, SessionBook, Sessions, type Origin } from '#identity';
import { BeforeSecondFactor, OwnAccount } from '../../access/decorators.js';
import { SessionCookie } from '../../access/session-cookie.js';
import { CurrentActor } from '../../http/decorators.js';
import { RequestOrigin } from '../../http/origin.js';
import type { FastifyReply } from '../../http/request.js';
import { sessionId } from './ids.js';
import { AccountDto, accountDto } from './dto/account.dto.js';
import { SessionsDto, SignInsDto } from './dto/session.dto.js';
import { ChangePasswordDto } from './dto/sign-in.dto.js';

/** One's own account and where one is signed in. */
@ApiTags('Account')
@Controller('api/v1/auth')
@OwnAccount()
export class AccountController {
  constructor(
    @Inject(SessionBook) private readonly book: SessionBook,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Registration) private readonly registration: Registration,
    @Inject(SessionCookie) private readonly cookie: SessionCookie,
  ) {}

  @Get('account')
  @BeforeSecondFactor()
  @ApiOperation({ summary: 'Who is signed in, and the token for what pages send' })
  @ApiOkResponse({ type: AccountDto })
  account(@CurrentActor() actor: Actor): AccountDto {
    return accountDto(actor, actor.session && this.sessions.csrfToken(actor.session));
  }

  @Post('sign-out')
  @BeforeSecondFactor()
  @HttpCode(204)
  @ApiOperation({ summary: 'End this session' })
  @ApiNoContentResponse()
  async signOut(
    @CurrentActor() actor: Actor,
    @RequestOrigin() origin: Origin,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    this.cookie.clear(reply);
    reply.header('Clear-Site-Data', '"cache"');
    if (actor.session !== undefined) await this.book.end(actor, actor.session, origin);
  }

  @Post('password')
  @HttpCode(204)
  @ApiOperation({ summary: 'Change the password; all other sessions end' })
  @ApiNoContentResponse()
  change(
    @Body() body: ChangePasswordDto,
    @CurrentActor() actor: Actor,
    @RequestOrigin() origin: Origin,
  ): Promise<void> {
    return this.registration.change(actor, body, origin);
  }

  @Get('sessions')
  @ApiOperation({ summary: 'Where one is signed in' })
  @ApiOkResponse({ type: SessionsDto })
  async list(@CurrentActor() actor: Actor): Promise<SessionsDto> {
    return { items: await this.book.list(actor) };
  }

  @Delete('sessions')
  @HttpCode(204)
  @ApiOperation({ summary: 'End all sessions but this one' })
  @ApiNoContentResponse()
  endOthers(@CurrentActor() actor: Actor, @RequestOrigin() origin: Origin): Promise<void> {
    return this.book.endOthers(actor, origin);
  }

  @Delete('sessions/:session')
  @HttpCode(204)
  @ApiOperation({ summary: 'End one session' })
  @ApiNoContentResponse()
  end(
    @Param('session', sessionId) session: string,
    @CurrentActor() actor: Actor,
    @RequestOrigin() origin: Origin,
  ): Promise<void> {
    return this.book.end(actor, session, origin);
  }

  @Get('sign-ins')
  @ApiOperation({ summary: 'The last hundred sign-ins and tries, newest first' })
  @ApiOkResponse({ type: SignInsDto })
  async history(@CurrentActor() actor: Actor): Promise<SignInsDto> {
    return { items: await this.book.history(actor) };
  }
}
