import { Controller, Get, Header, Inject, Param, Req } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { PublicVerification } from '#credentials';
import type { Language } from '#vocabulary';
import { Public } from '../access/decorators.js';
import { CurrentLanguage } from '../http/decorators.js';
import type { FastifyRequest } from '../http/request.js';
import { VerificationDto, verificationDto } from './verification.dto.js';
import { VerificationLimit } from './verification-limit.js';

@ApiTags('verification')
@Controller('api/v1/verifications')
@Public()
export class VerificationsController {
  constructor(
    @Inject(PublicVerification) private readonly verification: PublicVerification,
    @Inject(VerificationLimit) private readonly limit: VerificationLimit,
  ) {}

  /** @throws ProblemError `verification.unknown` (404), `request.too_many` (429) */
  @Get(':code')
  @Header('Vary', 'Accept-Language')
  @Header('X-Robots-Tag', 'noindex')
  @ApiOperation({
    summary: 'Whether a document stands, by the code that is printed on it',
    description: 'Says nothing about the person. Every code that belongs to no document is answered in the same way.',
  })
  @ApiParam({ name: 'code', type: String, description: 'As printed; hyphens, spaces and case do not matter.' })
  @ApiOkResponse({ type: VerificationDto, description: 'How the document stands today, in German or English' })
  @ApiNotFoundResponse({ description: 'No document has this code' })
  @ApiResponse({
    status: 429,
    description: 'Too many in a minute from this address; Retry-After says how long to wait',
  })
  async verify(
    @Param('code') code: string,
    @CurrentLanguage() language: Language,
    @Req() request: FastifyRequest,
  ): Promise<VerificationDto> {
    this.limit.count(request);
    return verificationDto(await this.verification.verify(code), language);
  }
}
