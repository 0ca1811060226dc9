import { HttpException } from '@nestjs/common';
import { ProblemError, type ProblemCode } from '#vocabulary';
import { tooLarge } from '#evidence';

/** What Fastify and its plugins refuse, by their codes. */
const byCode: Record<string, ProblemCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'request.too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request.media_type_not_supported',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'request.malformed_json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'request.malformed_json',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'request.media_type_not_supported',
};

const byStatus: Record<number, ProblemCode> = {
  401: 'access.unauthenticated',
  404: 'request.route_unknown',
  405: 'request.method_not_allowed',
  413: 'request.too_large',
  415: 'request.media_type_not_supported',
  503: 'unavailable',
};

/** What is refused, as a problem with a stable code; undefined: a fault of ours. */
export function asProblem(error: unknown): ProblemError | undefined {
  if (error instanceof ProblemError) return error;
  const cause = error instanceof HttpException && error.cause !== undefined ? error.cause : error;
  const { code, status } = traitsOf(cause);
  if (code === 'FST_REQ_FILE_TOO_LARGE') return tooLarge();
  if (code !== undefined && byCode[code]) return ProblemError.of(byCode[code]);
  if (cause instanceof SyntaxError && status === 400) return ProblemError.of('request.malformed_json');
  if (status === undefined) return undefined;
  if (byStatus[status]) return ProblemError.of(byStatus[status]);
  return status >= 400 && status < 500 ? ProblemError.of('request.malformed') : undefined;
}

function traitsOf(error: unknown): { code?: string; status?: number } {
  if (error instanceof HttpException) return { status: error.getStatus() };
  if (!(error instanceof Error)) return {};
  const { code, statusCode } = error as Error & { code?: unknown; statusCode?: unknown };
  return {
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof statusCode === 'number' ? { status: statusCode } : {}),
  };
}
