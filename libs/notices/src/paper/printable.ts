import { fontOf } from './fonts.js';

/** Stands for a character that no font of ours has: seen by the reader, never silently lost. */
export const replacement = '\uFFFD';

// Controls, soft hyphens, joiners, marks of direction and variation: nothing of them is seen on paper.
const invisible = /(?!\n)[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;

const has = (character: string): boolean => fontOf('regular').hasGlyphForCodePoint(character.codePointAt(0) ?? 0);

function substitute(character: string): string {
  if (character === '\n' || has(character)) return character;
  const plain = character.normalize('NFKC');
  return [...plain].every(has) ? plain : replacement;
}

/**
 * The text as it can be printed: composed, without invisible characters, and with every character that
 * the fonts lack replaced by its compatible form or by U+FFFD. Line breaks stay.
 */
export function printable(text: string): string {
  const composed = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(invisible, '')
    .normalize('NFC');
  return Array.from(composed, substitute).join('');
}
