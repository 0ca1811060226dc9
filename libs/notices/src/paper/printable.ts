import { has } from './fonts/faces.js';
import { remembered } from './fonts/remembered.js';

/** Stands for a character that no font of ours has: seen by the reader, never silently lost. */
export const replacement = '\uFFFD';

// Controls, soft hyphens, joiners, marks of direction and variation: nothing of them is seen on paper. Isolates stay
// until the line is set: they say in which order its words stand.
const invisible = /(?![\n\u2066\u2067\u2069])[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;

const isolating = /[\u2066-\u2069]/;

function substitute(character: string): string {
  if (character === '\n' || isolating.test(character) || has(character)) return character;
  const plain = character.normalize('NFKC');
  return [...plain].every(has) ? plain : replacement;
}

/**
 * The text as it can be printed: composed, without invisible characters, and with every character that
 * the fonts lack replaced by its compatible form or by U+FFFD. Line breaks stay.
 */
export const printable = remembered((text) => {
  const composed = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(invisible, '')
    .normalize('NFC');
  return Array.from(composed, substitute).join('');
});
