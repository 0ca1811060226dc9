import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Params } from 'nestjs-pino';
import type { Config } from '../config/index.js';
import { actorOf, pathOf } from '../http/request.js';

type Logged = IncomingMessage & { id?: unknown; originalUrl?: string };

/**
 * Structured logs without personal data: of a request the method, the path without its query, the status, the time
 * and the ids of request and actor; no bodies, no headers.
 */
export function loggingParams({ logLevel }: Pick<Config, 'logLevel'>): Params {
  return {
    pinoHttp: {
      level: logLevel,
      quietReqLogger: true,
      customAttributeKeys: { reqId: 'request_id', responseTime: 'ms' },
      genReqId: (request: Logged) => String(request.id),
      autoLogging: { ignore: (request) => pathOf(request.url).startsWith('/health/') },
      customLogLevel: (_, response, error) => levelOf(response.statusCode, error),
      customSuccessMessage: () => 'request',
      customErrorMessage: () => 'request',
      customSuccessObject: (request: Logged, response, value: object) => ({ ...value, ...requestFacts(request, response) }),
      customErrorObject: (request: Logged, response, _, value: object) => ({ ...value, ...requestFacts(request, response) }),
      serializers: { req: () => undefined, res: () => undefined, err: describeError },
    },
  };
}

function levelOf(status: number, error: Error | undefined): 'info' | 'error' {
  return status >= 500 || error !== undefined ? 'error' : 'info';
}

function requestFacts(request: Logged, response: ServerResponse): object {
  return {
    method: request.method,
    path: pathOf(request.originalUrl ?? request.url),
    status: response.statusCode,
    actor: actorOf(request)?.id,
  };
}

/** A database repeats in its messages what people wrote; of such an error only code and names are kept. */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint, table } = error as Error & Record<'code' | 'constraint' | 'table', unknown>;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const fromDatabase = 'query' in error || 'severity' in error;
  return {
    type: error.name,
    ...(fromDatabase ? { code, constraint, table } : { message: error.message, code }),
    stack: frames.join('\n'),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}
