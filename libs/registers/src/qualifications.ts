import type { ForeignQualification, ReferenceQualification } from '#equivalence';
import type { Language } from '#vocabulary';
import type { QualificationContent, ReferenceContent, Text } from './schema.js';

/** A text of the registers in one language; one that exists in a single wording stands in every language. */
export function inLanguage(wording: string | Text, language: Language): string {
  return typeof wording === 'string' ? wording : wording[language];
}

/** The title as on the certificate, or what it means in the language where the register knows that. */
export function translatedTitle(
  { title, translated }: Pick<QualificationContent, 'title' | 'translated'>,
  language: Language,
): string {
  return translated?.[language] ?? title;
}

/** A reference of the registers as the comparison needs it, its titles in one language. */
export function asReference(content: ReferenceContent, language: Language): ReferenceQualification {
  const { id, version, unit, duration, art11_level, eqf_level, alternative_reference } = content;
  return {
    id,
    version,
    unit,
    units: content.units.map(({ id: unitId, title, amount, essential }) => ({
      id: unitId,
      title: inLanguage(title, language),
      amount,
      essential,
    })),
    duration,
    art11_level,
    eqf_level,
    alternative_reference,
  };
}

/** A foreign qualification of the registers as the comparison needs it, its titles in one language where known. */
export function asForeign(content: QualificationContent, language: Language): ForeignQualification {
  const { id, version, units, art11_level, annex_v, country, awarded } = content;
  return {
    id,
    version,
    country,
    annex_v,
    awarded,
    units: units.map((unit) => ({ id: unit.id, title: translatedTitle(unit, language), amount: unit.amount })),
    art11_level,
  };
}
