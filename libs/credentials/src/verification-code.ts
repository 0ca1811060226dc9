import { createHash, createHmac } from 'node:crypto';

/** Crockford's base 32: no letter that is taken for a digit or for another one. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 26 symbols of 5 bits: 130 bits, which nobody guesses. */
const length = 26;

const form = new RegExp(`^[${alphabet}]{${length}}$`);

/** The code that opens the verification of a document: the same secret and document always give the same one. */
export function codeFor(secret: string, document: string): string {
  const bytes = createHmac('sha256', secret).update(`verification ${document}`).digest();
  return Array.from({ length }, (_, index) => alphabet[symbolAt(bytes, index * 5)]).join('');
}

/** Five bits as a number. */
function symbolAt(bytes: Uint8Array, bit: number): number {
  const at = Math.floor(bit / 8);
  const two = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  return (two >> (11 - (bit % 8))) & 31;
}

/**
 * A code as somebody typed it: small letters, spaces, hyphens, and the letters that are taken for digits do not matter.
 * Undefined: no code looks like this.
 */
export function readCode(typed: string): string | undefined {
  if (typed.length > 200) return undefined;
  const code = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return form.test(code) ? code : undefined;
}

/** As it is printed, in groups of four. */
export function inGroups(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? code;
}

/** All that is kept of a code: whoever reads the database has no code that opens anything. SHA-256, hexadecimal. */
export function codeHash(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}
