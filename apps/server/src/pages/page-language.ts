import { noticeLanguages, type NoticeLanguage } from '#vocabulary';
import { preferredOf } from '../texts/language.js';

/** Pages for everybody are written in the languages of the notices, as BCP 47 tags. */
export const pageLanguages = noticeLanguages;
export type PageLanguage = NoticeLanguage;

export function directionOf(language: PageLanguage): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** The language that the reader chose, else the one that the browser asks for. */
export function pageLanguage(chosen: unknown, accepted: string | undefined): PageLanguage {
  return pageLanguages.find((language) => language === chosen) ?? preferredOf(pageLanguages, accepted, 'en');
}
