import type { IncomingMessage, ServerResponse } from 'node:http';
import { RequestMethod } from '@nestjs/common';
import type { Params } from 'nestjs-pino';
import type { DestinationStream, LogFn, Logger as PinoLogger } from 'pino';
import type { Config } from '#configuration';
import { actorOf, pathOf } from '../http/request.js';

type Logged = IncomingMessage & { originalUrl?: string };
type Options = Extract<Params['pinoHttp'], { quietReqLogger?: boolean }>;

/**
 * Structured logs without personal data: of a request the method, the path without its query, the status, the time
 * and the ids of request and actor; no bodies, no headers.
 */
export function loggingParams({ logLevel }: Pick<Config, 'logLevel'>, destination?: DestinationStream): Params {
  const options: Options = {
    level: logLevel,
    quietReqLogger: true,
    quietResLogger: true,
    customAttributeKeys: { reqId: 'request_id' },
    autoLogging: { ignore: (request) => requestPath(request).startsWith('/health/') },
    customLogLevel: (_, response, error) => (response.statusCode >= 500 || error ? 'error' : 'info'),
    customSuccessMessage: () => 'request',
    customErrorMessage: () => 'request',
    customSuccessObject: (request, response, value: Timed) => requestFacts(request, response, value),
    customErrorObject: (request, response, _, value: Timed) => requestFacts(request, response, value),
    // Without a serializer of its own the whole request would be written out, for a logger that nothing uses.
    serializers: { err: describeError, req: () => undefined },
    wrapSerializers: false,
    hooks: { logMethod: nameFault },
  };
  // The default pattern of nestjs-pino matches nothing on Fastify.
  const forRoutes = [{ path: '{*path}', method: RequestMethod.ALL }];
  return { pinoHttp: destination ? [options, destination] : options, forRoutes };
}

interface Timed {
  responseTime?: number;
}

function requestFacts(request: Logged, response: ServerResponse, { responseTime }: Timed): object {
  return {
    method: request.method,
    path: requestPath(request),
    status: response.statusCode,
    ms: responseTime,
    actor: actorOf(request)?.id,
  };
}

/** Middleware sees a shortened address; the one that was asked for stands beside it. */
function requestPath(request: Logged): string {
  return pathOf(request.originalUrl ?? request.url).replace(secret, '$1…');
}

/** Who knows the code of a document can have it verified: no log may tell it. */
const secret = /^(\/+(?:verify|api\/v1\/verifications)\/).*$/i;

/** Pino would repeat an error's message as the line's own. */
function nameFault(this: PinoLogger, args: Parameters<LogFn>, log: LogFn): void {
  const [facts, message] = args as [unknown, string | undefined];
  const isFault = typeof facts === 'object' && facts !== null && 'err' in facts && message === undefined;
  log.apply(this, isFault ? [facts, 'fault'] : args);
}

/** A database repeats in its messages what people wrote; of such an error only code and names are kept. */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint, table } = error as Error & Record<'code' | 'constraint' | 'table', unknown>;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const fromDatabase = 'query' in error || 'severity' in error;
  return {
    type: error.name === 'Error' ? error.constructor.name : error.name,
    ...(fromDatabase ? { code, constraint, table } : { message: error.message, code }),
    stack: frames.join('\n'),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}
