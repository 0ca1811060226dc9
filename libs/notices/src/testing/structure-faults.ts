import { page } from '../paper/style.js';
import { flatten, textOf, type PdfReader, type Tagged } from './pdf-reader.js';
import { Name, type PdfValue } from './pdf-values.js';

type Check = (reader: PdfReader, elements: readonly Tagged[]) => string[];

const unless = (right: boolean, fault: string): string[] => (right ? [] : [fault]);

function attribute(reader: PdfReader, element: Tagged, key: string): PdfValue | undefined {
  const value = reader.dict(element.dict['A'] ?? {})[key];
  return value instanceof Name ? value.name : value;
}

/** ISO 14289-1, 7.1 and 7.2, ISO 19005-3, 6.6 to 6.8: what the file says of itself. */
const identified: Check = (reader) => {
  const { metadata, catalogue } = reader;
  const info = reader.dict(reader.trailer['Info']);
  const title = /<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>([^<]+)</.exec(metadata)?.[1]?.trim() ?? '';
  return [
    ...unless(/<pdfaid:part>3</.test(metadata) && /<pdfaid:conformance>A</.test(metadata), 'is no PDF/A-3a'),
    ...unless(/<pdfuaid:part>1</.test(metadata), 'is no PDF/UA-1'),
    ...unless(/<pdfaSchema:prefix>pdfuaid</.test(metadata), 'does not declare the schema of PDF/UA'),
    ...unless(title.length > 0 && info['Title'] !== undefined, 'has no title'),
    ...unless(/^[a-z]{2}$/.test(textOf(catalogue['Lang'])), 'has no language'),
    ...unless(reader.dict(catalogue['MarkInfo'])['Marked'] === true, 'is not tagged'),
    ...unless(reader.dict(catalogue['ViewerPreferences'])['DisplayDocTitle'] === true, 'does not show its title'),
    ...unless(reader.list(catalogue['OutputIntents']).length === 1, 'has no output intent'),
    ...unless(reader.value(reader.trailer['ID']) !== null, 'has no identifier'),
    ...unless(catalogue['AcroForm'] === undefined && catalogue['OpenAction'] === undefined, 'holds forms or actions'),
  ];
};

