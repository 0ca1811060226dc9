import { createInstance, type i18n } from 'i18next';
import type { NoticeLanguage } from '#vocabulary';
import { isolated, writtenIn, type Direction } from '../paper/direction.js';
import type { Wording } from '../types.js';
import * as ar from './ar/index.js';
import * as de from './de/index.js';
import * as en from './en/index.js';
import * as es from './es/index.js';
import * as fr from './fr/index.js';
import * as pt from './pt/index.js';
import { datesIn, type Dates } from './dates.js';

type Join<Path extends string, Key extends string> = Path extends '' ? Key : `${Path}.${Key}`;
type Form = 'zero' | 'two' | 'few' | 'many' | 'other';
type Base<Key extends string> = Key extends `${infer Stem}_one` ? Stem : Key extends `${string}_${Form}` ? never : Key;
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
  /** What registers and profiles call things, by the German term. */
  terms: Readonly<Record<string, string>>;
  numbers: readonly string[];
  locale: string;
}

/** Every language has the texts of the first: the compiler asks for it. */
export const catalogues: Record<NoticeLanguage, Catalogue> = {
  de,
  en,
  fr,
  pt,
  es,
  ar,
};

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
  language: NoticeLanguage;
  direction: Direction;
  /** The text with its variables filled; throws where a text or a variable is missing. */
  say(key: TextKey, values?: Values): string;
  /** A name, number or title of the data as it stands in a text of this language. */
  name(text: string): string;
  /** A small number in words, e.g. "four". */
  count(number: number): string;
  /**
   * A wording of the registers and profiles in this language. What nobody has translated stands as it binds.
   */
  of(wording: Wording): string;
  /** Whether a wording is there in this language; one in a single wording only is a name, and in none. */
  speaks(wording: Wording): boolean;
  /** Name of a language, e.g. "German". */
  nameOf(language: NoticeLanguage): string;
}

const voices = new Map<string, Voice>();

/** The voice of a language, for what binds in another; made once per process. */
export function voiceOf(language: NoticeLanguage, binding: NoticeLanguage = 'de'): Voice {
  const key = `${language} ${binding}`;
  let voice = voices.get(key);
  if (!voice) {
    voice = makeVoice(language, binding);
    voices.set(key, voice);
  }
  return voice;
}

function makeVoice(language: NoticeLanguage, binding: NoticeLanguage): Voice {
  const { numbers, terms, locale } = catalogues[language];
  const direction = writtenIn(language);
  const translate = catalogueReader().getFixedT(language);
  const name = (text: string) => isolated(text, direction);
  const say = (key: TextKey, values: Values = {}): string => {
    const named = Object.entries(values).map(([variable, value]) => [
      variable,
      typeof value === 'string' ? name(value) : value,
    ]);
    return translate(key as string, Object.fromEntries(named) as Values);
  };
  const count = (number: number) => numbers[number] ?? String(number);
  const of = (wording: Wording) => {
    if (typeof wording === 'string') return name(terms[wording] ?? wording);
    return name(wording[language] ?? terms[wording.de] ?? wording[binding] ?? wording.de);
  };
  const languageNames = new Intl.DisplayNames([locale], { type: 'language' });
  return {
    language,
    direction,
    say,
    name,
    count,
    of,
    speaks: (wording) =>
      typeof wording === 'string' || wording[language] !== undefined || terms[wording.de] !== undefined,
    nameOf: (other) => languageNames.of(other) ?? other,
    ...datesIn(locale, say, count),
  };
}
