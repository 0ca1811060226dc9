import { createInstance, type i18n } from 'i18next';
import type { Language } from '#vocabulary';
import type { Wording } from '../types.js';
import * as de from './de/index.js';
import * as en from './en/index.js';
import { datesIn, type Dates } from './dates.js';

type Join<Path extends string, Key extends string> = Path extends '' ? Key : `${Path}.${Key}`;
type Base<Key extends string> = Key extends `${infer Stem}_one` ? Stem : Key extends `${string}_other` ? never : Key;
type KeysOf<Texts, Path extends string = ''> = {
  [Key in keyof Texts & string]: Texts[Key] extends string
    ? Join<Path, Base<Key>>
    : KeysOf<Texts[Key], Join<Path, Key>>;
}[keyof Texts & string];

type Texts = typeof de.texts;
/** A text of the catalogues; one with forms for one and several goes without its ending. */
export type TextKey = KeysOf<Texts>;

type Values = Record<string, string | number>;

interface Catalogue {
  texts: Texts;
  numbers: readonly string[];
  locale: string;
}

/** Every language has the texts of the first: the compiler asks for it. */
export const catalogues: Record<Language, Catalogue> = { de, en };

function never(what: string): never {
  throw new Error(`notices: ${what}`);
}

let instance: i18n | undefined;

function catalogueReader(): i18n {
  if (instance) return instance;
  instance = createInstance();
  void instance.init({
    resources: Object.fromEntries(
      Object.entries(catalogues).map(([code, { texts }]) => [code, { translation: texts }]),
    ),
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key: string) => never(`no text "${key}"`),
    missingInterpolationHandler: (text: string, match: RegExpExecArray) => never(`"${text}" lacks ${match[0]}`),
  });
  return instance;
}

/** Texts, dates and amounts of one language. */
export interface Voice extends Dates {
  language: Language;
  /** The text with its variables filled; throws where a text or a variable is missing. */
  say(key: TextKey, values?: Values): string;
  /** A small number in words, e.g. "four". */
  count(number: number): string;
  /** A wording of the registers in this language. */
  of(wording: Wording): string;
  /** Name of a language, e.g. "German". */
  nameOf(language: Language): string;
}

const voices = new Map<Language, Voice>();

/** The voice of a language, made once per process. */
export function voiceOf(language: Language): Voice {
  let voice = voices.get(language);
  if (!voice) {
    voice = makeVoice(language);
    voices.set(language, voice);
  }
  return voice;
}

function makeVoice(language: Language): Voice {
  const { numbers, locale } = catalogues[language];
  const translate = catalogueReader().getFixedT(language);
  const say = (key: TextKey, values: Values = {}): string => translate(key as string, values);
  const count = (number: number) => numbers[number] ?? String(number);
  return {
    language,
    say,
    count,
    of: (wording) => (typeof wording === 'string' ? wording : wording[language]),
    nameOf: (other) => new Intl.DisplayNames([locale], { type: 'language' }).of(other) ?? other,
    ...datesIn(locale, say, count),
  };
}
