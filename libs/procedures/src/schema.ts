import { z } from 'zod';
import { commandNames, outcomes } from '#vocabulary';
import {
  admissionSchema,
  bindingLanguage,
  choiceSchema,
  feeSchema,
  licenceCheckSchema,
  measureSchema,
  routeSchema,
  supplementSchema,
  waiverSchema,
} from './course.js';
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
    /** The language in which notices bind. */
    language: bindingLanguage,
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
    /** Ways through the procedure; none: there is one, with the rules of the profile itself. */
    routes: z.array(routeSchema).default([]),
    /** Admission before the assessment; absent: there is none. */
    admission: admissionSchema.optional(),
    measures: z.array(measureSchema).default([]),
    /** Who chooses among measures. */
    choice: choiceSchema.optional(),
    /** The applicant may give up the assessment and go straight to a measure. */
    waiver: waiverSchema.optional(),
    /** What is checked after equivalence and before the licence. */
    licence_checks: z.array(licenceCheckSchema).default([]),
    supplements: supplementSchema.optional(),
    /** A partial decision may go on to measures in a supplementary application. */
    continue_to_measures: z.strictObject({ ...source }).optional(),
    /** Grounds on which a decision may be revoked. */
    revocation_grounds: z.array(z.strictObject({ ground: code, title: text, ...source })).default([]),
    notices: z.array(noticeSchema),
    service: serviceSchema,
    remedies: z.array(remedySchema),
    fees: z.array(feeSchema).default([]),
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
export type ProfileRoute = Profile['routes'][number];
export type ProfileMeasure = Profile['measures'][number];
export type ProfileNotice = Profile['notices'][number];
