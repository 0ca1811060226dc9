import { z } from 'zod';
import { silenceEffects } from '#legal-clock';
import { channels, languages, noticeKinds, outcomes, remedyForums, requestKinds, statementCodes } from '#vocabulary';
import { conditionSchema } from './condition.js';
import { code, duration, source, text } from './values.js';

export const documentSchema = z.strictObject({
  code,
  title: text,
  mandatory: z.boolean(),
  /** Mandatory only where this holds. */
  when: conditionSchema.optional(),
  /** Not asked for where this holds. */
  waived_when: conditionSchema.optional(),
  form: z.enum(['original', 'copy', 'certified_copy', 'sworn_translation']).optional(),
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

export const deadlineSchema = z.strictObject({
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

export const noticeSchema = z.strictObject({
  kind: z.enum(noticeKinds),
  /** The rule applies to decisions with these outcomes; absent: to all. */
  outcomes: z.array(z.enum(outcomes)).optional(),
  must_state: z.array(
    z.strictObject({
      statement: z.enum(statementCodes),
      /** The writer gives it; otherwise it is filled in from the case and the profile. */
      written_by: z.enum(['writer', 'filled']).default('filled'),
      /** Demanded only where the decision rests on a comparison; a refusal on a ground alone has none. */
      when_compared: z.boolean().optional(),
      ...source,
    }),
  ),
  recipient: z.enum(['applicant', 'representative', 'employer', 'immigration_authority']).default('applicant'),
  ...source,
});

export const outcomeSchema = z.strictObject({
  outcome: z.enum(outcomes),
  title: text,
  effect: text,
  /** Kinds of notice that the decision issues, the first being the decision itself. */
  notices: z.array(z.enum(noticeKinds)).min(1),
  /** A ground that must be stated; absent: none is needed. */
  grounds: z.array(z.strictObject({ ground: code, title: text, ...source })).optional(),
  ...source,
});

export const remedySchema = z.strictObject({
  forum: z.enum(remedyForums),
  title: text,
  /** Absent: no period ends the remedy (only against a failure to decide). */
  duration: duration.optional(),
  /** The period where a served notice has a missing or wrong instruction. */
  duration_without_instruction: duration.optional(),
  against: z.array(z.enum(['decision', 'notice', 'failure_to_decide'])).min(1),
  /** Opens with the notification, once the remedy of that forum was decided, or once that deadline has passed. */
  opens: z
    .union([
      z.literal('notified'),
      z.strictObject({ after: z.enum(remedyForums) }),
      z.strictObject({ deadline_passed: code }),
    ])
    .default('notified'),
  ...source,
});

export const serviceSchema = z.strictObject({
  rules: z.array(
    z.strictObject({
      channel: z.enum(channels),
      /** Days from dispatch to deemed notification; 0: on the day itself. */
      deemed_days: z.int().min(0),
      /** From which day they count; absent: dispatch. */
      counts_from: z.enum(['dispatch', 'retrieval']).optional(),
      /** Not fetched for so long after dispatch: not notified. */
      lapses_after: duration.optional(),
      /** Deemed only where this holds; elsewhere notification has to be recorded. */
      when: conditionSchema.optional(),
      ...source,
    }),
  ),
  default_channel: z.enum(channels).default('electronic'),
  /** Whether a deemed day off moves to the next working day. */
  rolls: z.boolean(),
  ...source,
});

export const eligibilitySchema = z.strictObject({
  rule: code,
  title: text,
  /** Computed: years of age at admission; other rules are met unless `application.facts` says otherwise. */
  min_age: z.int().min(1).optional(),
  when: conditionSchema.optional(),
  waived_when: conditionSchema.optional(),
  ...source,
});
