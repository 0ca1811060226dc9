import { describe, expect, it } from '@jest/globals';
import { pageLanguages } from '../pages/page-language.js';
import { dayInWords, verifyWords } from './verify-texts.js';

function flat(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => flat(inner, `${path}.${key}`));
}

const variables = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

describe('the words of the page', () => {
  it.each(pageLanguages)('in %s have the same places to fill in as in German', (language) => {
    const german = new Map(flat(verifyWords('de')));
    for (const [key, text] of flat(verifyWords(language))) {
      expect([key, variables(text)]).toEqual([key, variables(german.get(key) ?? '')]);
    }
  });

  it.each([
    ['de', '3. Juni 2026'],
    ['en', '3 June 2026'],
    ['fr', '3 juin 2026'],
    ['pt', '3 de junho de 2026'],
    ['es', '3 de junio de 2026'],
  ] as const)('in %s tell a day as people there do', (language, said) => {
    expect(dayInWords('2026-06-03', language)).toBe(said);
  });
});
