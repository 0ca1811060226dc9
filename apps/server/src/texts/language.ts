import { languages, type Language } from '#vocabulary';

const fallback: Language = 'en';

/**
 * The language that the reader wants most of those there are, by `Accept-Language` (RFC 9110 § 12.5.4):
 * weights are respected, `q=0` excludes, a region does not matter (`de-AT` is German).
 */
export function preferredLanguage(header: string | undefined): Language {
  return preferredOf(languages, header, fallback);
}

/** The same among other languages. */
export function preferredOf<Offered extends string>(
  known: readonly Offered[],
  header: string | undefined,
  otherwise: Offered,
): Offered {
  const wishes = (header ?? '').split(',').map(parseWish);
  const refused = new Set(wishes.filter(({ weight }) => weight === 0).map(({ tag }) => tag));
  const offered = known.filter((language) => !refused.has(language));
  const ranked = wishes.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
  for (const { tag } of ranked) {
    const match =
      tag === '*'
        ? (offered.find((language) => language === otherwise) ?? offered[0])
        : offered.find((language) => language === tag);
    if (match) return match;
  }
  return otherwise;
}

function parseWish(part: string): { tag: string; weight: number } {
  const [range = '', ...parameters] = part
    .trim()
    .toLowerCase()
    .split(/\s*;\s*/);
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const weight = quality === undefined ? 1 : Number(quality);
  return { tag: range.split('-')[0] ?? '', weight: weight >= 0 && weight <= 1 ? weight : 0 };
}
