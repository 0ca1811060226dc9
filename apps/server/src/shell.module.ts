import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { LoggerModule } from 'nestjs-pino';
import type { DestinationStream } from 'pino';
import { LinkSigner, type AccountDirectory } from '#access';
import { CLOCK, type Clock } from '#vocabulary';
import { RequestLimit } from './access/request-limit.js';
import { SessionCookie } from './access/session-cookie.js';
import { AccessGuard } from './access/access.guard.js';
import { registerDescriptions } from './api/registers/descriptions.js';
import { registerController } from './api/registers/register-controller.js';
import { SchemasController } from './api/schemas.controller.js';
import { RegisterReader, type Publications } from './api/registers/register-reader.js';
import { Config } from '#configuration';
import { HealthController } from './health/health.controller.js';
import type { ReadinessCheck } from './health/readiness.js';
import { HomeController, type Tour } from './home/home.controller.js';
import { RouteTable } from './http/route-table.js';
import { loggingParams } from './logging/logging.js';
import { ApiDescription } from './openapi/api-description.js';
import { OpenApiController } from './openapi/openapi.controller.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { ValidationPipe } from './problems/validation.pipe.js';
import { Texts } from './texts/texts.js';
import { ACCOUNTS, READINESS, REGISTERS, TOUR } from './tokens.js';

export interface ShellParts {
  config: Config;
  clock: Clock;
  accounts: AccountDirectory;
  publications: Publications;
  readiness: readonly ReadinessCheck[];
  tour: Tour;
  routes: RouteTable;
  texts: Texts;
  log?: DestinationStream;
  /** The modules with the routes of the application. */
  imports: readonly (Type | DynamicModule)[];
}

/** What holds for every route: who is let in, what is refused and how that is said. Its providers are there for all modules. */
@Module({})
export class ShellModule {
  static of(parts: ShellParts): DynamicModule {
    const { config, clock, accounts, publications, readiness, tour, routes, texts, log } = parts;
    const shared = [
      { provide: Config, useValue: config },
      { provide: CLOCK, useValue: clock },
      { provide: LinkSigner, useValue: new LinkSigner(config.linkSecret) },
      { provide: ACCOUNTS, useValue: accounts },
      { provide: Texts, useValue: texts },
      { provide: SessionCookie, useValue: new SessionCookie(config) },
    ];
    return {
      module: ShellModule,
      global: true,
      imports: [LoggerModule.forRoot(loggingParams(config, log)), ...parts.imports],
      controllers: [
        HomeController,
        HealthController,
        OpenApiController,
        SchemasController,
        ...registerDescriptions.map(registerController),
      ],
      providers: [
        ...shared,
        { provide: REGISTERS, useValue: new RegisterReader(publications) },
        { provide: READINESS, useValue: readiness },
        { provide: TOUR, useValue: tour },
        { provide: RouteTable, useValue: routes },
        ApiDescription,
        RequestLimit,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useClass: ValidationPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: shared,
    };
  }
}
