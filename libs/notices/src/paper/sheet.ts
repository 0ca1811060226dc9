import { undirected, type Direction } from './direction.js';
import { described, escapeXml, universalAccess } from './metadata.js';
import { type Element, type ElementOptions, type Pdf, PDFDocument, tellText } from './pdfkit.js';
import { printable } from './printable.js';
import { widthOf } from './setting.js';
import { page, type TextStyle } from './style.js';
import { TextWriter } from './text-writer.js';

export interface SheetOptions {
  /** BCP 47; what a screen reader speaks. */
  language: string;
  /** In which the language is written: pages of one that is written from the right are mirrored. */
  direction: Direction;
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

/**
 * Where a line of text goes: `x` and `width` give the column, `y` is the top of the line. Places are those of a page
 * that is read from the left; on another they are mirrored, and its left is the right.
 */
export interface Place {
  x: number;
  y: number;
  width?: number;
  align?: Align;
  /** Of text in another language than the document's; such text begins at its own side of the column. */
  direction?: Direction;
  /** Stays where it is on every page, as the window of an envelope does. */
  fixed?: boolean;
}

/** A tagged PDF/A-3a with pages of A4: text, rules and figures at places, each either tagged or an artifact. */
export class Sheet {
  readonly pdf: Pdf;
  /** The root of the structure tree; its children are in reading order. */
  readonly root: Element;
  readonly direction: Direction;
  /** Left and right margin together: what is mirrored changes from one to the other. */
  axis: number = page.left + page.right;
  private readonly writer: TextWriter;
  private readonly told = new Map<Element, { text: string; turned: boolean }>();
  private marked?: Element;

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
        Title: escapeXml(undirected(printable(options.title))),
        Producer: 'Agnosco',
        Creator: 'Agnosco',
        CreationDate: options.at,
      },
    });
    this.direction = options.direction;
    this.writer = new TextWriter(this.pdf);
    this.pdf.appendXML(universalAccess);
    this.pdf.appendXML(described(undirected(printable(options.by)), options.identifier, options.language));
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
    this.marked = element;
    draw();
    this.marked = undefined;
    this.pdf.endMarkedContent();
  }

  /** Draws what a screen reader passes over: ornaments, rules, repeated heads and page numbers. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  /** Where something of that width begins that would begin at `x` on a page read from the left. */
  side(x: number, width = 0): number {
    return this.direction === 'rtl' ? this.axis - x - width : x;
  }

  /** One line of text, as `wrap` made it. */
  line(text: string, style: TextStyle, place: Place): void {
    if (!text) return;
    const base = place.direction ?? this.direction;
    // The letters' bodies stand in the middle of the line's height.
    const baseline = place.y + style.leading / 2 + style.size * 0.36;
    const turned = this.writer.write(text, style, this.beginning(text, style, place, base), baseline, base);
    if (this.marked) this.tell(this.marked, undirected(text), turned);
  }

  private tell(element: Element, text: string, turned: boolean): void {
    const before = this.told.get(element);
    this.told.set(element, { text: (before?.text ?? '') + text, turned: turned || (before?.turned ?? false) });
  }

  /** The left end of a line; the space that it ends in stands outside of its column. */
  private beginning(text: string, style: TextStyle, place: Place, base: Direction): number {
    const width = place.width ?? 0;
    const left = place.fixed ? place.x : this.side(place.x, width);
    const whole = widthOf(text, style.weight, style.size);
    const seen = widthOf(text.trimEnd(), style.weight, style.size);
    const outside = base === 'rtl' ? whole - seen : 0;
    const start = place.width === undefined && !place.fixed ? this.direction : base;
    const right = place.align === 'right' ? this.direction === 'ltr' : start === 'rtl';
    if (place.align === 'center') return left + (width - seen) / 2 - outside;
    return right ? left + width - seen - outside : left - outside;
  }

  /** Lines below each other, from the place on. */
  lines(lines: readonly string[], style: TextStyle, place: Place): void {
    lines.forEach((text, index) => this.line(text, style, { ...place, y: place.y + index * style.leading }));
  }

  /** A straight rule, as an artifact. */
  rule(from: readonly [number, number], to: readonly [number, number], ink: string, thickness = 0.5): void {
    this.artifact(() => {
      this.pdf
        .moveTo(this.side(from[0]), from[1])
        .lineTo(this.side(to[0]), to[1])
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
    // Letters that run from the right stand as they are seen; the element tells them as they are read (ISO 32000-1, 14.9.4).
    for (const [element, { text, turned }] of this.told) if (turned) tellText(element, text.trimEnd());
    this.root.end();
    this.writer.end();
    this.pdf.end();
    for await (const chunk of this.pdf) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
}
