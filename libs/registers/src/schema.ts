import { z } from 'zod';
import { languages, type Language } from '#vocabulary';
import { referenceFindings } from './reference-checks.js';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'an id in lower case with hyphens');
const code = z.string().regex(/^[a-z][a-z0-9_]*$/, 'a code in lower case with underscores');
const country = z.string().regex(/^([A-Z]{2}|[A-Z]{3})$/, 'a country of the registers');
/** A whole duration, ISO 8601, of years and months. */
const length = z.string().regex(/^P(?=\d)(\d+Y)?(\d+M)?$/, 'a length such as P3Y6M');
const perLanguage = Object.fromEntries(languages.map((language) => [language, z.string().min(1)])) as Record<
  Language,
  z.ZodString
>;
const text = z.strictObject(perLanguage);
/** In every language, or in one wording only (an inline reference). */
const wording = z.union([z.string().min(1), text], { error: 'a text, or {de, en}' });
const provenance = z
  .string()
  .regex(/^(found:\S+|own:(high|medium|low)|ILLUSTRATIVE)/, 'found:..., own:high|medium|low or ILLUSTRATIVE');
const art11Level = z.enum(['a', 'b', 'c', 'd', 'e']);

const entry = { id, version: z.int().min(1), provenance, note: z.string().optional() };

const codes = z.strictObject({
  isco08: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  isced_f: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  kldb2010: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
});

export const authoritySchema = z.strictObject({
  ...entry,
  name: text,
  /** What the authority is, for example `chamber_of_crafts`. */
  sort: code,
  /** The calendar of public holidays, see `calendarOf`. */
  calendar: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]+){0,2}$/, 'a calendar such as DE-NW'),
  zone: z.string().refine(isZone, 'an IANA time zone'),
  address: z.array(z.string().min(1)).min(1),
  place: z.string().min(1),
  email: z.email().optional(),
  phone: z.string().optional(),
  /** Who signs, as a unit or a role. */
  signed_by: text.optional(),
  /** Where actions against it are brought, by its name and seat (VwGO § 58(1)). */
  court: z.strictObject({ name: text, address: z.array(z.string().min(1)).min(1) }).optional(),
  /** Ids of the procedure profiles that it applies. */
  profiles: z.array(id),
});

const referenceUnit = z.strictObject({
  id: z.string().min(1),
  title: wording,
  /** In the reference's `unit`. */
  amount: z.number().min(0).optional(),
  /** The amount by the reference's `parts`. */
  parts: z.array(z.number().min(0)).optional(),
  section: code.optional(),
  /** Numbers of the positions in the training plan that the unit stands for. */
  positions: z.array(z.int()).optional(),
  essential: z.boolean().default(false),
  note: z.string().optional(),
});

export const referenceSchema = z
  .strictObject({
    ...entry,
    title: wording,
    jurisdiction: z.string(),
    legal_basis: z.array(z.string()).min(1),
    codes,
    eqf_level: z.int().min(1).max(8).optional(),
    art11_level: art11Level.optional(),
    duration: length.optional(),
    unit: z.enum(['weeks', 'hours', 'credits']),
    /** What `parts` of the units are, in order. */
    parts: z.array(text).optional(),
    /** The sum of the units' amounts. */
    total: z.number().optional(),
    alternative_reference: id.optional(),
    units: z.array(referenceUnit).min(1),
    exam_weights: z.array(z.strictObject({ title: z.string(), percent: z.number() })).optional(),
  })
  .check(({ value, issues }) => {
    for (const { path, reason } of referenceFindings(value)) {
      issues.push({ code: 'custom', input: value, path: [...path], message: reason });
    }
  });

/** What the title means in the languages of the system; the title itself stands where one is missing. */
const translated = text.partial().optional();

export const qualificationSchema = z.strictObject({
  ...entry,
  /** As on the certificate, in its own language and script. */
  title: z.string().min(1),
  /** BCP 47 tag of the titles' language; absent: English. */
  language: z.string().optional(),
  translated,
  country,
  state_recognised: z.boolean().optional(),
  framework_level: z.string().optional(),
  art11_level: art11Level.optional(),
  /** Whether it stands in Annex V of Directive 2005/36/EC, after the reference date of its state. */
  annex_v: z.boolean().optional(),
  duration: length.optional(),
  /** Year or day on which it was awarded. */
  awarded: z
    .string()
    .regex(/^\d{4}(-\d{2}-\d{2})?$/)
    .optional(),
  codes,
  unit: z.enum(['weeks', 'hours', 'credits']).optional(),
  totals: z.record(code, z.number()).optional(),
  units: z.array(
    z.strictObject({
      id: z.string().min(1),
      title: z.string().min(1),
      translated,
      amount: z.number().min(0).optional(),
      section: code.optional(),
    }),
  ),
});

export const occupationSchema = z.strictObject({
  ...entry,
  system: z.literal('isco08'),
  title: text,
  kldb2010: z.array(z.string()),
});

/** EQF and Article 11 are apart: no level of one is a level of the other. */
export const levelSchema = z.strictObject({
  ...entry,
  system: z.enum(['eqf', 'art11']),
  level: z.string(),
  title: text,
  cite: z.string(),
});

/** A group of countries that conditions of profiles name. */
export const countryGroupSchema = z.strictObject({
  ...entry,
  id: z.string().regex(/^[A-Z][A-Z_]*$/, 'an id in upper case with underscores'),
  title: text,
  /** Groups whose members belong to it too. */
  includes: z.array(z.string()).default([]),
  members: z.array(country),
  cite: z.string(),
});

export const furtherCountrySchema = z.strictObject({
  id: country,
  name: text,
  status: z.enum(['former', 'user_assigned']),
  iso3166_3: z.string().length(4).optional(),
  provenance,
});

export const languagesSchema = z.strictObject({ tags: z.string() });

export type AuthorityContent = z.infer<typeof authoritySchema>;
export type ReferenceContent = z.infer<typeof referenceSchema>;
export type QualificationContent = z.infer<typeof qualificationSchema>;
export type OccupationContent = z.infer<typeof occupationSchema>;
export type LevelContent = z.infer<typeof levelSchema>;
export type CountryGroupContent = Omit<z.infer<typeof countryGroupSchema>, 'includes'>;
export type Text = Readonly<Record<Language, string>>;

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
