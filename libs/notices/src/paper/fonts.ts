import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font, type GlyphRun } from 'fontkit';
import type { Weight } from './style.js';

const files: Record<Weight, string> = {
  regular: '400Regular/NotoSans_400Regular.ttf',
  semibold: '600SemiBold/NotoSans_600SemiBold.ttf',
  bold: '700Bold/NotoSans_700Bold.ttf',
};

/** Words come back in every letter; names do not, so a store is emptied when it has grown. */
const wordsKept = 20_000;

function remembered<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      if (known.size >= wordsKept) known.clear();
      found = find(text);
      known.set(text, found);
    }
    return found;
  };
}

/**
 * Shapes each word once per process. pdfkit scales positions in place, so every caller gets copies.
 * Ligatures are off: a reader that searches for "fi" finds it.
 */
function rememberShapes(font: Font): void {
  const shape = font.layout.bind(font);
  const shaped = remembered((text) => shape(text, { liga: false }));
  font.layout = (text) => {
    const run = shaped(text);
    const copy = Object.create(run) as GlyphRun;
    copy.positions = run.positions.map((position) => ({ ...position }));
    return copy;
  };
}

/**
 * fontkit keeps for a glyph the characters it first stood for, and the PDF repeats them in its text layer.
 * Met in a fixed order, they no longer depend on what the process wrote before.
 */
function settleCharacters(font: Font): void {
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint);
}

function load(file: string): Font {
  const path = createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans/${file}`);
  const font = create(readFileSync(path));
  if (!('layout' in font)) throw new Error(`${path} holds several fonts`);
  settleCharacters(font);
  rememberShapes(font);
  return font;
}

const loaded = new Map<Weight, Font>();

/** The parsed font; parsing takes some 10 ms and happens once per process. */
export function fontOf(weight: Weight): Font {
  let font = loaded.get(weight);
  if (!font) {
    font = load(files[weight]);
    loaded.set(weight, font);
  }
  return font;
}

export const weights = Object.keys(files) as Weight[];

const widthsOf = (weight: Weight) => remembered((word) => fontOf(weight).layout(word).advanceWidth);
const widths: Record<Weight, (word: string) => number> = {
  regular: widthsOf('regular'),
  semibold: widthsOf('semibold'),
  bold: widthsOf('bold'),
};

/** Width in points of a text set in one line. */
export function widthOf(text: string, weight: Weight, size: number): number {
  let units = 0;
  for (const word of text.split(/(?<= )/)) units += widths[weight](word);
  return (units / fontOf(weight).unitsPerEm) * size;
}
