import { writtenIn, type Direction } from './direction.js';
import type { Flow, Piece } from './flow.js';
import type { Element } from './pdfkit.js';
import { page, type TextStyle } from './style.js';
import { wrap } from './wrap.js';

export interface Column {
  x: number;
  width: number;
  /** Of text in another language than the document's. */
  direction?: Direction;
}

export const measure: Column = { x: page.left, width: page.measure };

/** Lines that may be left alone at a page's end or beginning. */
const least = 2;

/** How many lines go onto this page, so that neither end of the paragraph stands alone; 0: begin on the next. */
export function share(lines: number, room: number): number {
  if (lines <= room) return lines;
  const here = Math.min(room, lines - least);
  return here < least ? 0 : here;
}

/** Draws lines of one element, over several pages if need be. */
export function runOn(
  flow: Flow,
  lines: readonly string[],
  style: TextStyle,
  column: Column,
  tag: string,
  element: Element,
) {
  let rest = lines;
  while (rest.length > 0) {
    const room = Math.floor((flow.free + 0.01) / style.leading);
    const here = share(rest.length, room);
    if (here > 0) {
      const part = rest.slice(0, here);
      flow.sheet.mark(tag, element, () => flow.sheet.lines(part, style, { ...column, y: flow.y }));
      flow.y += part.length * style.leading;
      rest = rest.slice(here);
    }
    if (rest.length > 0) flow.nextPage();
  }
}

export interface Running {
  tag: 'P' | 'H1' | 'H2';
  before: number;
  column?: Column;
  leads?: boolean;
  /** Where it is not the document's own language. */
  language?: string;
}

/** A paragraph or heading. */
export function running(text: string, style: TextStyle, how: Running): Piece {
  const column = { ...(how.column ?? measure), ...(how.language ? { direction: writtenIn(how.language) } : {}) };
  const lines = wrap(text, style, column.width);
  return {
    before: how.before,
    height: lines.length * style.leading,
    start: Math.min(lines.length, least + (lines.length === least + 1 ? 1 : 0)) * style.leading,
    leads: how.leads ?? false,
    draw(flow) {
      const element = flow.sheet.element(how.tag, flow.sheet.root, how.language ? { lang: how.language } : {});
      runOn(flow, lines, style, column, how.tag, element);
    },
  };
}
