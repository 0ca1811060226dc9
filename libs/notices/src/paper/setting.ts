import { directionOf, stretches, undirected, type Direction } from './direction.js';
import type { Face, Shaped } from './fonts/face.js';
import { faceFor } from './fonts/faces.js';
import { remembered } from './fonts/remembered.js';
import type { Weight } from './style.js';

/** Letters of one face, set beside each other from left to right. */
export interface Run {
  face: Face;
  shaped: Shaped;
}

const mark = /^\p{M}$/u;

/** The parts of a word that one face sets; marks stay with the letter that they stand at. */
function faced(word: string, weight: Weight): { face: Face; text: string }[] {
  const parts: { face: Face; text: string }[] = [];
  for (const character of word) {
    const last = parts.at(-1);
    if (last && mark.test(character) && last.face.has(character)) last.text += character;
    else {
      const face = faceFor(character, weight);
      if (!face) continue;
      if (last?.face === face) last.text += character;
      else parts.push({ face, text: character });
    }
  }
  return parts;
}

const setIn = (weight: Weight, direction: Direction) =>
  remembered((word): readonly Run[] => {
    const runs = faced(word, weight).map(({ face, text }) => ({ face, shaped: face.shape(text, direction) }));
    return direction === 'rtl' ? runs.reverse() : runs;
  });

const both = (weight: Weight) => ({ ltr: setIn(weight, 'ltr'), rtl: setIn(weight, 'rtl') });
const words: Record<Weight, Record<Direction, (word: string) => readonly Run[]>> = {
  regular: both('regular'),
  semibold: both('semibold'),
  bold: both('bold'),
};

const wordsOf = (text: string): string[] => text.split(/(?<= )/);

/** A line from left to right, as it is drawn. */
export interface SetLine {
  runs: readonly Run[];
  /** Whether it is read in another order than it is seen from left to right. */
  turned: boolean;
}

export function setLine(line: string, weight: Weight, base: Direction): SetLine {
  const parts = stretches(line, base);
  const runs = parts.flatMap(({ text, direction }) => {
    const set = wordsOf(text).map(words[weight][direction]);
    return (direction === 'rtl' ? set.reverse() : set).flat();
  });
  return { runs, turned: parts.length > 1 || parts[0]?.direction === 'rtl' };
}

const widthOfWord = (weight: Weight) =>
  remembered((word) => {
    const plain = undirected(word);
    const runs = words[weight][directionOf(plain)](plain);
    return runs.reduce((sum, { face, shaped }) => sum + (shaped.width * face.scale) / 1000, 0);
  });
const widths: Record<Weight, (word: string) => number> = {
  regular: widthOfWord('regular'),
  semibold: widthOfWord('semibold'),
  bold: widthOfWord('bold'),
};

/** Width in points of a text set in one line. */
export function widthOf(text: string, weight: Weight, size: number): number {
  let ems = 0;
  for (const word of wordsOf(text)) ems += widths[weight](word);
  return ems * size;
}
