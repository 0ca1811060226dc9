import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  noticeLanguages as languages,
  noticeKinds,
  statementCodes,
  type NoticeLanguage,
  type StatementCode,
} from '#vocabulary';
import { render, renderNotice } from './render-notice.js';
import { PdfReader, spoken } from './testing/pdf-reader.js';
import { everyStatement } from './testing/extremes.js';
import { notice, remedy, samples } from './testing/samples.js';
import type { NoticeData } from './types.js';
import { voiceOf } from './texts/voice.js';

const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

const plain = (text: string) => text.replace(/\s/g, ' ');

async function said(data: NoticeData, language: NoticeLanguage = 'de'): Promise<string> {
  return spoken(new PdfReader(await render(data, language, { compress: false })).structure);
}

describe('renderNotice', () => {
  it('gives the same bytes for the same data, whatever was rendered before and beside it', async () => {
    const first = sha(await renderNotice(samples.partial, 'de'));
    // Characters that share glyphs after shaping: what one letter met first must not colour the next.
    await renderNotice(notice('hearing', { recipient: { name: 'Iṣẹ́ i̇ ı ﬁ fi Việt A\u0301 Å Ω', address: [] } }), 'en');
    const renders = await Promise.all(
      Array.from({ length: 100 }, (_none, index) =>
        renderNotice(index % 2 ? samples.certificate : samples.partial, languages[index % languages.length] ?? 'de'),
      ),
    );
    const german = renders.filter((_bytes, index) => index % 2 === 0 && index % languages.length === 0).map(sha);
    expect(new Set([...german, first]).size).toBe(1);
    // Even ones are letters, odd ones certificates, and the number of languages is even.
    expect(new Set(renders.map(sha)).size).toBe(languages.length);
  });

  it('takes its date from the data and no clock', async () => {
    const reader = new PdfReader(await render(samples.full, 'de', { compress: false }));
    expect(reader.dict(reader.trailer['Info'])['CreationDate']).toEqual(expect.anything());
    expect(reader.value(reader.dict(reader.trailer['Info'])['CreationDate'])).toBe('D:20260504083000Z');
    expect(reader.metadata).toContain('<xmp:CreateDate>2026-05-04T08:30:00Z</xmp:CreateDate>');
  });

  it.each(noticeKinds.flatMap((kind) => languages.map((language) => [kind, language] as const)))(
    'renders %s in %s with its subject and every statement',
    async (kind, language) => {
      const data = notice(kind, {
        statements: everyStatement,
        outcome: 'measure_required',
        verification: { url: 'https://a.example/verify/x', code: 'CHECKCODE' },
        valid_until: '2031-02-02',
      });
      const text = await said(data, language);
      expect(text.replaceAll('\u00A0', ' ')).toContain(
        plain(voiceOf(language).say(kind === 'certificate' ? 'certificate.title' : `kinds.${kind}.subject`)),
      );
      expect(plain(text)).toContain(plain(voiceOf(language).day('2031-02-02')));
      const shown: Partial<Record<StatementCode, string>> = {
        start_conditions: 'START-CITE',
        missing_documents: 'DOCUMENT',
        existing_qualifications: 'UNIT-HELD',
        substantial_differences: 'UNIT-LACKING',
        difference_reasons: 'REASON-WHY',
        level_required: 'LEVEL-A',
        level_held: 'LEVEL-B',
        measures: 'MEASURE',
        legal_effect: 'EFFECT',
        verification: 'CHECKCODE',
        remedy_instruction: 'COURT-SEAT',
      };
      for (const mark of Object.values(shown)) expect(text).toContain(mark);
    },
  );

  it('lets the words of the writer stand for every statement', async () => {
    const statements = everyStatement.map((statement) => ({ ...statement, text: `OWN-WORDS-${statement.code}.` }));
    const text = await said(notice('decision', { outcome: 'partial', statements }));
    for (const code of statementCodes) expect(text).toContain(`OWN-WORDS-${code}.`);
    expect(text).not.toContain('UNIT-LACKING');
    expect(text).not.toContain('COURT-SEAT');
  });

  it('leaves out a statement that an empty text removes', async () => {
    const text = await said(notice('decision', { outcome: 'partial', statements: [{ ...remedy, text: ' ' }] }));
    expect(text).not.toContain('Rechtsbehelfsbelehrung');
  });

  it('says result, findings, next steps and remedy in this order, however the data orders them', async () => {
    const text = await said(samples.partial);
    const order = [
      'zum Teil gleichwertig (teilweise Gleichwertigkeit)',
      'Was anerkannt ist (',
      'Was noch fehlt (',
      'Wie es weitergeht',
      'Rechtsbehelfsbelehrung',
      'Mit freundlichen Grüßen',
    ].map((part) => text.indexOf(part));
    expect(order.every((at) => at > 0)).toBe(true);
    expect(text.split('Rechtsbehelfsbelehrung')).toHaveLength(2);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('instructs on the remedy: which, with whom, where and how long', async () => {
    const text = await said(samples.partial);
    expect(text).toContain('innerhalb eines Monats nach seiner Bekanntgabe Widerspruch einlegen (VwGO § 70(1))');
    expect(text).toContain('Handwerkskammer Musterstadt (Demonstration), Musterstraße 1, 40000 Musterstadt');
  });

  it('says of a translation that it is one, and marks the words that stay in the original', async () => {
    expect(await said(samples.partial, 'en')).toContain('Translation for information; the German text is binding.');
    expect(await said(samples.certificate, 'en')).toContain('the German text is binding');
    expect(await said(samples.partial, 'de')).not.toContain('verbindlich ist');
    const english = { ...samples.partial, authority: { ...samples.partial.authority, language: 'en' as const } };
    expect(await said(english, 'de')).toContain('verbindlich ist der Text auf Englisch');
  });

  it('writes dates in long form and asks in numbers as words', async () => {
    expect(await said(samples.information_request)).toContain('Bitte ergänzen Sie bis zum 10. April 2026 zwei Angaben');
    expect(await said(samples.extension, 'en')).toContain('We will decide by 3 July 2026 instead of 3 June 2026.');
  });

  it('shows a character that no font has as a sign and not as nothing', async () => {
    const text = await said(notice('hearing', { recipient: { name: 'Wang 王', address: [] } }));
    expect(text).toContain('Guten Tag Wang \uFFFD,');
  });

  it('writes metadata that stays XML whatever names hold', async () => {
    const authority = { ...samples.full.authority, name: { de: 'Rat & Tat <1>', en: 'Rat' } };
    const data = { ...samples.full, case_number: 'A&B <1>', authority };
    const { metadata } = new PdfReader(await render(data, 'de', { compress: false }));
    expect(metadata).toContain('A&amp;B &lt;1&gt;');
    expect(metadata).toContain('<rdf:li>Rat &amp; Tat &lt;1&gt;</rdf:li>');
    expect(metadata).not.toContain('& ');
  });
});
