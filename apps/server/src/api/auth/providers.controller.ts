import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { FederatedSignIn, type Origin } from '#identity';
import { Public, SigningIn } from '../../access/decorators.js';
import { SessionCookie } from '../../access/session-cookie.js';
import { RequestOrigin } from '../../http/origin.js';
import type { FastifyReply, FastifyRequest } from '../../http/request.js';
import { ProvidersDto } from './dto/factors.dto.js';
import { OpenedSession } from './opened-session.js';

/** Signing in at an OpenID provider, for browsers. */
@ApiTags('Signing in')
@Controller('api/v1/auth/providers')
@SigningIn()
export class ProvidersController {
  constructor(
    @Inject(FederatedSignIn) private readonly federation: FederatedSignIn,
    @Inject(SessionCookie) private readonly cookie: SessionCookie,
    @Inject(OpenedSession) private readonly session: OpenedSession,
  ) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'Where one can sign in' })
  @ApiOkResponse({ type: ProvidersDto })
  list(): ProvidersDto {
    return { items: this.federation.list() };
  }

  @Get(':provider/start')
  @ApiOperation({ summary: 'Leave for the provider' })
  @ApiResponse({ status: 303, description: 'To the provider' })
  async start(@Param('provider') provider: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const { url, state, expiresAt } = await this.federation.start(provider);
    this.cookie.writeState(reply, state, expiresAt);
    reply.redirect(url, 303);
  }

  @Get(':provider/callback')
  @ApiOperation({ summary: 'Come back from the provider' })
  @ApiResponse({ status: 303, description: 'Signed in, to the start page' })
  async finish(
    @Param('provider') provider: string,
    @Req() request: FastifyRequest,
    @RequestOrigin() origin: Origin,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const state = this.cookie.takeState(request, reply);
    const query = request.url.split('?')[1] ?? '';
    this.session.answer(await this.federation.finish(provider, query, state, origin), reply);
    reply.redirect('/', 303);
  }
}
