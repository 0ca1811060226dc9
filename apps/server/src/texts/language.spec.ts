import { describe, expect, it } from '@jest/globals';
import { preferredLanguage } from './language.js';

describe('the language of the answer', () => {
  it.each([
    ['de', 'de'],
    ['en', 'en'],
    ['de-AT', 'de'],
    ['DE', 'de'],
    ['en;q=0.5, de;q=0.8', 'de'],
    ['fr, de;q=0.3', 'de'],
    ['de;q=0.1,en;q=0.2', 'en'],
    ['fr;q=1, *;q=0.1', 'en'],
    ['en;q=0, *', 'de'],
    ['de;q=0', 'en'],
    ['fr', 'en'],
    ['de;q=2, en;q=0.1', 'en'],
    ['de ; q=0.9 , en ; q=0.1', 'de'],
    ['', 'en'],
    [undefined, 'en'],
  ])('for %j is %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});
