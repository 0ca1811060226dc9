import type { Column } from './blocks.js';
import { writtenIn, type Direction } from './direction.js';
import type { Flow, Piece } from './flow.js';
import type { Element } from './pdfkit.js';
import { colour, page, styles, type TextStyle } from './style.js';
import { wrap } from './wrap.js';

const padding = 4;
const gutter = 12;

interface Cell {
  x: number;
  width: number;
  align: 'left' | 'right';
  names: boolean;
  language?: string;
  direction?: Direction;
  lines: readonly string[];
}
type Row = readonly Cell[];

const linesOf = (row: Row): number => Math.max(...row.map((cell) => cell.lines.length));
const heightOfRow = (row: Row, style: TextStyle): number => linesOf(row) * style.leading + 2 * padding;

/** Columns over the whole width between the margins. */
function layOut(columns: readonly Column[]): Omit<Cell, 'lines'>[] {
  const whole = columns.reduce((sum, column) => sum + column.share, 0);
  const usable = page.right - page.left - gutter * (columns.length - 1);
  let x: number = page.left;
  return columns.map((column) => {
    const width = (usable * column.share) / whole;
    const { align = 'left', names = false, language } = column;
    const cell = { x, width, align, names, language, ...(language ? { direction: writtenIn(language) } : {}) };
    x += width + gutter;
    return cell;
  });
}

/** The cell's lines that this page takes, and those left over. */
const cut = (row: Row, count: number): [Row, Row] => [
  row.map((cell) => ({ ...cell, lines: cell.lines.slice(0, count) })),
  row.map((cell) => ({ ...cell, lines: cell.lines.slice(count) })),
];

class Table {
  private readonly head: Row;
  private readonly rows: readonly Row[];

  constructor(columns: readonly Column[], rows: readonly (readonly string[])[]) {
    const cells = layOut(columns);
    const filled = (texts: readonly string[], style: TextStyle): Row =>
      cells.map((cell, index) => ({ ...cell, lines: wrap(texts[index] ?? '', style, cell.width) }));
    this.head = filled(
      columns.map((column) => column.title),
      styles.tableHead,
    );
    this.rows = rows.map((row) => filled(row, styles.table));
  }

  get headHeight(): number {
    return heightOfRow(this.head, styles.tableHead);
  }

  get height(): number {
    return this.rows.reduce((sum, row) => sum + heightOfRow(row, styles.table), this.headHeight);
  }

  /** The head and the first row, or as much of a very long one as makes sense. */
  get start(): number {
    const first = this.rows[0];
    const lines = first ? Math.min(linesOf(first), 6) : 0;
    return this.headHeight + lines * styles.table.leading + 2 * padding;
  }

  draw(flow: Flow): void {
    const table = flow.sheet.element('Table');
    this.drawHead(flow, flow.sheet.element('TR', table));
    for (const row of this.rows) this.drawRow(flow, row, table);
  }

  /** On later pages the head is repeated for the eye only. */
  private drawHead(flow: Flow, tr?: Element): void {
    const { sheet } = flow;
    const top = flow.y + padding;
    for (const cell of this.head) {
      const write = () => sheet.lines(cell.lines, styles.tableHead, { ...cell, direction: undefined, y: top });
      if (tr) sheet.mark('TH', sheet.element('TH', tr, { scope: 'Column' }), write);
      else sheet.artifact(write, 'Pagination');
    }
    flow.y += this.headHeight;
    sheet.rule([page.left, flow.y], [page.right, flow.y], colour.brand, 0.9);
  }

  /** A row stays whole where a page can hold it; a longer one is cut between its lines. */
  private drawRow(flow: Flow, row: Row, table: Element): void {
    const { sheet } = flow;
    const tr = sheet.element('TR', table);
    const cells = row.map(({ names, language }) => {
      const options = { ...(names ? { scope: 'Row' as const } : {}), ...(language ? { lang: language } : {}) };
      return sheet.element(names ? 'TH' : 'TD', tr, options);
    });
    const whole = heightOfRow(row, styles.table);
    const fitsNowhere = whole > page.bottom - page.top - this.headHeight;
    if (whole > flow.free && (!fitsNowhere || flow.free < 6 * styles.table.leading)) this.turn(flow);
    let rest = row;
    while (linesOf(rest) > 0) {
      const room = Math.floor((flow.free - 2 * padding + 0.01) / styles.table.leading);
      const [here, left] = cut(rest, room);
      this.drawCells(flow, here, cells);
      rest = left;
      if (linesOf(rest) > 0) this.turn(flow);
    }
  }

  private turn(flow: Flow): void {
    flow.nextPage();
    this.drawHead(flow);
  }

  private drawCells(flow: Flow, row: Row, elements: readonly Element[]): void {
    const { sheet } = flow;
    const top = flow.y + padding;
    row.forEach((cell, index) => {
      const element = elements[index];
      if (!element || cell.lines.length === 0) return;
      sheet.mark(cell.names ? 'TH' : 'TD', element, () => sheet.lines(cell.lines, styles.table, { ...cell, y: top }));
    });
    flow.y += heightOfRow(row, styles.table);
    sheet.rule([page.left, flow.y], [page.right, flow.y], colour.hairline);
  }
}

/** A table with a head that names its columns and a first column that names its rows. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): Piece {
  const set = new Table(columns, rows);
  return { before: 6, height: set.height, start: set.start, draw: (flow) => set.draw(flow) };
}
