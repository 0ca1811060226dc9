import { describe, expect, it } from '@jest/globals';
import { noticeLanguages as languages } from '#vocabulary';
import { catalogues, type TextKey, voiceOf } from './voice.js';

type Tree = { readonly [key: string]: string | Tree };

const textsOf = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : textsOf(value, `${path}${key}.`),
  );

// A remedy is named in the reader's language, or in a translation by the name that binds.
const same: Record<string, string> = { term: 'title', count: 'words' };
const variablesOf = (text: string) =>
  [...new Set([...text.matchAll(/{{(\w+)}}/g)].map(([, name = '']) => same[name] ?? name))].sort();

const form = /_(zero|one|two|few|many|other)$/;
const stem = (key: string) => key.replace(form, '');

describe('catalogues', () => {
  const german = new Map(textsOf(catalogues.de.texts));

  it.each(languages)('have in %s the texts and variables of the German one', (language) => {
    const texts = textsOf(catalogues[language].texts);
    expect([...new Set(texts.map(([key]) => stem(key)))].sort()).toEqual(
      [...new Set([...german.keys()].map(stem))].sort(),
    );
    for (const [key, text] of texts) {
      expect(text.trim()).not.toBe('');
      // A form of its own for one or two need not name the number.
      const source = german.get(key) ?? german.get(`${stem(key)}_${key.endsWith('_two') ? 'one' : 'other'}`) ?? '';
      expect([key, variablesOf(text)]).toEqual([key, variablesOf(source)]);
    }
  });

  it.each(languages)('have in %s a form for every number', (language) => {
    const rules = new Intl.PluralRules(language);
    const keys = new Set(textsOf(catalogues[language].texts).map(([key]) => key));
    const counted = [...keys].filter((key) => form.test(key)).map(stem);
    const needed = new Set(Array.from({ length: 200 }, (_none, index) => rules.select(index + 1)));
    for (const key of counted) for (const category of needed) expect(keys).toContain(`${key}_${category}`);
  });

  it.each(languages)('quote no name of another language without setting it apart, in %s', (language) => {
    const said = voiceOf(language).say('letter.greeting', { name: 'محمد 1 (Ali)' });
    expect(said.includes('\u2067')).toBe(true);
  });

  it('have as many numbers in words in every language', () => {
    expect(new Set(languages.map((language) => catalogues[language].numbers.length)).size).toBe(1);
  });
});

describe('voiceOf', () => {
  const german = voiceOf('de');
  const english = voiceOf('en');

  it('writes days in long form', () => {
    expect(german.day('2026-05-04').replaceAll('\u00A0', ' ')).toBe('4. Mai 2026');
    expect(english.day('2026-05-04').replaceAll('\u00A0', ' ')).toBe('4 May 2026');
  });

  it.each([
    ['P1M', 'einen Monat', 'innerhalb eines Monats', 'within one month'],
    ['P2M', 'zwei Monate', 'innerhalb von zwei Monaten', 'within two months'],
    ['P1Y', 'ein Jahr', 'innerhalb eines Jahres', 'within one year'],
    ['P2W', 'zwei Wochen', 'innerhalb von zwei Wochen', 'within two weeks'],
    ['P30D', '30 Tage', 'innerhalb von 30 Tagen', 'within 30 days'],
    ['P3WD', 'drei Werktage', 'innerhalb von drei Werktagen', 'within three working days'],
    ['P1Y6M', 'ein Jahr und sechs Monate', 'innerhalb von 18 Monaten', 'within 18 months'],
  ])('says %s in words', (duration, length, within, english_within) => {
    expect(german.length(duration)).toBe(length);
    expect(german.within(duration)).toBe(within);
    expect(english.within(duration)).toBe(english_within);
  });

  it.each(['', 'P', '3M', 'P1.5M', 'PT4H'])('takes %j for no period', (duration) => {
    expect(() => german.length(duration)).toThrow('no period');
  });

  it('writes money as the language does', () => {
    expect(german.money(55050, 'EUR')).toBe('550,50\u00A0€');
    expect(english.money(55050, 'EUR')).toBe('€550.50');
  });

  it('fails where a variable or a text is missing', () => {
    expect(() => german.say('letter.greeting')).toThrow('lacks {{name}}');
    expect(() => german.say('letter.nothing' as TextKey)).toThrow('no text "letter.nothing"');
  });

  it('takes what people write as it is', () => {
    const name = '{{page}} $t(letter.closing) $& <b>&';
    expect(german.say('letter.greeting', { name })).toBe(`Guten Tag ${name},`);
  });

  it('says what nobody has translated as it binds', () => {
    const wording = { de: 'Prüfung', en: 'Test', pt: 'Exame final' };
    expect(voiceOf('es', 'pt').of(wording)).toBe('Exame final');
    expect(voiceOf('es').of(wording)).toBe('Prüfung');
    expect([voiceOf('es').speaks(wording), voiceOf('pt').speaks(wording)]).toEqual([false, true]);
    expect(voiceOf('es').of({ de: 'Widerspruch', en: 'Objection' })).toBe('Recurso administrativo');
  });

  it('picks the form for one and for several', () => {
    expect(german.say('kinds.document_request.result', { count: 1, words: 'eins' })).toContain('eine Unterlage.');
    expect(german.say('kinds.document_request.result', { count: 3, words: 'drei' })).toContain('drei Unterlagen.');
  });
});
