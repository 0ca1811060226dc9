import { z } from 'zod';
import { commandNames, noticeKinds } from '#vocabulary';
import { conditionSchema } from './condition.js';
import { feeSchema } from './course.js';
import { deadlineSchema, recipientSchema } from './rules.js';
import { code, day, id, provenance, source, text } from './values.js';

const { suspensions, rolls, saturday_is_working_day, suspension_days, ...fields } = deadlineSchema.shape;

/** Parts of a deadline that an overlay may take out. */
const removable = z.enum(['when', 'extension', 'suspensions']);

/** What holds of a deadline instead; every field but the id and the citation may be left as the profile has it. */
const overlayDeadlineSchema = z.strictObject({
  ...z.strictObject(fields).partial().shape,
  suspensions: suspensions.unwrap().optional().describe('What makes it stand still.'),
  rolls: rolls.unwrap().optional(),
  saturday_is_working_day: saturday_is_working_day.unwrap().optional(),
  suspension_days: suspension_days.unwrap().optional(),
  ...source,
  id: fields.id,
  profiles: z.array(id).min(1).optional().describe('Of the profiles that the overlay modifies; absent: all of them.'),
  without: z.array(removable).default([]).describe('Parts of the profile’s rule that fall away.'),
});

/** Lists of a profile whose entries have conditions, with the key that names an entry. */
export const conditionalParts = {
  documents: 'code',
  eligibility: 'rule',
  routes: 'id',
  licence_checks: 'check',
  fees: 'stage',
} as const;

const overlayConditionSchema = z.strictObject({
  part: z.enum(Object.keys(conditionalParts) as (keyof typeof conditionalParts)[]).describe('The list of the profile.'),
  id: code.describe('The entry of the list.'),
  when: conditionSchema.optional().describe('Stands instead of the entry’s own condition.'),
  waived_when: conditionSchema.optional().describe('Stands instead; only documents and eligibility have it.'),
  without: z
    .array(z.enum(['when', 'waived_when']))
    .default([])
    .describe('Conditions of the entry that fall away.'),
  profiles: z.array(id).min(1).optional().describe('Of the profiles that the overlay modifies; absent: all of them.'),
  ...source,
});

export const overlaySchema = z
  .strictObject({
    id,
    version: z.int().min(1).describe('Raised with every change of a published overlay; the old file stays.'),
    effective_from: day.describe('The first day on which applications may take this version.'),
    effective_to: day.optional().describe('The last such day; absent: until a newer version holds.'),
    title: text,
    jurisdiction: z.string(),
    legal_basis: z.array(z.strictObject({ ...source, title: text.optional() })).min(1),
    provenance,
    modifies: z.array(id).min(1).describe('Ids of the profiles that it may be laid over.'),
    deadlines: z
      .array(overlayDeadlineSchema)
      .default([])
      .describe('Deadlines by id: fields that stand instead of the profile’s, or a whole rule that it does not have.'),
    events: z
      .array(z.strictObject({ event: code, title: text, ...source }))
      .default([])
      .describe('Further events that may be recorded.'),
    conditions: z.array(overlayConditionSchema).default([]).describe('Conditions that stand instead of the profile’s.'),
    commands_on: z
      .array(z.strictObject({ command: z.enum(commandNames), ...source }))
      .default([])
      .describe('Commands that the profile switches off and that are open here.'),
    recipients: z
      .array(z.strictObject({ kind: z.enum(['*', ...noticeKinds]), recipient: recipientSchema, ...source }))
      .default([])
      .describe('To whom notices go; `*`: all kinds that are not named themselves.'),
    continue_to_measures: z
      .strictObject({ ...source })
      .optional()
      .describe('A partial decision may go on to measures in a supplementary application.'),
    fees: z.array(feeSchema).default([]).describe('Further fees; one of a stage that the profile has stands instead.'),
    notes: z
      .array(z.strictObject({ text, ...source }))
      .default([])
      .describe('What else the law says of it.'),
  })
  .meta({
    title: 'Agnosco overlay',
    description: 'What holds instead of the rules of a procedure profile, each value with its citation.',
  });

export type Overlay = z.infer<typeof overlaySchema>;
export type OverlayDeadline = Overlay['deadlines'][number];
export type OverlayCondition = Overlay['conditions'][number];

/** The overlay format as JSON Schema (2020-12), as its author writes it. */
export function overlayJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(overlaySchema, { io: 'input' });
}
