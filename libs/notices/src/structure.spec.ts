import { describe, expect, it } from '@jest/globals';
import { noticeLanguages as languages } from '#vocabulary';
import { render } from './render-notice.js';
import { flatten, PdfReader, textOf } from './testing/pdf-reader.js';
import { structureFaults } from './testing/structure-faults.js';
import { longLetter, sentence } from './testing/extremes.js';
import { samples } from './testing/samples.js';
import { voiceOf } from './texts/voice.js';
import type { NoticeData } from './types.js';

const documents: Record<string, NoticeData> = { ...samples, longLetter };

describe.each(languages)('every kind of document in %s', (language) => {
  it.each(Object.keys(documents))('%s holds what PDF/A-3a and PDF/UA-1 ask for', async (name) => {
    const data = documents[name];
    if (!data) throw new Error(name);
    const reader = new PdfReader(await render(data, language, { compress: false }));
    expect(structureFaults(reader)).toEqual([]);
    expect(reader.catalogue['Lang']).toBe(language);
    expect(reader.metadata).toContain(data.case_number);
    const figures = flatten(reader.structure).filter(({ type }) => type === 'Figure');
    expect(figures.map(({ dict }) => textOf(dict['Alt']).includes(data.verification?.url ?? '?'))).toEqual(
      data.verification ? [true] : [],
    );
    if (name === 'certificate' || language === 'ar') return;
    const count = reader.pages.length;
    const numbered = reader.shown.map((lines) => lines.filter(({ artifact }) => artifact).map(({ text }) => text));
    numbered.forEach((texts, index) =>
      expect(texts).toContain(voiceOf(language).say('letter.page', { page: index + 1, pages: count })),
    );
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
