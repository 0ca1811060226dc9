import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { pageLanguages, type PageLanguage } from '../pages/page-language.js';

const text = z.string().min(1);
const titled = z.strictObject({ title: text, detail: text });

const wordsSchema = z.strictObject({
  name: text,
  title: text,
  skip: text,
  languages: text,
  form: z.strictObject({ intro: text, label: text, hint: text, button: text, again: text }),
  unknown: titled,
  busy: titled,
  valid: titled,
  valid_until: titled,
  superseded: titled,
  revoked: titled,
  expired: titled,
  row: z.strictObject({
    document: text,
    title: text,
    outcome: text,
    level: text,
    authority: text,
    issued_on: text,
    legal_basis: text,
    as_of: text,
  }),
  document: z.strictObject({
    certificate: text,
    decision: text,
    equivalence: text,
    statement: text,
    confirmation: text,
  }),
  outcome: z.strictObject({
    full: text,
    partial: text,
    partial_access: text,
    level_recognised: text,
    statement: text,
  }),
  level: z.strictObject({ eqf: text, art11: text }),
  compare: titled,
});

/** The words of the page of verification in one language. */
export type VerifyWords = z.infer<typeof wordsSchema>;

const all = Object.fromEntries(pageLanguages.map((language) => [language, load(language)])) as Record<
  PageLanguage,
  VerifyWords
>;

export function verifyWords(language: PageLanguage): VerifyWords {
  return all[language];
}

function load(language: PageLanguage): VerifyWords {
  return wordsSchema.parse(parse(readFileSync(new URL(`./texts/${language}.yaml`, import.meta.url), 'utf8')));
}

/** A text with its `{{…}}` filled in. */
export function filled(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** `2026-06-03` as `3 June 2026`, in the reader's language. */
export function dayInWords(day: string, language: PageLanguage): string {
  const locale = { en: 'en-GB', pt: 'pt-PT' }[language as string] ?? language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
