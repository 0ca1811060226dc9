/** An outline as the table `glyf` holds it; `parts` say where in it the numbers of other glyphs stand. */
export interface Outline {
  bytes: Uint8Array;
  parts: readonly { at: number; glyph: number }[];
}

/** A glyph placed within another, in font units. */
export interface Placed {
  glyph: number;
  dx: number;
  dy: number;
}

const words = 0x1;
const scaled = 0x8;
const more = 0x20;
const scaledTwice = 0x40;
const transformed = 0x80;
const placedByOffset = 0x2;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where a compound glyph names those that it is made of (OpenType, table `glyf`). */
function partsOf(bytes: Uint8Array): Outline['parts'] {
  const view = viewOf(bytes);
  if (bytes.length === 0 || view.getInt16(0) >= 0) return [];
  const parts: { at: number; glyph: number }[] = [];
  for (let at = 10, flags = more; flags & more;) {
    flags = view.getUint16(at);
    parts.push({ at: at + 2, glyph: view.getUint16(at + 2) });
    at += 4 + (flags & words ? 4 : 2);
    at += flags & scaled ? 2 : flags & scaledTwice ? 4 : flags & transformed ? 8 : 0;
  }
  return parts;
}

/** A TrueType font file, read as far as a PDF embeds it: outlines and widths of its glyphs, and its tables. */
export class TrueType {
  private readonly places = new Map<string, { offset: number; length: number }>();
  private readonly view: DataView;
  private readonly outlines = new Map<number, Outline>();
  private readonly metrics: number;
  private readonly longOffsets: boolean;

  constructor(private readonly file: Uint8Array) {
    this.view = viewOf(file);
    for (let index = 0; index < this.view.getUint16(4); index += 1) {
      const at = 12 + index * 16;
      const tag = Buffer.from(file.subarray(at, at + 4)).toString('latin1');
      this.places.set(tag, { offset: this.view.getUint32(at + 8), length: this.view.getUint32(at + 12) });
    }
    this.metrics = this.view.getUint16(this.offsetOf('hhea') + 34);
    this.longOffsets = this.view.getInt16(this.offsetOf('head') + 50) === 1;
  }

  /** A copy of a table, or none where the font lacks it. */
  table(tag: string): Buffer | undefined {
    const place = this.places.get(tag);
    return place && Buffer.from(this.file.subarray(place.offset, place.offset + place.length));
  }

  outline(glyph: number): Outline {
    let outline = this.outlines.get(glyph);
    if (!outline) {
      const glyf = this.offsetOf('glyf');
      const bytes = this.file.subarray(glyf + this.startOf(glyph), glyf + this.startOf(glyph + 1));
      outline = { bytes, parts: partsOf(bytes) };
      this.outlines.set(glyph, outline);
    }
    return outline;
  }

  /** Width in font units. */
  advance(glyph: number): number {
    return this.view.getUint16(this.offsetOf('hmtx') + Math.min(glyph, this.metrics - 1) * 4);
  }

  /** A compound glyph of placed ones: a letter with its dots and vowel signs is one glyph in the PDF. */
  compound(placed: readonly Placed[]): Outline {
    const bytes = Buffer.alloc(10 + placed.length * 8);
    const parts = placed.map(({ glyph, dx, dy }, index) => {
      const at = 10 + index * 8;
      bytes.writeUInt16BE(words | placedByOffset | (index < placed.length - 1 ? more : 0), at);
      bytes.writeUInt16BE(glyph, at + 2);
      bytes.writeInt16BE(Math.round(dx), at + 4);
      bytes.writeInt16BE(Math.round(dy), at + 6);
      return { at: at + 2, glyph };
    });
    bytes.writeInt16BE(-1, 0);
    this.boxOf(placed).forEach((edge, index) => bytes.writeInt16BE(edge, 2 + index * 2));
    return { bytes, parts };
  }

  /** Left, bottom, right and top of placed glyphs. */
  private boxOf(placed: readonly Placed[]): [number, number, number, number] {
    const boxes = placed.flatMap(({ glyph, dx, dy }) => {
      const { bytes } = this.outline(glyph);
      if (bytes.length === 0) return [];
      const view = viewOf(bytes);
      const edge = (at: number, shift: number) => view.getInt16(at) + Math.round(shift);
      return [[edge(2, dx), edge(4, dy), edge(6, dx), edge(8, dy)] as const];
    });
    if (boxes.length === 0) return [0, 0, 0, 0];
    const least = (index: 0 | 1) => Math.min(...boxes.map((box) => box[index]));
    const most = (index: 2 | 3) => Math.max(...boxes.map((box) => box[index]));
    return [least(0), least(1), most(2), most(3)];
  }

  private startOf(glyph: number): number {
    const loca = this.offsetOf('loca');
    return this.longOffsets ? this.view.getUint32(loca + glyph * 4) : this.view.getUint16(loca + glyph * 2) * 2;
  }

  private offsetOf(tag: string): number {
    const place = this.places.get(tag);
    if (!place) throw new Error(`notices: the font has no table ${tag}`);
    return place.offset;
  }
}
