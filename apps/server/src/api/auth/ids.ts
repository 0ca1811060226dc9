import { ParseUUIDPipe } from '@nestjs/common';
import { ProblemError } from '#vocabulary';

/** What is no id belongs to nothing: it is answered as an id that is not there. */
export const sessionId = new ParseUUIDPipe({ exceptionFactory: () => ProblemError.of('session.not_found') });
export const accountId = new ParseUUIDPipe({ exceptionFactory: () => ProblemError.of('account.not_found') });
export const mandateId = new ParseUUIDPipe({ exceptionFactory: () => ProblemError.of('mandate.not_found') });
