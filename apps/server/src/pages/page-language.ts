import { preferredOf } from '../texts/language.js';

/** Languages in which pages for everybody are written, as BCP 47 tags. */
export const pageLanguages = ['de', 'en', 'fr', 'pt', 'es', 'ar'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

export function directionOf(language: PageLanguage): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** The language that the reader chose, else the one that the browser asks for. */
export function pageLanguage(chosen: unknown, accepted: string | undefined): PageLanguage {
  return pageLanguages.find((language) => language === chosen) ?? preferredOf(pageLanguages, accepted, 'en');
}
