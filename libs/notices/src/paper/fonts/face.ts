import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font, type Glyph as FontGlyph, type GlyphRun } from 'fontkit';
import { remembered } from './remembered.js';
import { TrueType, type Outline, type Placed } from './truetype.js';

export type Direction = 'ltr' | 'rtl';

/** What one code of a PDF font draws and says: a letter with its marks, and the characters that it stands for. */
export interface Letter {
  /** The same for the same letter, whatever the process set before. */
  key: string;
  outline: Outline;
  /** Width in font units. */
  advance: number;
  text: string;
}

/** Letters from left to right, `kern` to be added behind each; widths in font units. */
export interface Shaped {
  letters: readonly { letter: Letter; kern: number }[];
  width: number;
}

interface Cluster {
  codePoints: number[];
  placed: Placed[];
  /** Width of the base, and what stands behind it. */
  base: number;
  advance: number;
  kern: number;
}

/**
 * fontkit keeps for a glyph the characters it first stood for. A dot, or the letter beneath it, stands for many: each
 * use gets its own.
 */
function tellCharacters(font: Font): void {
  const known = font.getGlyph.bind(font);
  font.getGlyph = (glyph, characters = []) =>
    Object.create(known(glyph), { codePoints: { value: characters } }) as FontGlyph;
}

/** Glyphs in the order of speech, marks with the letter that they stand at. */
function clustersOf(run: GlyphRun, direction: Direction, advanceOf: (glyph: number) => number): Cluster[] {
  let pen = 0;
  const placed = run.glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = run.positions[index] ?? {};
    const found = { glyph, pen, xAdvance, xOffset, yOffset };
    pen += xAdvance;
    return found;
  });
  const clusters: (Cluster & { pen: number })[] = [];
  for (const { glyph, pen: at, xAdvance, xOffset, yOffset } of direction === 'rtl' ? placed.reverse() : placed) {
    const last = clusters.at(-1);
    const attached = xAdvance === 0 || glyph.codePoints.length === 0;
    if (last && attached) {
      last.codePoints.push(...glyph.codePoints);
      last.placed.push({ glyph: glyph.id, dx: at + xOffset - last.pen, dy: yOffset });
      last.kern += xAdvance;
      continue;
    }
    const advance = advanceOf(glyph.id);
    clusters.push({
      codePoints: [...glyph.codePoints],
      placed: [{ glyph: glyph.id, dx: xOffset, dy: yOffset }],
      base: glyph.id,
      advance,
      kern: xAdvance - advance,
      pen: at,
    });
  }
  return direction === 'rtl' ? clusters.reverse() : clusters;
}

/** One font in one weight: parsed once per process, every word shaped once. */
export class Face {
  readonly font: Font;
  readonly file: TrueType;
  /** From font units to thousandths of the letters' size. */
  readonly scale: number;
  private readonly shaped: Record<Direction, (word: string) => Shaped>;

  /** `file`: the path of a TrueType file within its package. */
  constructor(file: string) {
    const bytes = readFileSync(createRequire(import.meta.url).resolve(file));
    const font = create(bytes);
    if (!('layout' in font)) throw new Error(`${file} holds several fonts`);
    tellCharacters(font);
    this.font = font;
    this.file = new TrueType(bytes);
    this.scale = 1000 / font.unitsPerEm;
    this.shaped = {
      ltr: remembered((word) => this.layOut(word, 'ltr')),
      rtl: remembered((word) => this.layOut(word, 'rtl')),
    };
  }

  has(character: string): boolean {
    return this.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  }

  shape(word: string, direction: Direction): Shaped {
    return this.shaped[direction](word);
  }

  /** Ligatures are off: a reader that searches for "fi" finds it. */
  private layOut(word: string, direction: Direction): Shaped {
    const run = this.font.layout(word, { liga: false }, undefined, undefined, direction);
    const clusters = clustersOf(run, direction, (glyph) => this.file.advance(glyph));
    const letters = clusters.map((cluster) => ({ letter: this.letterOf(cluster), kern: cluster.kern }));
    return { letters, width: letters.reduce((sum, { letter, kern }) => sum + letter.advance + kern, 0) };
  }

  private letterOf({ placed, codePoints, base, advance }: Cluster): Letter {
    const text = String.fromCodePoint(...codePoints);
    const key = `${placed.map(({ glyph, dx, dy }) => `${glyph},${dx},${dy}`).join(' ')} ${text}`;
    const [only] = placed;
    const plain = placed.length === 1 && only?.dx === 0 && only.dy === 0;
    return { key, outline: plain ? this.file.outline(base) : this.file.compound(placed), advance, text };
  }
}
