import { iso31661 } from 'iso-3166';
import { languages, type Language } from '#vocabulary';
import { z } from 'zod';
import { readData } from './files.js';
import { furtherCountrySchema, languagesSchema, type Text } from './schema.js';

export interface Country {
  /** ISO 3166-1 alpha-2; of a former state its alpha-3 code in ISO 3166-3. */
  id: string;
  name: Text;
  /** former: gone, but qualifications are from there; user_assigned: not in ISO 3166-1. */
  status: 'assigned' | 'former' | 'user_assigned';
}

export interface WorldLanguage {
  /** BCP 47. */
  id: string;
  name: Text;
}

/** Levels of proficiency of the Common European Framework of Reference, lowest first. */
export const cefrLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

let allCountries: readonly Country[] | undefined;
let allLanguages: readonly WorldLanguage[] | undefined;

/** The countries of ISO 3166-1 and some that it lacks, by id. */
export function countries(): readonly Country[] {
  allCountries ??= [...assigned(), ...further()].sort((one, other) => (one.id < other.id ? -1 : 1));
  return allCountries;
}

/** Languages that a person may have and a document be in, by id. */
export function languagesOfTheWorld(): readonly WorldLanguage[] {
  allLanguages ??= readData('languages.yaml', languagesSchema)
    .tags.trim()
    .split(/\s+/)
    .map((id) => ({ id, name: named('language', id) }));
  return allLanguages;
}

function assigned(): Country[] {
  return iso31661.map(({ alpha2 }) => ({ id: alpha2, name: named('region', alpha2), status: 'assigned' }));
}

function further(): Country[] {
  return readData('further-countries.yaml', z.array(furtherCountrySchema)).map(({ id, name, status }) => ({
    id,
    name,
    status,
  }));
}

const displayNames = {
  region: namesPerLanguage('region'),
  language: namesPerLanguage('language'),
};

function namesPerLanguage(type: 'region' | 'language') {
  return languages.map((language) => ({ language, names: new Intl.DisplayNames([language], { type }) }));
}

function named(type: 'region' | 'language', id: string): Text {
  const entries = displayNames[type].map(({ language, names }) => [language, names.of(id) ?? id]);
  return Object.fromEntries(entries) as Record<Language, string>;
}
