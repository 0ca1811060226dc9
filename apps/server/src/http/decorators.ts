import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { Actor } from '#access';
import type { Language } from '#vocabulary';
import { preferredLanguage } from '../texts/language.js';
import { idempotencyKeyFrom, versionFrom } from './preconditions.js';
import { actorOf, headerOf, type FastifyRequest } from './request.js';

const requestIn = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest<FastifyRequest>();

/** Who acts. Not on public routes: nobody is known there. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const actor = actorOf(requestIn(context).raw);
  if (!actor) throw new Error('a public route asks for its actor');
  return actor;
});

/** The language that the reader wants, by `Accept-Language`. */
export const CurrentLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language =>
  preferredLanguage(headerOf(requestIn(context), 'accept-language')),
);

/** The `Idempotency-Key` of a request that changes something; refused with 400 without one. */
export const IdempotencyKey = createParamDecorator(
  (_: unknown, context: ExecutionContext): string =>
    idempotencyKeyFrom(headerOf(requestIn(context), 'idempotency-key')),
  [
    documented({
      name: 'Idempotency-Key',
      required: true,
      description: '1 to 255 visible ASCII characters. The same key and request again give the first accepted answer.',
      schema: { type: 'string', pattern: '^[!-~]{1,255}$', example: '7b0c2a52-5d52-4a2c-8f5e-0c3f2f1f9a10' },
    }),
  ],
);

/** The case version that the caller saw, from `If-Match: "7"`; refused with 428 without one. */
export const IfMatchVersion = createParamDecorator(
  (_: unknown, context: ExecutionContext): number => versionFrom(headerOf(requestIn(context), 'if-match')),
  [
    documented({
      name: 'If-Match',
      required: true,
      description: 'The version of the case that you saw, as its ETag gives it.',
      schema: { type: 'string', pattern: '^"[1-9][0-9]*"$', example: '"7"' },
    }),
  ],
);

/** Documents the header wherever the parameter is used. */
function documented(header: Parameters<typeof ApiHeader>[0]): ParameterDecorator {
  return (target, property) => {
    const descriptor = property && Object.getOwnPropertyDescriptor(target, property);
    if (descriptor) ApiHeader(header)(target, property, descriptor);
  };
}
