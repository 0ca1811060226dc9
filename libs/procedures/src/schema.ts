import { z } from 'zod';
import { commandNames, outcomes } from '#vocabulary';
import {
  admissionSchema,
  bindingLanguage,
  choiceSchema,
  comparisonRule,
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
import { code, day, duration, id, provenance, source, text } from './values.js';

export const profileSchema = z
  .strictObject({
    id,
    version: z.int().min(1).describe('Raised with every change of a published profile; the old file stays.'),
    effective_from: day.describe('The first day on which applications are judged by this version.'),
    effective_to: day.optional().describe('The last such day; absent: until a newer version holds.'),
    applies_to_pending: z
      .boolean()
      .default(false)
      .describe('Whether cases under an earlier version may be moved to this one.'),
    title: text,
    jurisdiction: z.string().describe('Whose law it is: a country (ISO 3166-1), EU, CoE-UNESCO.'),
    language: bindingLanguage,
    legal_basis: z
      .array(z.strictObject({ ...source, title: text.optional() }))
      .min(1)
      .describe('The acts that the procedure rests on.'),
    provenance,
    subject: z
      .strictObject({
        qualification: z.enum(['required', 'optional', 'none']).describe('Whether a foreign qualification is named.'),
        reference: z.enum(['required', 'optional', 'none']).describe('Whether a reference qualification is named.'),
        ...source,
      })
      .describe('What an application is about.'),
    application: z
      .strictObject({
        required: z
          .array(z.strictObject({ field: code, ...source }))
          .describe('Fields of the application that must be filled in.'),
        declarations: z
          .array(z.strictObject({ code, title: text, ...source }))
          .default([])
          .describe('What the applicant must declare.'),
        wait_periods: z
          .array(
            z.strictObject({
              after: z.enum(outcomes).describe('The outcome of the earlier decision.'),
              duration,
              ...source,
            }),
          )
          .default([])
          .describe('How long after a decision no further application may be made.'),
      })
      .describe('What an application must say, and when it may be made.'),
    competent_authority: z
      .array(z.strictObject({ area: text, authority: text, ...source }))
      .default([])
      .describe('Which authority is competent for which area.'),
    eligibility: z.array(eligibilitySchema).describe('Who may apply: checked when the application is admitted.'),
    documents: z.array(documentSchema).describe('Documents that the file needs.'),
    dispense_grounds: z
      .array(z.strictObject({ ground: code, title: text, ...source }))
      .default([])
      .describe('Grounds on which a document may be dispensed with.'),
    events: z
      .array(z.strictObject({ event: code, title: text, ...source }))
      .default([])
      .describe('Events outside the case that may be recorded: triggers of deadlines and conditions.'),
    commands_off: z
      .array(z.strictObject({ command: z.enum(commandNames), ...source }))
      .default([])
      .describe('Commands that this procedure does not know.'),
    deadlines: z.array(deadlineSchema).describe('Periods of the procedure; those of remedies stand with the remedies.'),
    equivalence: z
      .strictObject({
        comparison: comparisonRule,
        duration_is_criterion: z.boolean().describe('Whether a difference in duration alone is substantial.'),
        offset: z.strictObject({
          by: z.array(z.enum(['experience', 'certificates'])).describe('What may offset a difference.'),
          needs_formal_validation: z
            .boolean()
            .describe('Whether lifelong learning offsets only where it was formally validated.'),
          ...source,
        }),
        limbs: z
          .array(z.strictObject({ limb: code, title: text, ...source }))
          .default([])
          .describe('What makes a difference substantial, condition by condition.'),
        ...source,
      })
      .describe('When qualifications are equivalent.'),
    alternative_procedure: z
      .strictObject({
        grounds: z
          .array(z.strictObject({ ground: code, title: text, ...source }))
          .describe('Grounds on which it is open.'),
        instruments: z.array(code).describe('By what skills may be established.'),
        ...source,
      })
      .optional()
      .describe('Another procedure that establishes skills, such as a work sample; absent: there is none.'),
    hearing: z
      .strictObject({ before: z.array(z.enum(outcomes)).describe('Empty: none.'), ...source })
      .optional()
      .describe('Outcomes before which the applicant must be heard.'),
    cooperation: z
      .strictObject({ warning: z.boolean().describe('Whether one must come.'), ...source })
      .optional()
      .describe('Whether a warning must come before a case is closed for want of cooperation.'),
    review: z
      .strictObject({ four_eyes: z.boolean().describe('Whether one must.'), ...source })
      .describe('Whether another person than the proposer must approve.'),
    outcomes: z.array(outcomeSchema).min(1).describe('How the procedure may end.'),
    routes: z
      .array(routeSchema)
      .default([])
      .describe('Ways through the procedure; none: there is one, with the rules of the profile itself.'),
    admission: admissionSchema.optional(),
    measures: z.array(measureSchema).default([]).describe('Measures that may be required to make differences good.'),
    choice: choiceSchema.optional(),
    waiver: waiverSchema.optional(),
    licence_checks: z
      .array(licenceCheckSchema)
      .default([])
      .describe('What is checked after equivalence and before the licence.'),
    supplements: supplementSchema.optional(),
    continue_to_measures: z
      .strictObject({ ...source })
      .optional()
      .describe('A partial decision may go on to measures in a supplementary application; absent: may not.'),
    revocation_grounds: z
      .array(z.strictObject({ ground: code, title: text, ...source }))
      .default([])
      .describe('Grounds on which a decision may be revoked.'),
    notices: z.array(noticeSchema).describe('What the letters of the authority must state.'),
    service: serviceSchema.describe('When a notice counts as notified.'),
    remedies: z.array(remedySchema).describe('What may be done against decisions, notices and silence.'),
    fees: z.array(feeSchema).default([]).describe('What the procedure costs.'),
    statistics: z
      .strictObject({ characteristics: z.array(z.string()).describe('The variables, by name.'), ...source })
      .optional()
      .describe('What official statistics ask of a case.'),
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
