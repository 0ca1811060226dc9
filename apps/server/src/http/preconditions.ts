import { ProblemError } from '#vocabulary';

const KEY = /^[!-~]{1,255}$/;
const VERSION = /^"([1-9]\d{0,9})"$/;

/** @throws ProblemError 400 `request.idempotency_key_missing` or `request.idempotency_key_malformed` */
export function idempotencyKeyFrom(header: string | undefined): string {
  if (header === undefined || header === '') throw ProblemError.of('request.idempotency_key_missing');
  if (!KEY.test(header)) throw ProblemError.of('request.idempotency_key_malformed');
  return header;
}

/**
 * One strong entity tag that holds a version; lists, weak tags and `*` say nothing of what was seen.
 * @throws ProblemError 428 `request.if_match_missing` or 400 `request.if_match_malformed`
 */
export function versionFrom(header: string | undefined): number {
  if (header === undefined || header === '') throw ProblemError.of('request.if_match_missing');
  const version = VERSION.exec(header.trim())?.[1];
  if (version === undefined) throw ProblemError.of('request.if_match_malformed');
  return Number(version);
}

/** The entity tag of a version: `"7"`. */
export function etagOf(version: number): string {
  return `"${version}"`;
}
