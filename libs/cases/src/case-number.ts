import { randomInt } from 'node:crypto';

/** Two digits of the year and seven signs that cannot be mistaken for one another (Crockford's base 32). */
export function caseNumber(day: string): string {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const signs = Array.from({ length: 7 }, () => alphabet[randomInt(alphabet.length)]);
  return `${day.slice(2, 4)}-${signs.join('')}`;
}
