import exported from 'bidi-js';
import type { Direction } from './fonts/face.js';

export type { Direction };

// A CommonJS module that is the function itself, although its types call it the default export.
const bidi = (exported as unknown as typeof exported.default)();

/** Characters that are written from right to left, or that turn the direction of what stands beside them. */
const turning = /[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const strong = /\p{L}/u;

const leftToRight = '\u2066';
const rightToLeft = '\u2067';
const popped = '\u2069';
const isolates = /[\u2066-\u2069]/g;
/** What directs text and is not seen (UAX #9): nothing that comes from outside may turn our sentences. */
const directing = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** The same without isolates. */
const outright = /[\u061C\u200E\u200F\u202A-\u202E]/g;

/** Whether every isolate that is opened is closed, as in a sentence of ours within another. */
function balanced(text: string): boolean {
  let open = 0;
  for (const [mark] of text.matchAll(isolates)) {
    open += mark === popped ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** The text without marks of direction. */
export const undirected = (text: string): string => text.replace(directing, '');

const fromTheRight = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'ur', 'yi']);

/** In which direction a language is written (BCP 47). */
export const writtenIn = (language: string): Direction =>
  fromTheRight.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';

/** The direction of a text's first letter; left to right where it has none. */
export function directionOf(text: string): Direction {
  const first = strong.exec(text)?.[0];
  return first !== undefined && turning.test(first) ? 'rtl' : 'ltr';
}

/**
 * A name, title or number as it stands within a sentence of that direction: it keeps its own order and does not turn
 * what stands around it (UAX #9, isolates).
 */
export function isolated(text: string, within: Direction): string {
  if (within === 'ltr' && !turning.test(text)) return text;
  const plain = balanced(text) ? text.replace(outright, '') : undirected(text);
  return `${directionOf(plain) === 'rtl' ? rightToLeft : leftToRight}${plain}${popped}`;
}

/** Lines of one text, each with the isolates opened that a line before left open. */
export function reopened(lines: string[]): string[] {
  if (!lines.some((line) => line.includes(popped))) return lines;
  let open: string[] = [];
  return lines.map((line) => {
    const begun = open.join('') + line;
    for (const [mark] of line.matchAll(isolates)) {
      if (mark === popped) open = open.slice(0, -1);
      else open = [...open, mark];
    }
    return begun + popped.repeat(open.length);
  });
}

/** A part of a line whose characters run in one direction. */
export interface Stretch {
  text: string;
  direction: Direction;
}

/** A line's parts from left to right, mirrored signs mirrored; the text of each in the order of speech. */
export function stretches(line: string, base: Direction): Stretch[] {
  if (base === 'ltr' && !turning.test(line)) return [{ text: undirected(line), direction: 'ltr' }];
  const levels = bidi.getEmbeddingLevels(line, base);
  const order = bidi.getReorderedIndices(line, levels);
  const found: { from: number; to: number; direction: Direction }[] = [];
  for (const index of order) {
    const direction = (levels.levels[index] ?? 0) % 2 ? 'rtl' : 'ltr';
    const last = found.at(-1);
    const next = direction === 'rtl' ? last?.from === index + 1 : last?.to === index;
    if (last && next && last.direction === direction) {
      if (direction === 'rtl') last.from = index;
      else last.to = index + 1;
    } else found.push({ from: index, to: index + 1, direction });
  }
  return found
    .map(({ from, to, direction }) => ({ direction, text: undirected(mirrored(line.slice(from, to), direction)) }))
    .filter(({ text }) => text !== '');
}

const mirrored = (text: string, direction: Direction): string =>
  direction === 'ltr'
    ? text
    : Array.from(text, (character) => bidi.getMirroredCharacter(character) ?? character).join('');
