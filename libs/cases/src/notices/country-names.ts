import type { Localised } from '#notices';
import { noticeLanguages } from '#vocabulary';

const names = noticeLanguages.map((language) => ({
  language,
  regions: new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
}));

/** A country as the register calls it, and in the further languages of notices as the reader's language does (CLDR). */
export function countryIn(code: string, nameOf: (code: string) => { de: string; en: string }): Localised {
  const further = names.flatMap(({ language, regions }) => {
    const name = /^[A-Z]{2}$/.test(code) ? regions.of(code) : undefined;
    return name === undefined ? [] : [[language, name] as const];
  });
  return { ...Object.fromEntries(further), ...nameOf(code) };
}
