import { page } from '../paper/style.js';

/** A line of text on a page, where it stands (points from the bottom left) and what it belongs to. */
export interface Shown {
  /** What its letters stand for, from left to right. */
  text: string;
  glyphs: readonly number[];
  x: number;
  y: number;
  size: number;
  /** Absent for artifacts. */
  mcid?: number;
  artifact: boolean;
}

const operators =
  /\/(?<tag>\w+) (?:<<(?<properties>[^>]*)>> )?(?<begin>BDC|BMC)|(?<end>EMC)|1 0 0 -1 (?<x>\S+) (?<y>\S+) Tm|\/(?<font>F\d+) (?<size>\S+) Tf|\[(?<shown>[^\]]*)\] TJ|(?<over>\bET\b)|(?<paint>\n[SfB]\n)/g;

/** Painting outside any mark is an error that PDF/UA forbids. */
function mustBeMarked(marks: readonly unknown[], what: string): void {
  if (marks.length === 0) throw new Error(`${what} is neither tagged nor an artifact`);
}

interface Mark {
  mcid?: number;
  artifact: boolean;
}

const codesOf = (shown: string): number[] =>
  [...shown.matchAll(/<([^>]*)>/g)].flatMap(([, hex = '']) =>
    (hex.match(/.{4}/g) ?? []).map((code) => parseInt(code, 16)),
  );

/** Reads a content stream of ours: marks, text positions and glyphs. `charactersOf` maps glyphs by font. */
export function readContent(stream: string, charactersOf: (font: string) => readonly string[]): Shown[] {
  const marks: Mark[] = [];
  const result: Shown[] = [];
  const nothing = { x: 0, y: 0, size: 0, text: '', glyphs: [] as number[] };
  let line = { ...nothing };
  let characters: readonly string[] = [];
  for (const { groups = {} } of stream.matchAll(operators)) {
    if (groups['begin']) {
      const mcid = /\/MCID (\d+)/.exec(groups['properties'] ?? '')?.[1];
      marks.push({ artifact: groups['tag'] === 'Artifact', ...(mcid ? { mcid: Number(mcid) } : {}) });
    } else if (groups['end']) marks.pop();
    else if (groups['x'])
      line = { ...nothing, x: Number(groups['x']), y: page.height - Number(groups['y']), glyphs: [] };
    else if (groups['font']) {
      characters = charactersOf(groups['font']);
      line.size = Number(groups['size']);
    } else if (groups['paint']) mustBeMarked(marks, 'a line or figure');
    else if (groups['shown'] !== undefined) {
      const glyphs = codesOf(groups['shown']);
      line.glyphs.push(...glyphs);
      line.text += glyphs.map((glyph) => characters[glyph] ?? '').join('');
    } else if (groups['over']) {
      mustBeMarked(marks, 'text');
      result.push({ ...line, ...(marks.at(-1) ?? { artifact: false }) });
    }
  }
  if (marks.length > 0) throw new Error('a mark is left open');
  return result;
}
