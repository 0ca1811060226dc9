import { z } from 'zod';
import { durationFormat } from '#legal-clock';
import { languages, noticeLanguages, type Language, type NoticeLanguage } from '#vocabulary';

export const day = z.iso.date().meta({ description: 'A calendar day, ISO 8601 YYYY-MM-DD.' });
export const duration = z
  .string()
  .regex(durationFormat, 'a duration such as P3M, P2W, P4D, P1Y, P3Y1M, P1M15D or P3WD (working days)')
  .meta({ description: 'Years, months and days together, or weeks, or working days (WD), alone.' });
export const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'an id in lower case with hyphens');
export const code = z.string().regex(/^[a-z][a-z0-9_]*$/, 'a code in lower case with underscores');
type Further = Exclude<NoticeLanguage, Language>;

/** In the languages of the system, and in the further ones of notices where the author has the words for them. */
export const text = z.strictObject({
  ...(Object.fromEntries(languages.map((language) => [language, z.string().min(1)])) as Record<Language, z.ZodString>),
  ...(Object.fromEntries(
    noticeLanguages
      .filter((language) => !languages.some((known) => known === language))
      .map((language) => [language, z.string().min(1).optional()]),
  ) as Record<Further, z.ZodOptional<z.ZodString>>),
});

export const provenance = z
  .string()
  .regex(/^(found:\S+.*|own:(high|medium|low).*|ILLUSTRATIVE.*)$/, 'found:..., own:high|medium|low or ILLUSTRATIVE')
  .meta({ description: 'Where the values were read and how sure they are, unless a value says otherwise.' });

/** Where a value comes from. Every value of a profile carries it. */
export const source = {
  cite: z.string().min(1).meta({ description: 'Article or section of the law.' }),
  prov: provenance
    .optional()
    .meta({ description: 'Where the value was read and how sure it is; default: the provenance of the profile.' }),
  note: z.string().optional().meta({ description: 'What a reader should know of the value.' }),
};
