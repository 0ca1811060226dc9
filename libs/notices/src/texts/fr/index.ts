import { certificate } from './certificate.js';
import { kinds } from './kinds.js';
import { letter } from './letter.js';
import { statements } from './statements.js';
import { terms as names } from './terms.js';
import { units } from './units.js';
import { words } from './words.js';

export { numbers } from './words.js';

/** How dates, numbers and money are written. */
export const locale = 'fr-FR';

/** What registers and profiles call things, by the German term. */
export const terms: Readonly<Record<string, string>> = { ...names, ...units };

export const texts = { letter, kinds, statements, certificate, words };
