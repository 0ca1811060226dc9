import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const PUBLIC_ROUTE = 'agnosco:public';
export const SIGNED_LINK = 'agnosco:signed-link';
export const OWN_ACCOUNT = 'agnosco:own-account';
export const BEFORE_SECOND_FACTOR = 'agnosco:before-second-factor';
export const SIGN_IN = 'agnosco:sign-in';
/** Marks public operations in the description of the API until it is finished. */
export const PUBLIC_OPERATION = 'x-public';

/** A route, or every route of a controller, that needs no token. */
export const Public = (): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(PUBLIC_ROUTE, true), ApiExtension(PUBLIC_OPERATION, true));

/** A route that a signed link opens too. */
export const SignedLink = (): MethodDecorator => SetMetadata(SIGNED_LINK, true);

/** Routes of one's own account: closed to API clients. */
export const OwnAccount = (): MethodDecorator & ClassDecorator => SetMetadata(OWN_ACCOUNT, true);

/** Routes that are open to whoever has still to give a second factor: to give it, to set one up, or to leave. */
export const BeforeSecondFactor = (): MethodDecorator & ClassDecorator => SetMetadata(BEFORE_SECOND_FACTOR, true);

/** Public routes that sign somebody in or send mail: counted by address, and closed to pages of other sites. */
export const SigningIn = (): MethodDecorator & ClassDecorator => applyDecorators(Public(), SetMetadata(SIGN_IN, true));
