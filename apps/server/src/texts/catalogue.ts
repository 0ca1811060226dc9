import { readFileSync } from 'node:fs';
import { createInstance, type i18n, type ResourceKey } from 'i18next';
import { parse } from 'yaml';
import { languages, type Language } from '#vocabulary';
import { dropUnknown, UNKNOWN } from './segments.js';

/** One file per language each; `words` are the names of this system, as the formats `word` and `words` use them. */
export const sections = ['blockers', 'problems', 'fields', 'words', 'commands', 'home'] as const;
export type Section = (typeof sections)[number];

const SEGMENTS = 'segments';

/** The sentences of the server in every language, read once from the files beside this one. */
export function loadCatalogue(): i18n {
  const catalogue = createInstance();
  catalogue.use({ type: 'postProcessor', name: SEGMENTS, process: dropUnknown });
  void catalogue.init({
    resources: Object.fromEntries(languages.map((language) => [language, readLanguage(language)])),
    ns: [...sections],
    fallbackLng: false,
    initAsync: false,
    postProcess: [SEGMENTS],
    interpolation: { escapeValue: false },
    missingInterpolationHandler: () => UNKNOWN,
  });
  addFormats(catalogue);
  return catalogue;
}

function readLanguage(language: Language): Record<string, ResourceKey> {
  const read = (section: Section): ResourceKey =>
    parse(readFileSync(new URL(`./${language}/${section}.yaml`, import.meta.url), 'utf8')) as ResourceKey;
  return Object.fromEntries(sections.map((section) => [section, read(section)]));
}

/** A format that is handed nothing gives nothing, so that its segment is left out. */
function addFormats(catalogue: i18n): void {
  const add = (name: string, format: (value: unknown, language: string, kind: string) => string): void => {
    catalogue.services.formatter?.add(name, (value: unknown, language, options: { kind?: string }) =>
      value === undefined ? (undefined as never) : format(value, language ?? 'en', options.kind ?? ''),
    );
  };
  const word = (value: unknown, language: string, kind: string): string =>
    wordOf(catalogue, language, kind, String(value));
  const list = (values: readonly unknown[], language: string): string =>
    new Intl.ListFormat(language, { type: 'unit', style: 'long' }).format(values.map(String));

  add('day', (value, language) => formatDay(String(value), language));
  add('number', (value, language) => Number(value).toLocaleString(language));
  add('list', (value, language) => list([value].flat(), language));
  add('word', word);
  add('words', (value, language, kind) =>
    list(
      [value].flat().map((one) => word(one, language, kind)),
      language,
    ),
  );
}

/** The name of a code as people read it; a code without one stands for itself. */
export function wordOf(catalogue: i18n, language: string, kind: string, code: string): string {
  const ns = kind === 'command' ? 'commands' : 'words';
  const found: unknown = catalogue.getResource(language, ns, `${kind}.${code}`);
  return typeof found === 'string' ? found : code;
}

/** `2026-06-03` as `3 June 2026` or `3. Juni 2026`; anything else stays as it is. */
export function formatDay(day: string, language: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
