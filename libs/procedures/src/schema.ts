import { z } from 'zod';
import { commandNames, measureTypes, outcomes, roles } from '#vocabulary';
import {
  deadlineSchema,
  documentSchema,
  eligibilitySchema,
  noticeSchema,
  outcomeSchema,
  remedySchema,
  serviceSchema,
} from './rules.js';
import { code, day, duration, provenance, source, text } from './values.js';

export const profileSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'an id in lower case with hyphens'),
    version: z.int().min(1),
    effective_from: day,
    effective_to: day.optional(),
    /** Whether cases under an earlier version may move to this one. */
    applies_to_pending: z.boolean().default(false),
    title: text,
    jurisdiction: z.string(),
    legal_basis: z.array(z.strictObject({ ...source, title: text.optional() })).min(1),
    provenance,
    subject: z.strictObject({
      qualification: z.enum(['required', 'none']),
      reference: z.enum(['required', 'none']),
      ...source,
    }),
    application: z.strictObject({
      required: z.array(z.strictObject({ field: code, ...source })),
      declarations: z.array(z.strictObject({ code, title: text, ...source })).default([]),
      wait_periods: z.array(z.strictObject({ after: z.enum(outcomes), duration, ...source })).default([]),
    }),
    competent_authority: z.array(z.strictObject({ area: text, authority: text, ...source })).default([]),
    eligibility: z.array(eligibilitySchema),
    documents: z.array(documentSchema),
    /** Grounds on which a document may be dispensed with. */
    dispense_grounds: z.array(z.strictObject({ ground: code, title: text, ...source })).default([]),
    /** Events that `record_event` accepts: triggers of deadlines and conditions. */
    events: z.array(z.strictObject({ event: code, title: text, ...source })).default([]),
    commands_off: z.array(z.strictObject({ command: z.enum(commandNames), ...source })).default([]),
    deadlines: z.array(deadlineSchema),
    equivalence: z.strictObject({
      comparison: z.enum(['required', 'none']),
      duration_is_criterion: z.boolean(),
      offset: z.strictObject({
        by: z.array(z.enum(['experience', 'certificates'])),
        needs_formal_validation: z.boolean(),
        ...source,
      }),
      limbs: z.array(z.strictObject({ limb: code, title: text, ...source })).default([]),
      ...source,
    }),
    alternative_procedure: z
      .strictObject({
        grounds: z.array(z.strictObject({ ground: code, title: text, ...source })),
        instruments: z.array(code),
        ...source,
      })
      .optional(),
    hearing: z.strictObject({ before: z.array(z.enum(outcomes)), ...source }).optional(),
    cooperation: z.strictObject({ warning: z.boolean(), ...source }).optional(),
    review: z.strictObject({ four_eyes: z.boolean(), ...source }),
    outcomes: z.array(outcomeSchema).min(1),
    measures: z
      .array(z.strictObject({ type: z.enum(measureTypes), max: duration.optional(), title: text, ...source }))
      .default([]),
    /** Who chooses among measures. */
    choice: z.strictObject({ by: z.enum(roles), ...source }).optional(),
    notices: z.array(noticeSchema),
    service: serviceSchema,
    remedies: z.array(remedySchema),
    fees: z
      .array(
        z.strictObject({
          stage: code,
          amount_cents: z.int().min(0),
          max_amount_cents: z.int().min(0).optional(),
          currency: z.string().length(3),
          /** Asked for before the case is taken up; whether it keeps the clock from starting. */
          first: z.boolean().default(false),
          blocks_clock: z.boolean().default(false),
          ...source,
        }),
      )
      .default([]),
    statistics: z.strictObject({ characteristics: z.array(z.string()), ...source }).optional(),
  })
  .meta({
    title: 'Agnosco procedure profile',
    description: 'The rules of one procedure as data, each value with its citation.',
  });

export type Profile = z.infer<typeof profileSchema>;
export type ProfileDocument = Profile['documents'][number];
export type ProfileDeadline = Profile['deadlines'][number];
export type ProfileOutcome = Profile['outcomes'][number];
export type ProfileNotice = Profile['notices'][number];
