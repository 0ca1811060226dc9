import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';
import { directionOf, pageLanguages, type PageLanguage } from './page-language.js';

const style = readFileSync(new URL('./style.css', import.meta.url), 'utf8');
const styleHash = createHash('sha256').update(style).digest('base64');

/** No script, nothing from elsewhere: only the style of the page itself, and forms that lead back here. */
export const pagePolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;

const folders = ['./', '../verification/'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(folders), {
  autoescape: true,
  throwOnUndefined: true,
  trimBlocks: true,
});

export interface PageFrame {
  language: PageLanguage;
  /** The words of the page in its language. */
  words: object;
  /** How a language calls itself. */
  nameOf: (language: PageLanguage) => string;
  /** The address of the page in a language. */
  hrefIn: (language: PageLanguage) => string;
}

/** A whole page: what a template says, within what all pages have in common. */
export function renderPage(template: string, { language, words, nameOf, hrefIn }: PageFrame, model: object): string {
  const languages = pageLanguages.map((each) => ({
    language: each,
    name: nameOf(each),
    href: hrefIn(each),
    current: each === language,
  }));
  return environment.render(template, {
    ...model,
    style,
    language,
    direction: directionOf(language),
    words,
    languages,
  });
}
