import type { Code, Closing } from './blocks.js';
import { drawQr } from './figures.js';
import type { Piece } from './flow.js';
import { mm, page, styles } from './style.js';
import { wrap } from './wrap.js';

const size = mm(20);
const gap = mm(4);
const between = 3;

/** A QR code with its lines to the right, within `width` from `x`. */
export function beside(code: Code, x: number, width: number): Piece {
  const textX = x + size + gap;
  const style = styles.footer;
  const lines = wrap(code.lines.join('\n'), style, x + width - textX);
  const height = Math.max(size, lines.length * style.leading);
  return {
    before: 12,
    height,
    start: height,
    draw(flow) {
      const { sheet, y } = flow;
      drawQr(sheet, code.url, code.alt, x, y, size);
      const top = y + Math.max(0, (size - lines.length * style.leading) / 2);
      sheet.mark('P', sheet.element('P'), () => sheet.lines(lines, style, { x: textX, y: top }));
      flow.y += height;
    },
  };
}

/** Who signs on the left, how to check the document on the right. */
export function closing({ lines, code }: Closing): Piece {
  const width = code ? mm(76) : page.measure;
  const set = lines.map(({ text, strong }) => {
    const style = strong ? styles.emphasis : styles.body;
    return { style, lines: wrap(text, style, width) };
  });
  const left = set.reduce((sum, part) => sum + part.lines.length * part.style.leading, between * (set.length - 1));
  const right = code && beside(code, page.left + width + gap, page.right - page.left - width - gap);
  const height = Math.max(left, right?.height ?? 0);
  return {
    before: 16,
    height,
    start: height,
    draw(flow) {
      const { sheet, y: top } = flow;
      for (const part of set) {
        sheet.mark('P', sheet.element('P'), () => sheet.lines(part.lines, part.style, { x: page.left, y: flow.y }));
        flow.y += part.lines.length * part.style.leading + between;
      }
      flow.y = top;
      right?.draw(flow);
      flow.y = top + height;
    },
  };
}
