import { z } from 'zod';
import { languages, measureTypes, outcomes, roles } from '#vocabulary';
import { conditionSchema } from './condition.js';
import { code, duration, source, text } from './values.js';

/** One way through the procedure. Conditions may name `qualification.*`, `reference.*` and every field of the application. */
export const routeSchema = z.strictObject({
  id: code,
  title: text,
  /** Absent: always open. */
  when: conditionSchema.optional(),
  comparison: z.enum(['required', 'none']),
  /** Measures that the route offers; empty: none, and then no outcome may require one. */
  measures: z.array(z.enum(measureTypes)),
  /** Outcomes that the route offers; absent: all of the profile. */
  outcomes: z.array(z.enum(outcomes)).optional(),
  ...source,
});

/** What a measure consists of: the differences of the decision, or parts that are the same for everybody. */
const linesSchema = z.union([
  z.strictObject({ from: z.literal('differences') }),
  /** Lines are named when it is scheduled, at least and at most so many. */
  z.strictObject({ from: z.literal('schedule'), min: z.int().min(1), max: z.int().min(1) }),
  z.strictObject({
    from: z.literal('profile'),
    lines: z.array(z.strictObject({ ref: z.string(), title: text })).min(1),
  }),
]);

export const measureSchema = z.strictObject({
  type: z.enum(measureTypes),
  title: text,
  /** A period has a length; a test has a day. */
  form: z.enum(['period', 'test']),
  max: duration.optional(),
  lines: linesSchema.default({ from: 'differences' }),
  /** How often what was failed may be repeated, and whether only what was failed or everything. */
  repeat: z.strictObject({ times: z.int().min(0), scope: z.enum(['failed', 'complete']), ...source }).optional(),
  extension: z.strictObject({ times: z.int().min(1), max: duration.optional(), ...source }).optional(),
  ...source,
});

/** Who chooses: by default, and where a condition holds. */
export const choiceSchema = z.strictObject({
  by: z.enum(roles),
  exceptions: z
    .array(
      z.strictObject({
        when: conditionSchema,
        by: z.enum(roles),
        /** Whether the chooser may impose several measures together. */
        both: z.boolean().default(false),
        ...source,
      }),
    )
    .default([]),
  ...source,
});

export const licenceCheckSchema = z.strictObject({
  check: code,
  title: text,
  when: conditionSchema.optional(),
  /** How old the evidence may be. */
  max_age: duration.optional(),
  /** CEFR level that is needed at least. */
  level: z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']).optional(),
  ...source,
});

export const feeSchema = z.strictObject({
  stage: code,
  amount_cents: z.int().min(0),
  max_amount_cents: z.int().min(0).optional(),
  currency: z.string().length(3),
  /** Asked for before the case is taken up. */
  first: z.boolean().default(false),
  /** Whether it keeps the decision clock from starting while it is open. */
  blocks_clock: z.boolean().default(false),
  when: conditionSchema.optional(),
  exempt_when: conditionSchema.optional(),
  /** Grounds on which it may be waived. */
  waivers: z.array(z.strictObject({ ground: code, title: text, ...source })).default([]),
  ...source,
});

export const waiverSchema = z.strictObject({
  /** Measures that stay in full when the assessment is waived. */
  measures: z.array(z.enum(measureTypes)).min(1),
  ...source,
});

export const admissionSchema = z.strictObject({
  variants: z
    .array(z.strictObject({ variant: code, title: text, when: conditionSchema.optional(), ...source }))
    .default([]),
  ...source,
});

export const supplementSchema = z.strictObject({
  /** Decisions after which a supplementary application may follow. */
  after: z.array(z.enum(outcomes)).min(1),
  /** Id of the deadline within which it is to be made. */
  deadline: code.optional(),
  times: z.int().min(1).optional(),
  ...source,
});

export const bindingLanguage = z.enum(languages).default('de');
