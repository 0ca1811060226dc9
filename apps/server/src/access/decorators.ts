import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const PUBLIC_ROUTE = 'agnosco:public';
export const SIGNED_LINK = 'agnosco:signed-link';
/** Marks public operations in the description of the API until it is finished. */
export const PUBLIC_OPERATION = 'x-public';

/** A route, or every route of a controller, that needs no token. */
export const Public = (): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(PUBLIC_ROUTE, true), ApiExtension(PUBLIC_OPERATION, true));

/** A route that a signed link opens too. */
export const SignedLink = (): MethodDecorator => SetMetadata(SIGNED_LINK, true);
