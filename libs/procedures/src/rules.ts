import { z } from 'zod';
import { silenceEffects } from '#legal-clock';
import { channels, languages, noticeKinds, outcomes, remedyForums, requestKinds, statementCodes } from '#vocabulary';
import { conditionSchema } from './condition.js';
import { code, duration, source, text } from './values.js';

export const documentSchema = z.strictObject({
  code: code.describe('Its name in the case; the translation of `x` is `x_translation`.'),
  title: text,
  mandatory: z.boolean().describe('Whether the file is incomplete without it.'),
  when: conditionSchema.optional().describe('Mandatory only where this holds.'),
  waived_when: conditionSchema.optional().describe('Not asked for where this holds.'),
  form: z
    .enum(['original', 'copy', 'certified_copy', 'sworn_translation'])
    .optional()
    .describe('The form that is needed.'),
  language: z.enum(languages).optional().describe('The language that it must be in.'),
  max_age: duration.optional().describe('How old it may be.'),
  ...source,
});

const suspensionSchema = z.strictObject({
  cause: z.enum(requestKinds).describe('The kind of request that makes the deadline stand still.'),
  until: z
    .enum(['reply', 'period_end', 'clarified'])
    .describe('Until the reply, the END of the period that was set, or the matter is clarified.'),
  except_issued_in: z
    .string()
    .optional()
    .describe('A doubt about a document issued in this group of countries does not suspend.'),
  ...source,
});

export const deadlineSchema = z.strictObject({
  id: code.describe(
    'Its name; `acknowledge` and `decide` have a meaning for the case. Variants of one duty share an id: the first whose condition holds counts.',
  ),
  title: text,
  trigger: code.describe(
    'From what it runs: created (a draft), received, file_complete, decided, notified, measure_chosen, length_change_requested, the decision of a forum such as objection_decided, or an event of the profile.',
  ),
  duration,
  kind: z
    .enum(['strict', 'should', 'target'])
    .describe('strict: must be kept; should: binds unless the case is atypical; target: an aim without legal effect.'),
  binds: z.enum(['authority', 'applicant', 'provider']).describe('Who is bound by it.'),
  when: conditionSchema.optional().describe('Holds only where this does.'),
  extension: z
    .strictObject({
      times: z.int().min(1).describe('How often it may be extended.'),
      cap: duration.optional().describe('By how much at most; absent: by an appropriate period.'),
      reasoned: z.boolean().describe('Whether reasons must be given.'),
      when: conditionSchema.optional().describe('It may be extended only where this holds.'),
      ...source,
    })
    .optional()
    .describe('Absent: it may not be extended.'),
  suspensions: z.array(suspensionSchema).default([]).describe('What makes it stand still; by default nothing.'),
  silence: z
    .enum(silenceEffects)
    .describe(
      'What follows when it passes: nothing, appealable (a remedy opens), deemed_approved, card_issued or discard.',
    ),
  rolls: z.boolean().default(true).describe('Whether an end on a day off moves to the next working day.'),
  saturday_is_working_day: z.boolean().default(false).describe('Whether Saturdays count as working days.'),
  suspension_days: z
    .enum(['both_edges', 'without_first_day'])
    .default('both_edges')
    .describe('Whether the first day of a suspension counts as suspended.'),
  ...source,
});

export const recipientSchema = z.enum(['applicant', 'representative', 'employer', 'immigration_authority']);

export const noticeSchema = z.strictObject({
  kind: z.enum(noticeKinds).describe('Which letter it is.'),
  outcomes: z
    .array(z.enum(outcomes))
    .optional()
    .describe('The rule applies to decisions with these outcomes; absent: to all.'),
  must_state: z
    .array(
      z.strictObject({
        statement: z.enum(statementCodes).describe('What is stated.'),
        written_by: z
          .enum(['writer', 'filled'])
          .default('filled')
          .describe('Whether the writer gives it, or it is filled in from the case and the profile.'),
        when_compared: z
          .boolean()
          .optional()
          .describe('Demanded only where the decision rests on a comparison; a refusal on a ground alone has none.'),
        ...source,
      }),
    )
    .describe('What the notice must state: it is not issued without.'),
  recipient: recipientSchema.default('applicant').describe('To whom it goes.'),
  ...source,
});

export const outcomeSchema = z.strictObject({
  outcome: z.enum(outcomes).describe('Each stands once.'),
  title: text,
  effect: text.describe('What the decision does in law, as the notice tells it.'),
  valid_for: duration
    .optional()
    .describe('How long what it grants holds, from the day of the document; absent: without end.'),
  notices: z
    .array(z.enum(noticeKinds))
    .min(1)
    .describe('Kinds of notice that the decision issues, the first being the decision itself.'),
  grounds: z
    .array(
      z.strictObject({
        ground: code,
        title: text,
        when: conditionSchema.optional().describe('Open only where this holds.'),
        ...source,
      }),
    )
    .optional()
    .describe(
      'Grounds of which one must be stated, open where their condition holds; absent: none is needed. Of measure_required: grounds that stand in for a comparison that cannot be made.',
    ),
  limbs: z
    .array(z.strictObject({ limb: code, title: text, ...source }))
    .optional()
    .describe('Conditions that must all be met, and stated one by one in the proposal.'),
  ...source,
});

export const remedySchema = z.strictObject({
  forum: z.enum(remedyForums).describe('Who decides on it.'),
  title: text,
  duration: duration.optional().describe('Absent: no period ends the remedy (only against a failure to decide).'),
  duration_without_instruction: duration
    .optional()
    .describe('The period where a served notice has a missing or wrong instruction.'),
  against: z
    .array(z.enum(['decision', 'notice', 'failure_to_decide']))
    .min(1)
    .describe('What it may be filed against.'),
  opens: z
    .union([
      z.literal('notified'),
      z.strictObject({ after: z.enum(remedyForums).describe('Once the remedy of that forum was decided.') }),
      z.strictObject({ deadline_passed: code.describe('Once the deadline with that id has passed.') }),
    ])
    .default('notified')
    .describe('With the notification, once the remedy of that forum was decided, or once that deadline has passed.'),
  ...source,
});

export const serviceSchema = z.strictObject({
  rules: z
    .array(
      z.strictObject({
        channel: z.enum(channels),
        deemed_days: z.int().min(0).describe('Days until it counts as notified; 0: on the day itself.'),
        counts_from: z.enum(['dispatch', 'retrieval']).optional().describe('From which day; absent: dispatch.'),
        lapses_after: duration.optional().describe('Not fetched for so long after dispatch: not notified.'),
        when: conditionSchema
          .optional()
          .describe('Deemed only where this holds; elsewhere notification has to be recorded.'),
        ...source,
      }),
    )
    .describe('When a notice counts as notified, by the channel it went.'),
  default_channel: z.enum(channels).default('electronic').describe('How notices go where the case does not say.'),
  rolls: z.boolean().describe('Whether a deemed day off moves to the next working day.'),
  ...source,
});

export const eligibilitySchema = z.strictObject({
  rule: code,
  title: text.describe('What must be true; it counts as met unless the application says otherwise.'),
  min_age: z.int().min(1).optional().describe('Years of age on the day of the application: computed.'),
  min_experience: z
    .strictObject({
      times_training: z.number().positive().describe("So many times the length of the reference's training."),
    })
    .optional()
    .describe('Length of the experience that is stated: computed where some is, and the length of the training known.'),
  when: conditionSchema.optional().describe('Asked only where this holds.'),
  waived_when: conditionSchema.optional().describe('Not asked where this holds.'),
  ...source,
});
