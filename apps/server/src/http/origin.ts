import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Origin } from '#identity';
import { headerOf, type FastifyRequest } from './request.js';

/** Where the request comes from, for sign-in history and limits. */
export const RequestOrigin = createParamDecorator((_: unknown, context: ExecutionContext): Origin => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return { address: request.ip, userAgent: headerOf(request, 'user-agent') ?? '' };
});
