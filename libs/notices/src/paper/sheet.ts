import { fontOf, weights, widthOf } from './fonts.js';
import { described, escapeXml, universalAccess } from './metadata.js';
import { type Element, type ElementOptions, type Pdf, PDFDocument } from './pdfkit.js';
import { printable } from './printable.js';
import { page, type TextStyle } from './style.js';

export interface SheetOptions {
  /** BCP 47; what a screen reader speaks. */
  language: string;
  title: string;
  /** The authority, as the document's creator. */
  by: string;
  identifier: string;
  /** Creation date of the file: no clock is read, so that the same input gives the same bytes. */
  at: Date;
  /** Streams compressed; tests read them plain. */
  compress?: boolean;
}

export type Align = 'left' | 'center' | 'right';

/** Where a line of text goes: `x` and `width` give the column, `y` is the top of the line. */
export interface Place {
  x: number;
  y: number;
  width?: number;
  align?: Align;
}

/** A tagged PDF/A-3a with pages of A4: text, rules and figures at places, each either tagged or an artifact. */
export class Sheet {
  readonly pdf: Pdf;
  /** The root of the structure tree; its children are in reading order. */
  readonly root: Element;

  constructor(options: SheetOptions) {
    this.pdf = new PDFDocument({
      subset: 'PDF/A-3a',
      pdfVersion: '1.7',
      tagged: true,
      lang: options.language,
      displayTitle: true,
      compress: options.compress ?? true,
      bufferPages: true,
      autoFirstPage: false,
      size: [page.width, page.height],
      margin: 0,
      // An empty name keeps pdfkit from embedding its own Helvetica.
      font: '',
      info: {
        Title: escapeXml(printable(options.title)),
        Producer: 'Agnosco',
        Creator: 'Agnosco',
        CreationDate: options.at,
      },
    });
    for (const weight of weights) this.pdf.registerFont(weight, fontOf(weight));
    this.pdf.appendXML(universalAccess);
    this.pdf.appendXML(described(printable(options.by), options.identifier, options.language));
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
  }

  newPage(): void {
    this.pdf.addPage();
  }

  get pages(): number {
    return this.pdf.bufferedPageRange().count;
  }

  /** A structure element below another, to be marked with content. */
  element(type: string, parent: Element = this.root, options: ElementOptions = {}): Element {
    const element = this.pdf.struct(type, options);
    parent.add(element);
    return element;
  }

  /** Draws content that belongs to the element. */
  mark(type: string, element: Element, draw: () => void): void {
    element.add(this.pdf.markStructureContent(type));
    draw();
    this.pdf.endMarkedContent();
  }

  /** Draws what a screen reader passes over: ornaments, rules, repeated heads and page numbers. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  /** One line of text, as `wrap` made it. */
  line(text: string, style: TextStyle, place: Place): void {
    if (!text) return;
    const free = (place.width ?? 0) - widthOf(text.trimEnd(), style.weight, style.size);
    const shift = { left: 0, center: free / 2, right: free }[place.align ?? 'left'];
    // The letters' bodies stand in the middle of the line's height.
    const baseline = place.y + style.leading / 2 + style.size * 0.36;
    this.pdf
      .font(style.weight, style.size)
      .fillColor(style.colour)
      .text(text, place.x + shift, baseline, { lineBreak: false, baseline: 'alphabetic' });
  }

  /** Lines below each other, from the place on. */
  lines(lines: readonly string[], style: TextStyle, place: Place): void {
    lines.forEach((text, index) => this.line(text, style, { ...place, y: place.y + index * style.leading }));
  }

  /** A straight rule, as an artifact. */
  rule(from: readonly [number, number], to: readonly [number, number], ink: string, thickness = 0.5): void {
    this.artifact(() => {
      this.pdf
        .moveTo(...from)
        .lineTo(...to)
        .lineWidth(thickness)
        .strokeColor(ink)
        .stroke();
    });
  }

  /** Draws on every page once all are there, e.g. "page 2 of 3". */
  eachPage(draw: (number: number, of: number) => void): void {
    for (let index = 0; index < this.pages; index += 1) {
      this.pdf.switchToPage(index);
      draw(index + 1, this.pages);
    }
  }

  /** Closes the document. */
  async finish(): Promise<Buffer> {
    const chunks: Buffer[] = [];
    this.root.end();
    this.pdf.end();
    for await (const chunk of this.pdf) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
}
