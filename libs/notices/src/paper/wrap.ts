import { reopened } from './direction.js';
import { printable } from './printable.js';
import { widthOf } from './setting.js';
import type { TextStyle } from './style.js';

/** Places where a line may end: after a space, and after a hyphen, slash or at sign between letters. */
const breaks = /(?<= )|(?<=[\p{L}\p{N}][-/@])(?=\p{L})/u;
/** A hyphen at the end of a line would leave open whether it belongs to the address. */
const breaksOfAddress = /(?<= )|(?<=[\p{L}\p{N}][/.])/u;

/** Numbers and codes stay whole: their hyphens are part of what is copied. */
function partsOfWord(word: string): string[] {
  if (word.includes('://')) return word.split(breaksOfAddress);
  return /\d/.test(word) ? [word] : word.split(breaks);
}

const partsOf = (text: string): string[] => text.split(/(?<= )/).flatMap(partsOfWord);

const trimmed = (text: string): string => text.replace(/ +$/, '');

/** What of a word fits into the width, at least one character of it. */
function fitting(word: string, style: TextStyle, width: number): string {
  const characters = Array.from(word);
  let count = 1;
  while (
    count < characters.length &&
    widthOf(characters.slice(0, count + 1).join(''), style.weight, style.size) <= width
  ) {
    count += 1;
  }
  const part = characters.slice(0, count).join('');
  // Between groups of a code rather than within one.
  const group = /^.*[-/](?=.)/u.exec(part)?.[0];
  return count < characters.length && group ? group : part;
}

function wrapLine(text: string, style: TextStyle, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  const measured = (part: string) => widthOf(part, style.weight, style.size);
  for (let word of partsOf(text)) {
    if (line && filled + measured(trimmed(word)) > width) {
      lines.push(line);
      line = '';
      filled = 0;
    }
    while (!line && measured(trimmed(word)) > width && word.length > 1) {
      const part = fitting(word, style, width);
      lines.push(part);
      word = word.slice(part.length);
    }
    line += word;
    filled += measured(word);
  }
  return [...lines, line];
}

/** Joined by spaces that do not break: what belongs together, such as "§ 7", "Art. 14" or "11. März". */
const joined = (text: string): string =>
  text
    .replace(/(§§?|\b(?:Art|Abs|Nr|no)\.) (?=\d)/giu, '$1\u00A0')
    .replace(/(?<!\d)(\d{1,2}\.) (?=\p{Lu})/gu, '$1\u00A0');

/**
 * The lines that a text fills in a width (points). A space at a line's end stays, and one is added where the text
 * itself begins a new line, so that extracted text keeps its words apart. Spaces that must not break become plain
 * ones once they have done their work.
 */
export function wrap(text: string, style: TextStyle, width: number): string[] {
  const parts = joined(printable(text)).split('\n');
  const lines = parts
    .flatMap((part, index) => wrapLine(index < parts.length - 1 ? `${part.trimEnd()} ` : part, style, width))
    .map((line) => line.replaceAll('\u00A0', ' ').replaceAll('\u202F', ' '));
  return reopened(lines);
}

/** The same number of lines, of nearly equal length: for texts that stand centred. */
export function wrapEvenly(text: string, style: TextStyle, width: number): string[] {
  const count = wrap(text, style, width).length;
  if (count === 1) return wrap(text, style, width);
  let narrow = width / 2;
  let wide = width;
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    if (wrap(text, style, middle).length > count) narrow = middle;
    else wide = middle;
  }
  return wrap(text, style, wide);
}
