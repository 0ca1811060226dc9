import type { Fact, Item } from './blocks.js';
import { writtenIn } from './direction.js';
import { heightOf, type Flow, type Piece } from './flow.js';
import type { Element } from './pdfkit.js';
import { measure, runOn, type Column } from './running.js';
import { mm, styles, type TextStyle } from './style.js';
import { wrap } from './wrap.js';

interface Entry {
  label: readonly string[];
  labelStyle: TextStyle;
  body: readonly { lines: readonly string[]; style: TextStyle; language?: string }[];
  /** Space to the entry before. */
  gap: number;
}

const heightOfEntry = (entry: Entry): number =>
  Math.max(
    entry.label.length * entry.labelStyle.leading,
    entry.body.reduce((sum, part) => sum + part.lines.length * part.style.leading, 0),
  );

function drawEntry(flow: Flow, entry: Entry, list: Element, indent: number): void {
  const { sheet } = flow;
  const item = sheet.element('LI', list);
  const label = sheet.element('Lbl', item);
  const { y } = flow;
  sheet.mark('Lbl', label, () => sheet.lines(entry.label, entry.labelStyle, { x: measure.x, y }));
  const body = sheet.element('LBody', item);
  const column: Column = { x: measure.x + indent, width: measure.width - indent };
  const before = sheet.pages;
  for (const part of entry.body) {
    const paragraph = sheet.element('P', body, part.language ? { lang: part.language } : {});
    const placed = part.language ? { ...column, direction: writtenIn(part.language) } : column;
    runOn(flow, part.lines, part.style, placed, 'P', paragraph);
  }
  if (sheet.pages === before) flow.y = y + heightOfEntry(entry);
}

/** Entries are pieces of one list element, so that each finds its own page. */
function listed(entries: readonly Entry[], before: number, indent: number): Piece {
  let list: Element;
  const pieces = entries.map((entry, index): Piece => {
    const height = heightOfEntry(entry);
    return {
      before: index === 0 ? 0 : entry.gap,
      height,
      start: Math.min(height, 4 * entry.labelStyle.leading),
      draw: (flow) => drawEntry(flow, entry, list, indent),
    };
  });
  return {
    before,
    height: heightOf(pieces),
    start: pieces[0]?.start ?? 0,
    draw(flow) {
      list = flow.sheet.element('L');
      flow.set(pieces);
    },
  };
}

/** Items behind bullets; a label stands above its text, heavier. */
export function list(items: readonly Item[]): Piece {
  const indent = mm(4.5);
  const width = measure.width - indent;
  const entries = items.map(({ label, text, language }): Entry => ({
    label: ['•'],
    labelStyle: styles.body,
    body: [
      ...(label ? [{ lines: wrap(label, styles.emphasis, width), style: styles.emphasis, language }] : []),
      ...(text ? [{ lines: wrap(text, styles.body, width), style: styles.body, language }] : []),
    ],
    gap: 3,
  }));
  return listed(entries, 4, indent);
}

/** Labels in a narrow column, their values beside them. */
export function facts(rows: readonly Fact[]): Piece {
  const indent = mm(33);
  const entries = rows.map(({ label, value }): Entry => ({
    label: wrap(label, styles.label, indent - mm(2)),
    labelStyle: styles.label,
    body: [{ lines: wrap(value, styles.value, measure.width - indent), style: styles.value }],
    gap: 1.5,
  }));
  return listed(entries, 8, indent);
}
