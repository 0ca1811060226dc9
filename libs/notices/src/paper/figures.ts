import qrcode from 'qrcode-generator';
import type { Sheet } from './sheet.js';
import { colour } from './style.js';

/** The mark: two arcs that meet, a bridge and its reflection. `width` in points; it is half as high. */
export function drawMark(sheet: Sheet, x: number, y: number, width: number, ink: string = colour.brand): void {
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

/** A square QR code with medium error correction, drawn in vectors; `alt` says what it leads to. */
export function drawQr(sheet: Sheet, content: string, alt: string, x: number, y: number, size: number): void {
  const code = qrcode(0, 'M');
  code.addData(content);
  code.make();
  const count = code.getModuleCount();
  const module = size / count;
  const figure = sheet.element('Figure', sheet.root, { alt, bbox: [x, y, x + size, y + size] });
  sheet.mark('Figure', figure, () => {
    for (let row = 0; row < count; row += 1) {
      for (let column = 0; column < count; column += 1) {
        const start = column;
        while (column < count && code.isDark(row, column)) column += 1;
        // Rows touch by a hair, or viewers show white seams between them.
        if (column > start) {
          sheet.pdf.rect(x + start * module, y + row * module, (column - start) * module, module * 1.02);
        }
      }
    }
    sheet.pdf.fill(colour.text);
  });
}
