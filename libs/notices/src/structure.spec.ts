import { beforeAll, describe, expect, it } from '@jest/globals';
import { languages } from '#vocabulary';
import { page } from './paper/style.js';
import { render } from './render-notice.js';
import { flatten, PdfReader, type Tagged } from './testing/pdf-reader.js';
import { Name } from './testing/pdf-values.js';
import { longLetter, sentence } from './testing/extremes.js';
import { samples } from './testing/samples.js';
import type { NoticeData } from './types.js';

const cases = Object.entries({ ...samples, longLetter }).flatMap(([name, data]: [string, NoticeData]) =>
  languages.map((language) => ({ name, language, data })),
);

describe.each(cases)('$name in $language', ({ name, language, data }) => {
  let reader: PdfReader;
  let elements: Tagged[];
  const of = (type: string) => elements.filter((element) => element.type === type);
  const attribute = (element: Tagged, key: string) => {
    const value = reader.dict(element.dict['A'] ?? {})[key];
    return value instanceof Name ? value.name : value;
  };

  beforeAll(async () => {
    reader = new PdfReader(await render(data, language, { compress: false }));
    elements = flatten(reader.structure);
  });

  it('calls itself PDF/A-3a and PDF/UA-1, tagged, with language and a title to show', () => {
    expect(reader.metadata).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(reader.metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(reader.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(reader.metadata).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>');
    expect(reader.metadata).toContain(data.case_number);
    expect(reader.catalogue['Lang']).toBe(language);
    expect(reader.dict(reader.catalogue['MarkInfo'])['Marked']).toBe(true);
    expect(reader.dict(reader.catalogue['ViewerPreferences'])['DisplayDocTitle']).toBe(true);
    expect(reader.list(reader.catalogue['OutputIntents'])).toHaveLength(1);
  });

  it('has one document with one first heading, and headings that hold text', () => {
    expect(reader.structure.type).toBe('Document');
    expect(of('H1')).toHaveLength(1);
    expect(
      of('H1')
        .concat(of('H2'))
        .every(({ text }) => text.length > 0),
    ).toBe(true);
  });

  it('has only rows of cells in tables, each column headed and each row named', () => {
    for (const table of of('Table')) {
      expect(table.children.every(({ type }) => type === 'TR')).toBe(true);
      const [head, ...rows] = table.children;
      const columns = head?.children ?? [];
      expect(columns.every((cell) => cell.type === 'TH' && attribute(cell, 'Scope') === 'Column')).toBe(true);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(row.children).toHaveLength(columns.length);
        const names = row.children.filter(({ type }) => type === 'TH');
        expect(names.map((cell) => attribute(cell, 'Scope'))).toEqual(['Row']);
      }
    }
  });

  it('has lists of items with label and body', () => {
    for (const list of of('L')) {
      expect(list.children.length).toBeGreaterThan(0);
      for (const item of list.children) expect(item.children.map(({ type }) => type)).toEqual(['Lbl', 'LBody']);
    }
  });

  it('describes every figure', () => {
    const url = data.verification?.url;
    expect(of('Figure')).toHaveLength(url ? 1 : 0);
    for (const figure of of('Figure')) {
      expect(figure.dict['Alt']).toContain(url);
      expect(attribute(figure, 'BBox')).toHaveLength(4);
    }
  });

  it('embeds every font and draws no missing glyph', () => {
    expect(reader.fonts.size).toBeGreaterThan(0);
    for (const font of reader.fonts.values()) {
      const descendant = reader.dict(reader.list(font['DescendantFonts'])[0]);
      expect(reader.dict(descendant['FontDescriptor'])['FontFile2']).toBeDefined();
    }
    const glyphs = reader.shown.flat().flatMap((run) => run.glyphs);
    expect(glyphs.length).toBeGreaterThan(100);
    expect(glyphs).not.toContain(0);
  });

  it('marks everything it paints, and numbers the pages of a letter outside the reading order', () => {
    const texts = reader.shown.map((runs) => runs.filter(({ artifact }) => artifact).map(({ text }) => text));
    if (name === 'certificate') return;
    const of = reader.pages.length;
    const numbered = (number: number) => (language === 'de' ? `Seite ${number} von ${of}` : `Page ${number} of ${of}`);
    texts.forEach((page, index) => expect(page).toContain(numbered(index + 1)));
  });

  it('lets no line run into another or out of the page', () => {
    for (const runs of reader.shown) {
      const body = runs.filter(({ mcid }) => mcid !== undefined);
      expect(body.every(({ x, y }) => x >= 70 && x < page.right && y > page.height - page.bottom - 60)).toBe(true);
      for (const a of body) {
        const beneath = body.filter(
          (b) => b !== a && Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 0.9 * Math.min(a.size, b.size),
        );
        expect(beneath.map(({ text }) => text)).toEqual([]);
      }
    }
  });
});

describe('a letter of many pages', () => {
  it('loses nothing where paragraphs and rows go over pages', async () => {
    const reader = new PdfReader(await render(longLetter, 'de', { compress: false }));
    const texts = flatten(reader.structure).map(({ text }) => text.trim());
    expect(texts.filter((text) => text === sentence.repeat(8).trim())).toHaveLength(6);
    expect(texts).toContain(sentence.repeat(60).trim());
  });

  it('repeats the head of a table for the eye only, and ends no page with a heading', async () => {
    const reader = new PdfReader(await render(longLetter, 'de', { compress: false }));
    expect(reader.pages.length).toBeGreaterThan(5);
    const heads = reader.shown.map((runs) => runs.filter(({ artifact, text }) => artifact && text === 'Teil').length);
    expect(heads.filter((count) => count > 0).length).toBeGreaterThan(2);
    const headings = flatten(reader.structure)
      .filter(({ type }) => type === 'H2')
      .map(({ text }) => text.trim());
    for (const runs of reader.shown) {
      const lowest = runs.filter(({ artifact }) => !artifact).sort((a, b) => a.y - b.y)[0];
      expect(headings).not.toContain(lowest?.text.trim());
    }
  });
});
