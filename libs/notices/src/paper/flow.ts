import type { Sheet } from './sheet.js';
import { page } from './style.js';

/** A measured part of the text: the flow decides on which page it begins, the piece draws itself there. */
export interface Piece {
  /** Space above, dropped at the top of a page. */
  before: number;
  height: number;
  /** The least height that must be free to begin here. */
  start: number;
  /** Never the last thing on a page: begins only where the next piece can begin too. */
  leads?: boolean;
  draw(flow: Flow): void;
}

/** The height that a row of pieces needs to begin: those that lead, and the beginning of the one they lead to. */
export function startOf(pieces: readonly Piece[]): number {
  let height = 0;
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) height += piece.before;
    if (!piece.leads) return height + piece.start;
    height += piece.height;
  }
  return height;
}

export const heightOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece, index) => sum + piece.height + (index > 0 ? piece.before : 0), 0);

/** Sets pieces below each other and goes on to the next page when one is full. */
export class Flow {
  private top: number;

  constructor(
    readonly sheet: Sheet,
    public y: number,
  ) {
    this.top = y;
  }

  get free(): number {
    return page.bottom - this.y;
  }

  /** What a page without a letterhead holds. */
  static readonly full = page.bottom - page.top;

  nextPage(): void {
    this.sheet.newPage();
    this.y = page.top;
    this.top = page.top;
  }

  set(pieces: readonly Piece[]): void {
    pieces.forEach((piece, index) => {
      const before = this.y === this.top ? 0 : piece.before;
      if (before + startOf(pieces.slice(index)) > this.free && this.y > this.top) this.nextPage();
      else this.y += before;
      piece.draw(this);
    });
  }
}
