import { certificate } from './certificate.js';
import { kinds } from './kinds.js';
import { letter } from './letter.js';
import { statements } from './statements.js';
import { words } from './words.js';

export { terms } from './terms.js';
export { numbers } from './words.js';

/** How dates, numbers and money are written. */
export const locale = 'fr-FR';

export const texts = { letter, kinds, statements, certificate, words };
