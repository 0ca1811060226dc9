import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiExcludeController, type OpenAPIObject } from '@nestjs/swagger';
import type { Language } from '#vocabulary';
import { Public } from '../access/decorators.js';
import { CurrentLanguage } from '../http/decorators.js';
import { ApiDescription } from './api-description.js';
import { docsPage, docsPolicy, startScript } from './docs-page.js';

@ApiExcludeController()
@Controller('api')
@Public()
export class OpenApiController {
  constructor(@Inject(ApiDescription) private readonly description: ApiDescription) {}

  @Get('openapi.json')
  @Header('Cache-Control', 'no-cache')
  openapi(): OpenAPIObject {
    return this.description.document;
  }

  @Get('docs')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Security-Policy', docsPolicy)
  @Header('Vary', 'Accept-Language')
  docs(@CurrentLanguage() language: Language): string {
    return docsPage(language);
  }

  @Get('docs/start.js')
  @Header('Content-Type', 'text/javascript; charset=utf-8')
  start(): string {
    return startScript;
  }
}
