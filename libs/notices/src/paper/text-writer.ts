import type { Direction } from './direction.js';
import { Embedded } from './fonts/embedding.js';
import type { Face, Shaped } from './fonts/face.js';
import type { Pdf } from './pdfkit.js';
import { setLine } from './setting.js';
import type { TextStyle } from './style.js';

const number = (value: number): string => String(Math.round(value * 1000) / 1000);

/** Writes lines of text into pages, letters from left to right as they are seen, with fonts that hold those written. */
export class TextWriter {
  private readonly fonts = new Map<Face, Embedded>();

  constructor(private readonly pdf: Pdf) {}

  /**
   * A line from `x` on, its letters on the height `y`; points from the page's top left corner. Returns whether it is
   * read in another order than its letters stand in.
   */
  write(line: string, { weight, size, colour }: TextStyle, x: number, y: number, base: Direction): boolean {
    const { runs, turned } = setLine(line, weight, base);
    const parts: string[] = [];
    let set: Embedded | undefined;
    for (const { face, shaped } of runs) {
      const font = this.fontOf(face);
      if (font !== set) parts.push(`/${font.id} ${number(size)} Tf`);
      set = font;
      parts.push(`[${shown(shaped, font, face.scale)}] TJ`);
    }
    if (parts.length === 0) return false;
    this.pdf.addContent(`BT ${colourOf(colour)} rg 1 0 0 -1 ${number(x)} ${number(y)} Tm ${parts.join(' ')} ET`);
    return turned;
  }

  /** Writes the fonts; nothing can be written after. */
  end(): void {
    for (const font of this.fonts.values()) font.end();
  }

  private fontOf(face: Face): Embedded {
    let font = this.fonts.get(face);
    if (!font) {
      font = new Embedded(this.pdf, face, `F${this.fonts.size + 1}`);
      this.fonts.set(face, font);
    }
    (this.pdf.page.fonts as Record<string, PDFKit.PDFKitReference>)[font.id] ??= font.ref;
    return font;
  }
}

/** Codes of a word with the corrections of distance between them, in thousandths to the left. */
function shown({ letters }: Shaped, font: Embedded, scale: number): string {
  let written = '<';
  for (const { letter, kern } of letters) {
    written += font.code(letter);
    if (kern !== 0) written += `> ${number(-kern * scale)} <`;
  }
  return `${written}>`.replace(/ <>$/, '');
}

/** Red, green and blue of a colour such as #16202A, as PDF has them. */
function colourOf(ink: string): string {
  const value = parseInt(ink.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255].map((part) => number(part / 255)).join(' ');
}
