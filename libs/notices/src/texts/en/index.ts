import { certificate } from './certificate.js';
import { kinds } from './kinds.js';
import { letter } from './letter.js';
import { statements } from './statements.js';
import { words } from './words.js';

export { numbers } from './words.js';

/** How dates, numbers and money are written. */
export const locale = 'en-GB';

/** Registers and profiles have this language themselves. */
export const terms: Readonly<Record<string, string>> = {};

export const texts = { letter, kinds, statements, certificate, words };
