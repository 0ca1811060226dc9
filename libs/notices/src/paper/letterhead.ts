import type { Fact } from './blocks.js';
import { drawMark } from './figures.js';
import { widthOf } from './setting.js';
import type { Sheet } from './sheet.js';
import { colour, mm, page, scaled, styles, type TextStyle } from './style.js';
import { wrap } from './wrap.js';

export interface Letterhead {
  sender: string;
  /** Street, place and so on of the sender. */
  address: readonly string[];
  /** Phone, email: each a line that speaks for itself. */
  contact: readonly string[];
  recipient: readonly string[];
  /** Case number, date. */
  reference: readonly Fact[];
}

/** DIN 5008 form B, measured from the top left corner of the paper. */
const din = {
  letterhead: mm(18),
  /** The window: 85 by 45 mm, its text 5 mm inside. */
  window: { top: mm(45), width: mm(80), recipient: mm(45 + 17.7), bottom: mm(90) },
  information: { x: mm(125), top: mm(50), width: mm(65), label: mm(24) },
  body: mm(98.46),
  folds: [mm(105), mm(210)],
  hole: mm(148.5),
} as const;

const linesInWindow = 6;

/** The sender's name in large letters, smaller where it is long. */
function head(sheet: Sheet, sender: string): void {
  const x = page.left + mm(16);
  let style: TextStyle = styles.letterhead;
  let lines = wrap(sender, style, page.right - x);
  while (lines.length > 2 && style.size > 8) {
    style = scaled(style, 0.94);
    lines = wrap(sender, style, page.right - x);
  }
  drawMark(sheet, page.left, din.letterhead - mm(1), mm(12));
  sheet.mark('P', sheet.element('P'), () => sheet.lines(lines, style, { x, y: din.letterhead }));
}

/** The recipient stands where the window is; more than six lines grow upwards, into the zone of remarks. */
function windowed(sheet: Sheet, letterhead: Letterhead): void {
  const width = din.window.width;
  const lines = wrap(letterhead.recipient.join('\n'), styles.address, width);
  const place = { x: page.left, width, direction: 'ltr', fixed: true } as const;
  const extra = Math.max(0, lines.length - linesInWindow);
  const top = din.window.recipient - Math.min(extra, 3) * styles.address.leading;
  // The line of return breaks between its parts only.
  const parts = [letterhead.sender, ...letterhead.address].map((part) =>
    widthOf(part, styles.small.weight, styles.small.size) < width ? part.replaceAll(' ', '\u00A0') : part,
  );
  const back = wrap(parts.join(' · '), styles.small, width)
    .slice(0, 3)
    .map((line) => line.replace(/ · ?$/, ' '));
  const backTop = top - mm(1.2) - back.length * styles.small.leading;
  sheet.mark('P', sheet.element('P'), () => sheet.lines(back, styles.small, { ...place, y: backTop }));
  sheet.mark('P', sheet.element('P'), () => sheet.lines(lines, styles.address, { ...place, y: top }));
}

/** Sender and reference beside the window; gives back where it ends. */
function information(sheet: Sheet, letterhead: Letterhead): number {
  const { x, width, label } = din.information;
  const mirrored = sheet.direction === 'rtl';
  const whole = { x, width, fixed: true } as const;
  const labels = { ...whole, x: mirrored ? x + width - label : x, width: label } as const;
  const values = { ...whole, x: mirrored ? x : x + label, width: width - label } as const;
  let y: number = din.information.top;
  const write = (texts: readonly string[], style: TextStyle) => {
    const lines = wrap(texts.join('\n'), style, width);
    sheet.mark('P', sheet.element('P'), () => sheet.lines(lines, style, { ...whole, y }));
    y += lines.length * style.leading;
  };
  const facts = (rows: readonly Fact[], style: TextStyle) => {
    if (rows.length === 0) return;
    const list = sheet.element('L');
    for (const row of rows) {
      const item = sheet.element('LI', list);
      const lines = wrap(row.value, style, width - label);
      sheet.mark('Lbl', sheet.element('Lbl', item), () => sheet.line(row.label, styles.label, { ...labels, y }));
      sheet.mark('LBody', sheet.element('LBody', item), () => sheet.lines(lines, style, { ...values, y }));
      y += lines.length * style.leading;
    }
  };
  write([...letterhead.address, ...letterhead.contact], styles.value);
  y += styles.value.leading * 0.7;
  facts(letterhead.reference, styles.valueStrong);
  return y;
}

function folds(sheet: Sheet): void {
  // Paper is folded alike whatever stands on it: what the sheet mirrors is mirrored back.
  const mark = (y: number, length: number) =>
    sheet.rule([sheet.side(mm(5)), y], [sheet.side(mm(5 + length)), y], colour.hairline, 0.4);
  for (const y of din.folds) mark(y, 4);
  mark(din.hole, 6);
}

/** Draws the head of a letter's first page; gives back where the text begins. */
export function drawLetterhead(sheet: Sheet, letterhead: Letterhead): number {
  head(sheet, letterhead.sender);
  windowed(sheet, letterhead);
  const end = information(sheet, letterhead);
  folds(sheet);
  return Math.max(din.body, end + mm(6));
}

export interface RunningLines {
  /** On every page but the first. */
  head: string;
  foot: string;
  numbered(page: number, of: number): string;
}

/** Sender and date at the head of later pages, case and page number at the foot of each. */
export function drawRunningLines(sheet: Sheet, { head, foot, numbered }: RunningLines): void {
  const width = page.right - page.left;
  const markWidth = mm(9);
  const [headLine = ''] = wrap(head, styles.footer, width - markWidth - mm(3));
  sheet.eachPage((number, of) => {
    sheet.artifact(() => {
      sheet.line(foot, styles.footer, { x: page.left, y: page.footer });
      sheet.line(numbered(number, of), styles.footer, { x: page.left, y: page.footer, width, align: 'right' });
      if (number > 1) sheet.line(headLine, styles.footer, { x: page.left + markWidth + mm(3), y: mm(15) });
    }, 'Pagination');
    if (number > 1) drawMark(sheet, page.left, mm(14.5), markWidth);
  });
}
