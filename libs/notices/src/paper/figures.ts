import qrcode from 'qrcode-generator';
import { remembered } from './fonts/remembered.js';
import type { Sheet } from './sheet.js';
import { colour } from './style.js';

/** The mark: two arcs that meet, a bridge and its reflection. `width` in points; it is half as high. */
export function drawMark(sheet: Sheet, from: number, y: number, width: number, ink: string = colour.brand): void {
  const x = sheet.side(from, width);
  const middle = y + width * 0.32;
  const inset = width / 20;
  // Half a circle's arc seen from afar: the controls stand nearly above the feet.
  const arc = (reach: number, thickness: number) =>
    sheet.pdf
      .moveTo(x + inset, middle)
      .bezierCurveTo(x + width * 0.2, middle + reach, x + width * 0.8, middle + reach, x + width - inset, middle)
      .lineWidth(thickness)
      .lineCap('round')
      .strokeColor(ink)
      .stroke();
  sheet.artifact(() => {
    arc(-width * 0.4, width / 10);
    arc(width * 0.26, width / 24);
    sheet.pdf.lineCap('butt');
  });
}

interface Module {
  row: number;
  column: number;
  length: number;
}

/** The dark modules, row by row, those beside each other together. */
const modulesOf = remembered((content): { count: number; dark: readonly Module[] } => {
  const code = qrcode(0, 'M');
  code.addData(content);
  code.make();
  const count = code.getModuleCount();
  const dark: Module[] = [];
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      const start = column;
      while (column < count && code.isDark(row, column)) column += 1;
      if (column > start) dark.push({ row, column: start, length: column - start });
    }
  }
  return { count, dark };
}, 64);

/** A square QR code with medium error correction, drawn in vectors; `alt` says what it leads to. */
export function drawQr(sheet: Sheet, content: string, alt: string, from: number, y: number, size: number): void {
  const x = sheet.side(from, size);
  const { count, dark } = modulesOf(content);
  const module = size / count;
  const figure = sheet.element('Figure', sheet.root, { alt, bbox: [x, y, x + size, y + size] });
  sheet.mark('Figure', figure, () => {
    // Rows touch by a hair, or viewers show white seams between them.
    for (const { row, column, length } of dark) {
      sheet.pdf.rect(x + column * module, y + row * module, length * module, module * 1.02);
    }
    sheet.pdf.fill(colour.text);
  });
}
