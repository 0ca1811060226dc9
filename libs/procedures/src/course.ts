import { z } from 'zod';
import { measureTypes, noticeLanguages, outcomes, roles } from '#vocabulary';
import { conditionSchema } from './condition.js';
import { code, duration, source, text } from './values.js';

/** Whether qualifications are compared unit by unit. */
export const comparisonRule = z.enum(['required', 'optional', 'none']).meta({
  description:
    'Whether the qualifications are compared unit by unit. `optional`: where units are judged the outcome must follow from them; without any it stands on its reasons.',
});

/** One way through the procedure. Conditions may name `qualification.*`, `reference.*` and every field of the application. */
export const routeSchema = z.strictObject({
  id: code,
  title: text,
  when: conditionSchema.optional().describe('The route is open where this holds; absent: always.'),
  comparison: comparisonRule,
  measures: z
    .array(z.enum(measureTypes))
    .describe('Measures that the route offers; empty: none, and then no outcome may require one.'),
  outcomes: z
    .array(z.enum(outcomes))
    .optional()
    .describe('Outcomes that the route offers; absent: all of the profile.'),
  ...source,
});

const named = z.array(z.strictObject({ ref: z.string(), title: text })).min(1);

/** What a measure consists of: the differences of the decision, or parts that are the same for everybody. */
const linesSchema = z.union([
  z.strictObject({ from: z.literal('differences') }),
  z.strictObject({
    from: z.literal('schedule'),
    min: z.int().min(1).describe('How many lines it has at least when it is scheduled.'),
    max: z.int().min(1).describe('How many lines it has at most.'),
    required: named.optional().describe('Lines without which it is not passed, such as an oral part.'),
  }),
  z.strictObject({ from: z.literal('profile'), lines: named.describe('The lines, the same for everybody.') }),
]);

export const measureSchema = z.strictObject({
  type: z.enum(measureTypes).describe('Which measure it is; each type stands once.'),
  title: text,
  form: z.enum(['period', 'test']).describe('A period has a length; a test has a day.'),
  max: duration.optional().describe('The longest that a period may last.'),
  lines: linesSchema
    .default({ from: 'differences' })
    .describe(
      'What the measure consists of, line by line: the differences of the decision (default), so many as are named when it is scheduled, or those that stand here.',
    ),
  repeat: z
    .strictObject({
      times: z.int().min(0).describe('How often.'),
      scope: z.enum(['failed', 'complete']).describe('What was failed, or everything.'),
      after_extension: z
        .boolean()
        .optional()
        .describe('Whether it is repeated only once it was lengthened as often as it may be.'),
      ...source,
    })
    .optional()
    .describe('How often what was failed may be repeated, and whether only that or everything.'),
  extension: z
    .strictObject({
      times: z.int().min(1).describe('How often.'),
      max: duration.optional().describe('By how much at most.'),
      ...source,
    })
    .optional()
    .describe('How often and by how much it may be lengthened.'),
  available_within: code
    .optional()
    .describe('Id of the deadline within which it must be possible: kept by a first day within it.'),
  ...source,
});

export const choiceSchema = z
  .strictObject({
    by: z.enum(roles).describe('Who chooses by default.'),
    exceptions: z
      .array(
        z.strictObject({
          when: conditionSchema.describe('Where this holds.'),
          by: z.enum(roles).describe('Who chooses then.'),
          both: z.boolean().default(false).describe('Whether the chooser may impose several measures together.'),
          ...source,
        }),
      )
      .default([])
      .describe('Who chooses where a condition holds; the first that does counts.'),
    ...source,
  })
  .describe('Who chooses among the measures.');

export const licenceCheckSchema = z.strictObject({
  check: code,
  title: text,
  when: conditionSchema.optional().describe('Checked only where this holds.'),
  max_age: duration.optional().describe('How old the evidence may be.'),
  level: z
    .enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2'])
    .optional()
    .describe('Level of the Common European Framework of Reference that is needed at least.'),
  ...source,
});

export const feeSchema = z.strictObject({
  stage: code.describe('What the fee is for; each stage stands once.'),
  amount_cents: z.int().min(0).describe('The fee, or the least of it, in hundredths of the currency.'),
  max_amount_cents: z.int().min(0).optional().describe('The most of it, where it depends on the effort.'),
  currency: z.string().length(3).describe('ISO 4217, for example EUR.'),
  payee: z
    .enum(['authority', 'immigration_authority'])
    .default('authority')
    .describe('To whom it is owed. What is owed to another authority is told and not asked for here.'),
  first: z.boolean().default(false).describe('Asked for before the case is taken up.'),
  blocks_clock: z
    .boolean()
    .default(false)
    .describe('Whether it keeps the decision clock from starting while it is open.'),
  when: conditionSchema.optional().describe('Due only where this holds.'),
  exempt_when: conditionSchema.optional().describe('Not due where this holds.'),
  waivers: z
    .array(z.strictObject({ ground: code, title: text, ...source }))
    .default([])
    .describe('Grounds on which it may be waived; where none is listed, on one that the authority states.'),
  ...source,
});

export const waiverSchema = z
  .strictObject({
    measures: z
      .array(z.enum(measureTypes))
      .min(1)
      .describe('Measures that stay in full when the assessment is waived.'),
    ...source,
  })
  .describe('The applicant may give up the assessment and go straight to a measure; absent: may not.');

export const admissionSchema = z
  .strictObject({
    variants: z
      .array(
        z.strictObject({
          variant: code,
          title: text,
          when: conditionSchema.optional().describe('Open where this holds; absent: always.'),
          ...source,
        }),
      )
      .default([])
      .describe('What may be applied for, where the procedure has variants.'),
    ...source,
  })
  .describe('An admission before the assessment; absent: there is none.');

export const supplementSchema = z
  .strictObject({
    after: z.array(z.enum(outcomes)).min(1).describe('Decisions after which it may follow.'),
    deadline: code.optional().describe('Id of the deadline within which it is to be made.'),
    times: z.int().min(1).optional().describe('How often; absent: as often as needed.'),
    outcomes: z
      .array(z.enum(outcomes))
      .optional()
      .describe('Outcomes that a supplementary application may have; absent: all of the profile.'),
    ...source,
  })
  .describe('A further application that supplements a decided one; absent: there is none.');

export const bindingLanguage = z.enum(noticeLanguages).default('de').describe('The language in which notices bind.');
