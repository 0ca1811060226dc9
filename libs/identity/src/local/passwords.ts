import { hash, verify } from '@node-rs/argon2';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { ProblemError } from '#vocabulary';

/** NIST SP 800-63B-4 and ASVS 5.0 6.2.1: length is what counts; nothing is asked of the kinds of characters. */
export const passwordLength = { min: 12, max: 200 };

/** Of zxcvbn's 0 to 4: 3 withstands an offline attack on a slow hash. */
const enough = 3;
/** What follows would only cost time: the estimate grows with the square of the length. */
const estimated = 100;

/** OWASP's recommendation for argon2id: 19 MiB, two passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let estimator: ZxcvbnFactory | undefined;
let nobody: Promise<string> | undefined;

/** Argon2id, in its own notation with salt and cost. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost);
}

/** Takes as long where there is no hash: that there is no such account does not show. */
export async function verifyPassword(stored: string | undefined, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password');
  const matches = await verify(stored ?? (await nobody), password.normalize('NFKC'));
  return matches && stored !== undefined;
}

/**
 * Breached and common passwords, and such as follow from what is known of the person.
 * @throws ProblemError 400 with `field.guessable` or a length at `/password`
 */
export function refuseGuessable(password: string, about: readonly string[], pointer = '/password'): void {
  const { min, max } = passwordLength;
  const { length } = password;
  if (length < min) throw ProblemError.invalid({ pointer, code: 'field.too_short', data: { min } });
  if (length > max) throw ProblemError.invalid({ pointer, code: 'field.too_long', data: { max } });
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  const known = about.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).filter((text) => text.length > 2);
  const { score } = estimator.check(password.slice(0, estimated), [...known, 'agnosco']);
  if (score < enough) throw ProblemError.invalid({ pointer, code: 'field.guessable' });
}
