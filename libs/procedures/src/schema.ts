import { z } from 'zod';
import {
  channels,
  commandNames,
  languages,
  measureTypes,
  noticeKinds,
  outcomes,
  remedyForums,
  requestKinds,
  roles,
  statementCodes,
} from '#vocabulary';
import { silenceEffects } from '#legal-clock';
import { conditionSchema } from './condition.js';

const day = z.iso.date().meta({ description: 'A calendar day, ISO 8601 YYYY-MM-DD.' });
const duration = z
  .string()
  .regex(/^P\d+(WD|[DWMY])$/, 'a duration such as P3M, P2W, P4D, P1Y or P3WD (working days)')
  .meta({ description: 'Whole months, weeks, days, years, or working days (WD).' });
const code = z.string().regex(/^[a-z][a-z0-9_]*$/, 'a code in lower case with underscores');
const text = z.strictObject(
  Object.fromEntries(languages.map((language) => [language, z.string().min(1)])) as Record<
    (typeof languages)[number],
    z.ZodString
  >,
);

/** Where a value comes from. Every value of a profile carries it. */
const source = {
  cite: z.string().min(1).meta({ description: 'Article or section of the law.' }),
  prov: z
    .string()
    .regex(/^(found:\S+.*|own:(high|medium|low).*|ILLUSTRATIVE.*)$/, 'found:..., own:high|medium|low or ILLUSTRATIVE')
    .optional()
    .meta({ description: 'Where the value was read and how sure it is; default: the provenance of the profile.' }),
  note: z.string().optional(),
};

const documentSchema = z.strictObject({
  code,
  title: text,
  mandatory: z.boolean(),
  /** Mandatory only where this holds. */
  when: conditionSchema.optional(),
  /** Not asked for where this holds. */
  waived_when: conditionSchema.optional(),
  form: z.enum(['original', 'copy', 'certified_copy']).optional(),
  language: z.enum(languages).optional(),
  max_age: duration.optional(),
  ...source,
});

const suspensionSchema = z.strictObject({
  cause: z.enum(requestKinds),
  until: z.enum(['reply', 'period_end', 'clarified']),
  /** A doubt about a document issued in this group of countries does not suspend. */
  except_issued_in: z.string().optional(),
  ...source,
});

const deadlineSchema = z.strictObject({
  id: code,
  title: text,
  trigger: code,
  duration,
  kind: z.enum(['strict', 'should', 'target']),
  /** Who is bound by it. */
  binds: z.enum(['authority', 'applicant', 'provider']),
  when: conditionSchema.optional(),
  extension: z
    .strictObject({
      times: z.int().min(1),
      cap: duration.optional(),
      reasoned: z.boolean(),
      when: conditionSchema.optional(),
      ...source,
    })
    .optional(),
  suspensions: z.array(suspensionSchema).default([]),
  silence: z.enum(silenceEffects),
  rolls: z.boolean().default(true),
  saturday_is_working_day: z.boolean().default(false),
  suspension_days: z.enum(['both_edges', 'without_first_day']).default('both_edges'),
  ...source,
});

const noticeSchema = z.strictObject({
  kind: z.enum(noticeKinds),
  /** The rule applies to decisions with these outcomes; absent: to all. */
  outcomes: z.array(z.enum(outcomes)).optional(),
  must_state: z.array(
    z.strictObject({
      statement: z.enum(statementCodes),
      /** The writer gives it; otherwise it is filled in from the case and the profile. */
      written_by: z.enum(['writer', 'filled']).default('filled'),
      ...source,
    }),
  ),
  recipient: z.enum(['applicant', 'representative', 'employer', 'immigration_authority']).default('applicant'),
  ...source,
});

const outcomeSchema = z.strictObject({
  outcome: z.enum(outcomes),
  title: text,
  effect: text,
  /** Kinds of notice that the decision issues, the first being the decision itself. */
  notices: z.array(z.enum(noticeKinds)).min(1),
  /** A ground that must be stated; absent: none is needed. */
  grounds: z.array(z.strictObject({ ground: code, title: text, ...source })).optional(),
  ...source,
});

const remedySchema = z.strictObject({
  forum: z.enum(remedyForums),
  title: text,
  duration,
  /** The period where a served notice has a missing or wrong instruction. */
  duration_without_instruction: duration.optional(),
  against: z.array(z.enum(['decision', 'notice', 'failure_to_decide'])),
  /** Opens with the notification, or once the remedy of that forum was decided. */
  opens: z.union([z.literal('notified'), z.strictObject({ after: z.enum(remedyForums) })]).default('notified'),
  ...source,
});

const serviceSchema = z.strictObject({
  rules: z.array(
    z.strictObject({
      channel: z.enum(channels),
      /** Days from dispatch to deemed notification; 0: on the day itself. */
      deemed_days: z.int().min(0),
      ...source,
    }),
  ),
  default_channel: z.enum(channels).default('electronic'),
  /** Whether a deemed day off moves to the next working day. */
  rolls: z.boolean(),
  ...source,
});

const eligibilitySchema = z.strictObject({
  rule: code,
  title: text,
  when: conditionSchema.optional(),
  waived_when: conditionSchema.optional(),
  ...source,
});

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
    provenance: z.string().min(1),
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
  .meta({ title: 'Agnosco procedure profile', description: 'The rules of one procedure as data, each value with its citation.' });

export type Profile = z.infer<typeof profileSchema>;
export type ProfileDocument = Profile['documents'][number];
export type ProfileDeadline = Profile['deadlines'][number];
export type ProfileOutcome = Profile['outcomes'][number];
export type ProfileNotice = Profile['notices'][number];
