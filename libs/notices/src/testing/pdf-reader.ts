import { type Dict, Name, type PdfValue, Ref, Values } from './pdf-values.js';
import { readContent, type Shown } from './pdf-content.js';

/** An element of the structure tree, its text in reading order. */
export interface Tagged {
  type: string;
  dict: Dict;
  text: string;
  marks: readonly { page: number; id: number }[];
  children: Tagged[];
}

const isDict = (value: PdfValue | undefined): value is Dict =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Name) &&
  !(value instanceof Ref);

/** Reads an uncompressed PDF as pdfkit writes it: its objects, pages, fonts and structure. */
export class PdfReader {
  private readonly source: string;
  private readonly places = new Map<number, number>();
  private readContents?: Shown[][];
  private readStructure?: Tagged;
  readonly catalogue: Dict;
  readonly trailer: Dict;

  constructor(bytes: Buffer) {
    this.source = bytes.toString('latin1');
    for (const found of this.source.matchAll(/\n(\d+) 0 obj\n/g)) {
      this.places.set(Number(found[1]), found.index + found[0].length);
    }
    this.trailer = this.dict(new Values(this.source, this.source.lastIndexOf('trailer') + 'trailer'.length).next());
    this.catalogue = this.dict(this.trailer['Root']);
  }

  /** Follows references to the value itself. */
  value(value: PdfValue | undefined): PdfValue {
    return value instanceof Ref ? new Values(this.source, this.start(value)).next() : (value ?? null);
  }

  dict(value: PdfValue | undefined): Dict {
    const found = this.value(value);
    if (!isDict(found)) throw new Error('no dictionary');
    return found;
  }

  list(value: PdfValue | undefined): PdfValue[] {
    const found = this.value(value);
    return Array.isArray(found) ? found : found === null ? [] : [found];
  }

  /** The bytes of a stream, as latin1. */
  stream(ref: PdfValue | undefined): string {
    if (!(ref instanceof Ref)) throw new Error('no stream');
    const from = this.source.indexOf('stream\n', this.start(ref)) + 'stream\n'.length;
    return this.source.slice(from, from + Number(this.dict(ref)['Length']));
  }

  get pages(): Dict[] {
    return this.list(this.dict(this.catalogue['Pages'])['Kids']).map((page) => this.dict(page));
  }

  /** Fonts by their id, of all pages. */
  get fonts(): Map<string, Dict> {
    const fonts = this.pages.flatMap((page) => Object.entries(this.dict(this.dict(page['Resources'])['Font'] ?? {})));
    return new Map(fonts.map(([id, font]) => [id, this.dict(font)]));
  }

  /** What every page shows, run by run. */
  get shown(): Shown[][] {
    this.readContents ??= this.contents();
    return this.readContents;
  }

  get metadata(): string {
    return Buffer.from(this.stream(this.catalogue['Metadata']), 'latin1').toString('utf8');
  }

  get structure(): Tagged {
    this.readStructure ??= this.readTree();
    return this.readStructure;
  }

  /** Marks of content that elements claim, by page. */
  get marks(): readonly { page: number; id: number }[] {
    return flatten(this.structure).flatMap(({ marks }) => marks);
  }

  private readTree(): Tagged {
    const pages = this.list(this.dict(this.catalogue['Pages'])['Kids']).map((page) => (page as Ref).id);
    const root = this.list(this.dict(this.catalogue['StructTreeRoot'])['K'])[0];
    const texts = this.shown.map((lines) => {
      const byMark = new Map<number, string>();
      for (const { mcid, text } of lines) if (mcid !== undefined) byMark.set(mcid, (byMark.get(mcid) ?? '') + text);
      return byMark;
    });
    const read = (ref: PdfValue | undefined): Tagged => {
      const dict = this.dict(ref);
      const children: Tagged[] = [];
      const marks: { page: number; id: number }[] = [];
      for (const kid of this.list(dict['K'])) {
        if (typeof kid === 'number') marks.push({ page: pages.indexOf((dict['Pg'] as Ref).id), id: kid });
        else if (isDict(kid)) marks.push({ page: pages.indexOf((kid['Pg'] as Ref).id), id: Number(kid['MCID']) });
        else children.push(read(kid));
      }
      const told = dict['ActualText'];
      const shown = marks.map(({ page, id }) => texts[page]?.get(id) ?? '').join('');
      return { type: (dict['S'] as Name).name, dict, marks, text: textOf(told) || shown, children };
    };
    return read(root);
  }

  private contents(): Shown[][] {
    const fonts = new Map([...this.fonts].map(([id, font]) => [id, this.characters(font)]));
    return this.pages.map((page) => readContent(this.stream(page['Contents']), (id) => fonts.get(id) ?? []));
  }

  private start(ref: Ref): number {
    const place = this.places.get(ref.id);
    if (place === undefined) throw new Error(`no object ${ref.id}`);
    return place;
  }

  /** Characters by glyph, from the font's ToUnicode map. */
  private characters(font: Dict): readonly string[] {
    const map = this.stream(font['ToUnicode']);
    const found = [...map.matchAll(/<[0-9a-f]{4}> <[0-9a-f]{4}> \[([^\]]*)\]/g)].flatMap(([, list = '']) => [
      ...list.matchAll(/<([^>]*)>/g),
    ]);
    return found.map(([, codes = '']) => Buffer.from(codes.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'));
  }
}

/** The element and all below it, in reading order. */
export const flatten = (tagged: Tagged): Tagged[] => [tagged, ...tagged.children.flatMap(flatten)];

/** The text of a document as a screen reader speaks it, a line an element. */
export const spoken = (tagged: Tagged): string =>
  flatten(tagged)
    .map(({ text }) => text)
    .filter(Boolean)
    .join('\n');

/** A text of a dictionary, or nothing. */
export const textOf = (value: PdfValue | undefined): string => (typeof value === 'string' ? value : '');