/** Types of ISO 32000-1, 14.8.4, and where they may stand. */
const parents: Record<string, readonly string[]> = {
  Document: [],
  H1: ['Document'],
  H2: ['Document'],
  P: ['Document', 'LBody'],
  L: ['Document'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  Table: ['Document'],
  TR: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  Figure: ['Document'],
};

const nested: Check = (_reader, elements) =>
  elements.flatMap((element) => [
    ...unless(element.type in parents, `uses the type ${element.type}, which no role map explains`),
    ...element.children.flatMap((child) =>
      unless(parents[child.type]?.includes(element.type) ?? false, `has ${child.type} in ${element.type}`),
    ),
  ]);

const headed: Check = (_reader, elements) => {
  const headings = elements.filter(({ type }) => /^H\d$/.test(type));
  return [
    ...unless(headings.filter(({ type }) => type === 'H1').length === 1, 'has not one first heading'),
    ...unless(headings[0]?.type === 'H1', 'begins its headings below the first'),
    ...headings.flatMap(({ text }) => unless(text.trim() !== '', 'has an empty heading')),
  ];
};

const tabled: Check = (reader, elements) =>
  elements
    .filter(({ type }) => type === 'Table')
    .flatMap(({ children: [head, ...rows] }) => {
      const columns = head?.children ?? [];
      const scoped = (cell: Tagged, scope: string) =>
        cell.type === 'TH' && attribute(reader, cell, 'Scope') === scope && cell.text.trim() !== '';
      return [
        ...unless(columns.length > 0 && columns.every((cell) => scoped(cell, 'Column')), 'has a column without a head'),
        ...unless(rows.length > 0, 'has a table without rows'),
        ...rows.flatMap((row) => [
          ...unless(row.children.length === columns.length, 'has a row of another length'),
          ...unless(row.children.filter((cell) => scoped(cell, 'Row')).length === 1, 'has a row without a name'),
        ]),
      ];
    });

const listed: Check = (_reader, elements) =>
  elements
    .filter(({ type }) => type === 'L' || type === 'LI')
    .flatMap(({ type, children }) =>
      type === 'L'
        ? unless(children.length > 0, 'has an empty list')
        : unless(children.map((child) => child.type).join() === 'Lbl,LBody', 'has an item without label and body'),
    );

const described: Check = (reader, elements) =>
  elements
    .filter(({ type }) => type === 'Figure')
    .flatMap((figure) => [
      ...unless(textOf(figure.dict['Alt']).trim() !== '', 'has a figure without a description'),
      ...unless(reader.list(attribute(reader, figure, 'BBox')).length === 4, 'has a figure without its box'),
    ]);

const embedded: Check = (reader) => {
  const fonts = [...reader.fonts.values()];
  const glyphs = reader.shown.flat().flatMap((line) => line.glyphs);
  return [
    ...unless(fonts.length > 0 && glyphs.length > 0, 'shows no text'),
    ...unless(!glyphs.includes(0), 'shows a glyph for what is missing'),
    ...fonts.flatMap((font) => {
      const descendant = reader.dict(reader.list(font['DescendantFonts'])[0]);
      const file = reader.dict(descendant['FontDescriptor'])['FontFile2'];
      return [
        ...unless(file !== undefined, 'has a font that is not embedded'),
        ...unless(font['ToUnicode'] !== undefined, 'has a font that does not say what its letters stand for'),
      ];
    }),
    ...unless(
      !reader.shown.flat().some(({ text, glyphs: { length } }) => text.length < length),
      'shows unknown letters',
    ),
  ];
};

/** All that is marked belongs to one element, and each mark is there once (ISO 14289-1, 7.1). */
const marked: Check = (reader) => {
  const lines = reader.shown.flatMap((page, index) => page.map((line) => ({ ...line, page: index })));
  const used = reader.marks.map(({ page: number, id }) => `${number}:${id}`);
  const shown = new Set(lines.filter(({ mcid }) => mcid !== undefined).map((line) => `${line.page}:${line.mcid}`));
  return [
    ...unless(new Set(used).size === used.length, 'has content in two elements'),
    ...unless(
      [...shown].every((mark) => used.includes(mark)),
      'has content in no element',
    ),
    ...unless(
      lines.every(({ mcid, artifact }) => artifact || mcid !== undefined),
      'has text that is not marked',
    ),
  ];
};

/** Nothing runs over another line or out of the page. */
const placed: Check = (reader) =>
  reader.shown.flatMap((lines) => {
    const body = lines.filter(({ mcid, text }) => mcid !== undefined && text.trim() !== '');
    // The space at the end of a line that is read from the right stands before it.
    const inside = body.filter(({ x, y }) => x >= 66 && x < page.right && y > page.height - page.bottom - 60);
    const covered = body.filter((a) =>
      body.some((b) => b !== a && Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 0.9 * Math.min(a.size, b.size)),
    );
    return [
      ...unless(inside.length === body.length, 'has text outside of its page'),
      ...covered.map(({ text }) => `has text over text: ${text}`),
    ];
  });

const checks = [identified, nested, headed, tabled, listed, described, embedded, marked, placed];

/**
 * What keeps a file of ours from being PDF/A-3a and PDF/UA-1, as far as its structure and its pages show; empty: nothing
 * found. A validator checks more, this checks every file of every test.
 */
export function structureFaults(reader: PdfReader): string[] {
  const elements = flatten(reader.structure);
  return [
    ...unless(reader.structure.type === 'Document', 'has no document'),
    ...checks.flatMap((check) => check(reader, elements)),
  ];
}
