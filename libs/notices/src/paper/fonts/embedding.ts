import type { Pdf } from '../pdfkit.js';
import type { Face, Letter } from './face.js';
import { subsetOf } from './subset.js';

const hex = (value: number): string => value.toString(16).padStart(4, '0');

const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_none, index) => hex(text.charCodeAt(index))).join('');

/** Which characters each code stands for, so that text can be searched, copied and spoken (ISO 32000-1, 9.10.3). */
function toUnicode(letters: readonly Letter[]): string {
  const texts = ['<0000>', ...letters.map(({ text }) => `<${utf16(text)}>`)];
  const ranges: string[] = [];
  for (let from = 0; from < texts.length; from += 256) {
    const part = texts.slice(from, from + 256);
    ranges.push(`<${hex(from)}> <${hex(from + part.length - 1)}> [${part.join(' ')}]`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${ranges.length} beginbfrange
${ranges.join('\n')}
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/** A face within one document: the letters that it shows, numbered as they come. */
export class Embedded {
  private readonly codes = new Map<string, string>();
  private readonly letters: Letter[] = [];
  readonly ref: PDFKit.PDFKitReference;

  constructor(
    private readonly pdf: Pdf,
    private readonly face: Face,
    /** The name of the font in the resources of pages. */
    readonly id: string,
  ) {
    this.ref = pdf.ref({});
  }

  /** The code of a letter, four digits. */
  code(letter: Letter): string {
    let code = this.codes.get(letter.key);
    if (code === undefined) {
      code = hex(this.letters.push(letter));
      this.codes.set(letter.key, code);
    }
    return code;
  }

  /** Writes the font with what was shown. */
  end(): void {
    const { font, file, scale } = this.face;
    const missing = { outline: file.outline(0), advance: file.advance(0) };
    const tag = Array.from({ length: 6 }, (_none, index) =>
      String.fromCharCode(65 + ((this.id.charCodeAt(index % this.id.length) + index) % 26)),
    ).join('');
    const name = `${tag}+${font.postscriptName}`;
    const program = this.pdf.ref({});
    program.end(subsetOf(file, [missing, ...this.letters]));
    const { minX, minY, maxX, maxY } = font.bbox;
    const descriptor = this.pdf.ref({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4,
      FontBBox: [minX, minY, maxX, maxY].map((edge) => edge * scale),
      ItalicAngle: 0,
      Ascent: font.ascent * scale,
      Descent: font.descent * scale,
      CapHeight: (font.capHeight || font.ascent) * scale,
      XHeight: (font.xHeight || 0) * scale,
      StemV: 80,
      FontFile2: program,
    });
    descriptor.end('');
    const descendant = this.pdf.ref({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      CIDToGIDMap: 'Identity',
      W: [0, [missing, ...this.letters].map(({ advance }) => advance * scale)],
    });
    descendant.end('');
    const characters = this.pdf.ref({});
    characters.end(toUnicode(this.letters));
    Object.assign(this.ref.data, {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: characters,
    });
    this.ref.end('');
  }
}
