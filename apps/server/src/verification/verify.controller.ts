import { Controller, Get, Header, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import { PublicVerification } from '#credentials';
import { ProblemError } from '#vocabulary';
import { Public } from '../access/decorators.js';
import { headerOf, type FastifyReply, type FastifyRequest } from '../http/request.js';
import { pageLanguage, pageLanguages } from '../pages/page-language.js';
import { pagePolicy } from '../pages/page-renderer.js';
import { preferredLanguage } from '../texts/language.js';
import { prefersJson } from './prefers-json.js';
import { VerificationDto, verificationDto } from './verification.dto.js';
import { VerificationLimit } from './verification-limit.js';
import { verifyPage, type VerifyAnswer } from './verify-page.js';

/** Nest hands on what a query or an address holds as it is: a list, where a name stands twice. */
const one = (value: unknown): string => (typeof value === 'string' ? value : '');

const html = 'text/html; charset=utf-8';

@ApiTags('verification')
@Controller('verify')
@Public()
export class VerifyController {
  constructor(
    @Inject(PublicVerification) private readonly verification: PublicVerification,
    @Inject(VerificationLimit) private readonly limit: VerificationLimit,
  ) {}

  @Get()
  @Header('Vary', 'Accept-Language')
  @ApiOperation({ summary: 'The page with the form for a code, and the answer to it' })
  @ApiQuery({ name: 'code', required: false, type: String, description: 'As typed by the reader.' })
  @ApiQuery({ name: 'lang', required: false, enum: pageLanguages, description: 'Default: by Accept-Language.' })
  @ApiProduces('text/html')
  @ApiOkResponse({ description: 'A page', content: { 'text/html': {} } })
  async form(
    @Query() { code, lang }: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const typed = one(code).trim();
    return this.page(request, reply, lang, typed, typed ? await this.answer(request, typed) : undefined);
  }

  /** @throws ProblemError `verification.unknown` (404), `request.too_many` (429) where JSON is asked for */
  @Get(':code')
  @Header('Vary', 'Accept, Accept-Language')
  @ApiOperation({ summary: 'Where the QR code on a document leads: how it stands, as a page or as JSON' })
  @ApiParam({ name: 'code', type: String })
  @ApiQuery({ name: 'lang', required: false, enum: pageLanguages, description: 'Of the page.' })
  @ApiProduces('text/html', 'application/json')
  @ApiOkResponse({ type: VerificationDto, description: 'A page, or JSON where the caller prefers it' })
  @ApiResponse({ status: 404, description: 'No document has this code' })
  @ApiResponse({
    status: 429,
    description: 'Too many in a minute from this address; Retry-After says how long to wait',
  })
  async document(
    @Param('code') code: string,
    @Query() { lang }: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | VerificationDto> {
    if (!prefersJson(headerOf(request, 'accept'))) {
      return this.page(request, reply, lang, code, await this.answer(request, code));
    }
    reply.header('X-Robots-Tag', 'noindex');
    this.limit.count(request);
    const language = preferredLanguage(headerOf(request, 'accept-language'));
    return verificationDto(await this.verification.verify(code), language);
  }

  private async answer(request: FastifyRequest, typed: string): Promise<VerifyAnswer> {
    try {
      this.limit.count(request);
      return { found: await this.verification.verify(typed) };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.code === 'verification.unknown') return { unknown: true };
      if (error.code === 'request.too_many') return { busy: Number(error.particulars.headers?.['Retry-After'] ?? 60) };
      throw error;
    }
  }

  private page(
    request: FastifyRequest,
    reply: FastifyReply,
    lang: unknown,
    typed: string,
    answer: VerifyAnswer | undefined,
  ): string {
    const language = pageLanguage(lang, headerOf(request, 'accept-language'));
    reply.headers({
      'Content-Type': html,
      'Content-Language': language,
      'Content-Security-Policy': pagePolicy,
      'X-Robots-Tag': 'noindex',
    });
    if (answer && 'unknown' in answer) reply.status(404);
    if (answer && 'busy' in answer) reply.status(429).header('Retry-After', String(answer.busy));
    return verifyPage({ language, typed, answer });
  }
}
