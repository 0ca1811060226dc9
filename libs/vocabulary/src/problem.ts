import type { Blocker } from './people.js';

/** Refusals that are not blockers of a command, with the HTTP status of each. Each has a sentence in every language. */
export const problems = {
  'access.unauthenticated': 401,
  'access.link_invalid': 401,
  'access.link_expired': 401,
  'access.role_not_permitted': 403,
  /** Address and password do not belong together, or there is no such account: nobody is told which. */
  'access.sign_in_refused': 401,
  'access.refresh_refused': 401,
  'access.client_refused': 401,
  'access.provider_refused': 401,
  'access.code_refused': 401,
  /** One factor was given where two are asked for. */
  'access.second_factor_needed': 403,
  'access.scope_missing': 403,
  /** What changes something was not sent by a page of ours. */
  'access.cross_site': 403,
  /** The link of a mail was used, replaced, or is too old. */
  'account.link_over': 400,
  'account.factor_exists': 409,
  'account.last_factor': 409,
  'account.email_taken': 409,
  'account.not_found': 404,
  'account.own_roles': 409,
  'mandate.not_found': 404,
  'provider.not_found': 404,
  'session.not_found': 404,
  'case.not_found': 404,
  'command.unknown': 404,
  'document.not_found': 404,
  'notice.not_found': 404,
  'register.not_found': 404,
  'verification.unknown': 404,
  /** The decision stands; its PDF is still being made. Answered with `Retry-After`. */
  'notice.pdf_pending': 503,
  'document.file_missing': 400,
  'document.too_large': 413,
  'document.type_not_allowed': 415,
  'request.malformed': 400,
  'request.malformed_json': 400,
  'request.invalid': 400,
  'request.idempotency_key_missing': 400,
  'request.idempotency_key_malformed': 400,
  /** The key was used with another request. */
  'request.idempotency_key_reused': 422,
  'request.if_match_missing': 428,
  'request.if_match_malformed': 400,
  'request.version_stale': 412,
  'request.route_unknown': 404,
  'request.method_not_allowed': 405,
  'request.too_large': 413,
  'request.media_type_not_supported': 415,
  /** Answered with `Retry-After`. */
  'request.too_many': 429,
  unavailable: 503,
  internal: 500,
} as const;
export type ProblemCode = keyof typeof problems;

/** What is wrong with one field of a request. Each has a sentence in every language. */
export const fieldCodes = [
  'field.required',
  'field.unknown',
  'field.wrong_form',
  'field.not_a_text',
  'field.not_a_number',
  'field.not_an_integer',
  'field.not_a_boolean',
  'field.not_a_list',
  'field.not_an_object',
  'field.not_a_date',
  'field.not_an_id',
  'field.not_an_email',
  'field.guessable',
  'field.not_one_of',
  'field.not_unique',
  'field.not_found',
  'field.too_short',
  'field.too_long',
  'field.too_small',
  'field.too_big',
  'field.too_few',
  'field.too_many',
] as const;
export type FieldCode = (typeof fieldCodes)[number];

/** Facts that a sentence is made of. */
export type ProblemData = NonNullable<Blocker['data']>;

export interface FieldProblem {
  /** RFC 6901 pointer into the body: `/items/0/about`; empty: the body itself. */
  pointer?: string;
  /** Instead of a pointer: the parameter of the query or the path. */
  parameter?: string;
  code: FieldCode;
  data?: ProblemData;
}

interface Particulars {
  data?: ProblemData;
  blockers?: readonly Blocker[];
  errors?: readonly FieldProblem[];
  /** Headers of the answer, such as `Retry-After`. */
  headers?: Readonly<Record<string, string>>;
}

/**
 * A refusal with a stable code. Thrown anywhere; at the edge it becomes problem details (RFC 9457)
 * in the reader's language.
 */
export class ProblemError extends Error {
  private constructor(
    readonly code: string,
    /** The HTTP status that it is answered with. */
    readonly status: number,
    readonly particulars: Particulars,
  ) {
    super(code);
    this.name = 'ProblemError';
  }

  static of(code: ProblemCode, particulars: Particulars = {}): ProblemError {
    return new ProblemError(code, problems[code], particulars);
  }

  /** State and facts forbid the command (409). The first blocker gives the code. */
  static blocked(blockers: readonly [Blocker, ...Blocker[]]): ProblemError {
    return new ProblemError(blockers[0].code, 409, { blockers });
  }

  /** Fields are wrong (400). */
  static invalid(...errors: FieldProblem[]): ProblemError {
    return new ProblemError('request.invalid', problems['request.invalid'], { errors });
  }
}
