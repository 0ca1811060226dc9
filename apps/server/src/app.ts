import 'reflect-metadata';
import type { IncomingMessage } from 'node:http';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import cookies from '@fastify/cookie';
import staticFiles from '@fastify/static';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger, PinoLogger } from 'nestjs-pino';
import type { DestinationStream } from 'pino';
import { DemonstrationAccounts, NoAccounts, type AccountDirectory } from '#access';
import type { Clock } from '#vocabulary';
import { FilePublications, type Publications } from './api/registers/register-reader.js';
import type { Config } from '#configuration';
import type { ReadinessCheck } from './health/readiness.js';
import type { Tour } from './home/home.controller.js';
import { addEntityTags } from './http/conditional.js';
import { closeIdleConnectionsAtEnd } from './http/ending.js';
import { addCommonHeaders, securityHeaders } from './http/headers.js';
import { requestIdFrom } from './http/request-id.js';
import { RouteTable } from './http/route-table.js';
import { acceptUploads } from './http/upload.js';
import { ApiDescription } from './openapi/api-description.js';
import { describeApi } from './openapi/describe-api.js';
import { ASSETS, assetNames } from './openapi/docs-page.js';
import { answerUnroutable } from './problems/unroutable.js';
import { ShellModule } from './shell.module.js';
import { Texts } from './texts/texts.js';

export interface AppOptions {
  config: Config;
  clock: Clock;
  /** The modules with the routes of the application. */
  imports?: readonly (Type | DynamicModule)[];
  /** Where registers and profiles are published; default: the files that come with the system. */
  publications?: Publications;
  /** Default: the accounts of the demonstration in its mode, otherwise none. */
  accounts?: AccountDirectory;
  /** What must be so before the server is ready; default: nothing. */
  readiness?: readonly ReadinessCheck[];
  /** Links on the start page of the demonstration. */
  tour?: Tour;
  /** Where the log goes; default: standard output. */
  log?: DestinationStream;
}

/** One megabyte: JSON only, for files have a limit of their own. */
const BODY_LIMIT = 1024 * 1024;

/** The whole server, ready to listen or to be asked in process. Closing it ends what it was given, in order. */
export async function createApp(options: AppOptions): Promise<NestFastifyApplication> {
  const { config, clock, log, imports = [], readiness = [], tour = () => Promise.resolve([]) } = options;
  const publications = options.publications ?? new FilePublications();
  const accounts = options.accounts ?? accountsFor(config, publications);
  const routes = new RouteTable();
  const texts = new Texts();
  const adapter = makeAdapter(config, routes, texts);
  const app = await NestFactory.create<NestFastifyApplication>(
    ShellModule.of({ config, clock, accounts, publications, readiness, tour, routes, texts, log, imports }),
    adapter,
    {
      bodyParser: false,
      abortOnError: false,
      logger: config.logLevel === 'silent' ? false : ['fatal', 'error', 'warn'],
    },
  );
  app.useSecurityHeaders(securityHeaders(config));
  await prepare(app);
  app.get(ApiDescription).madeBy(() => describeApi(app, config.publicUrl));
  await app.init();
  app.useLogger(app.get(Logger));
  // One logger serves all applications of a process: the newest says how much.
  PinoLogger.root.level = config.logLevel;
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

function makeAdapter({ trustedProxies }: Config, routes: RouteTable, texts: Texts): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: (request: IncomingMessage) => requestIdFrom(request.headers),
    requestTimeout: 60_000,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    frameworkErrors: answerUnroutable(texts),
  });
  const instance = adapter.getInstance();
  instance.removeContentTypeParser('text/plain');
  routes.watch(instance);
  addCommonHeaders(instance);
  addEntityTags(instance);
  closeIdleConnectionsAtEnd(instance);
  return adapter;
}

async function prepare(app: NestFastifyApplication): Promise<void> {
  const instance = app.getHttpAdapter().getInstance();
  await instance.register(cookies);
  await acceptUploads(instance);
  await instance.register(staticFiles, {
    root: dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json'))),
    prefix: ASSETS,
    decorateReply: false,
    index: false,
    maxAge: '1h',
    allowedPath: (path) => assetNames.some((name) => path === `/${name}`),
  });
}

function accountsFor(config: Config, publications: Publications): AccountDirectory {
  if (config.mode !== 'demonstration') return new NoAccounts();
  return new DemonstrationAccounts(publications.all('authority').map(({ id }) => id));
}
