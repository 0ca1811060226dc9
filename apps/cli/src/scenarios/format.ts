import { z } from 'zod';
import { channels, commandNames, noticeKinds } from '#vocabulary';
import { checksSchema } from './format-checks.js';
import { day, isDay, moment, idOr, registerId } from './format-parts.js';

/** Steps that are no command of the lifecycle but that an actor can take in a scenario. */
export const actionNames = ['apply', 'upload', 'grant_consent', 'withdraw_consent', 'view', 'verify'] as const;
export type ActionName = (typeof actionNames)[number];

export const actorRoles = [
  'applicant',
  'representative',
  'counsellor',
  'caseworker',
  'assessor',
  'reviewer',
  'team_lead',
  'administrator',
  'employer',
  'provider',
  'statistician',
  'auditor',
  'public',
] as const;
export type ActorRole = (typeof actorRoles)[number];

const actor = z
  .string()
  .regex(
    new RegExp(`^(${actorRoles.join('|')})(#[1-9][0-9]*)?$`),
    `one of ${actorRoles.join(', ')}, with #2 for another`,
  )
  .meta({ description: 'Who acts. `assessor#2` is another person of that role.' });

/** What the actions carry besides commands; `file` stands beside the scenario, applications are counted from 1. */
export const actionPayloads = {
  apply: z.strictObject({ variant: z.string().optional(), supplements: z.int().min(1).optional() }),
  upload: z
    .strictObject({ code: z.string(), file: z.string().optional(), content: z.string().optional() })
    .refine(({ file, content }) => file === undefined || content === undefined, 'give file or content, not both'),
  grant_consent: z.strictObject({ to: z.string(), fields: z.array(z.string()), until: day.optional() }),
  withdraw_consent: z.strictObject({ to: z.string() }),
  view: z.strictObject({}),
  verify: z.strictObject({
    code: z.string().optional(),
    document: z.enum(noticeKinds).optional(),
    number: z.int().min(1).optional(),
  }),
} as const satisfies Record<ActionName, z.ZodType>;

export function isAction(name: string): name is ActionName {
  return (actionNames as readonly string[]).includes(name);
}

const art11Level = z.enum(['a', 'b', 'c', 'd', 'e']).meta({ description: 'Article 11 of Directive 2005/36/EC.' });

const unit = z.strictObject({ id: z.string(), title: z.string().optional(), amount: z.number().min(0).optional() });

const qualification = z.strictObject({
  title: z.string(),
  country: z.string(),
  art11_level: art11Level.optional(),
  awarded: z.union([moment, z.int()]).optional(),
  annex_v: z.union([z.boolean(), z.string()]).optional(),
  units: z.array(unit).optional(),
});

const reference = z.strictObject({
  id: z.string(),
  title: z.string().optional(),
  art11_level: art11Level.optional(),
  unit: z.enum(['weeks', 'hours', 'credits']).optional(),
  units: z.array(z.strictObject({ ...unit.shape, essential: z.boolean().optional() })).min(1),
});

const application = z.strictObject({
  nationality: z.string().optional().meta({ description: 'ISO 3166-1 alpha-2.' }),
  residence: z.string().optional().meta({ description: 'ISO 3166-1 alpha-2.' }),
  training_country: z.string().optional().meta({ description: 'ISO 3166-1 alpha-2, or a former state of 3166-3.' }),
  birth_date: day.optional(),
  protection: z.string().optional().meta({ description: 'For example refugee or asylum_seeker.' }),
  languages: z
    .record(z.string(), z.string())
    .optional()
    .meta({ description: 'CEFR level by BCP 47 tag, for example {de: A2}.' }),
  experience: z
    .array(
      z.strictObject({
        id: z.string(),
        role: z.string(),
        from: moment.optional(),
        to: moment.optional(),
        years: z.number().min(0).optional(),
        evidence: z.string().optional(),
        covers: z.array(z.string()).optional(),
      }),
    )
    .optional(),
  certificates: z
    .array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        validated: z.boolean(),
        covers: z.array(z.string()).optional(),
      }),
    )
    .optional(),
  variant: z.string().optional(),
  mandate: z.strictObject({ to: z.string(), since: day }).optional(),
  channel: z.enum(channels).optional().meta({ description: 'How notices are sent; default electronic.' }),
  facts: z
    .record(z.string(), z.boolean())
    .optional()
    .meta({ description: 'Eligibility rules of the profile: whether they are met; default met.' }),
  conflicts: z.array(actor).optional().meta({ description: 'Staff with a declared conflict of interest.' }),
  missing: z
    .array(z.string())
    .optional()
    .meta({ description: 'Mandatory documents that are not there when the application is submitted.' }),
});

const step = z
  .strictObject({
    on: day
      .optional()
      .meta({ description: 'Moves the clock forward to that day, 09:00, before the step; never back.' }),
    as: actor.optional(),
    do: z
      .enum([...commandNames, ...actionNames])
      .optional()
      .meta({ description: 'A command of the lifecycle, or what an actor can do besides.' }),
    with: z.record(z.string(), z.unknown()).optional().meta({ description: 'What the command carries.' }),
    case: z
      .int()
      .min(1)
      .optional()
      .meta({ description: 'Which application of the scenario, counted from 1; default the newest.' }),
    expect: checksSchema.optional(),
    check: checksSchema.optional(),
  })
  .superRefine((value, context) => {
    const complain = (key: string, message: string) => context.addIssue({ code: 'custom', path: [key], message });
    const checks = value.expect ?? value.check;
    if (!value.do && !value.on && !checks) complain('do', 'the step does nothing: give do, on or check');
    if (value.do && !value.as && value.do !== 'verify') complain('as', 'who acts is missing');
    if (value.do && isAction(value.do)) {
      const { error } = actionPayloads[value.do].safeParse(value.with ?? {});
      for (const issue of error?.issues ?? []) context.addIssue({ ...issue, path: ['with', ...issue.path] });
    }
    if (!value.do && value.with) complain('with', 'stands only beside do');
    if (!value.do && checks?.refused) complain(value.expect ? 'expect' : 'check', 'only a step with do can be refused');
    if (value.expect && value.check) complain('check', 'give expect or check, not both');
    if (value.do !== 'view' && value.do !== 'verify' && (checks?.visible ?? checks?.hidden)) {
      complain(value.expect ? 'expect' : 'check', 'visible and hidden belong to do: view and do: verify');
    }
  });

/** One scenario: a case told step by step. The JSON Schema of the format is made of this. */
export const scenarioSchema = z
  .strictObject({
    scenario: z.string().min(1).meta({ description: 'The rule that it proves, in plain words.' }),
    profile: z.string().min(1).meta({ description: 'An id, or a path to a profile file beside the scenario.' }),
    overlays: z.array(z.string()).default([]),
    calendar: z.string().optional().meta({ description: "For example DE-NW; default the authority's." }),
    authority: z.string().optional().meta({ description: 'Default a demonstration authority that has the profile.' }),
    start: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}([ T]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/, 'a day, YYYY-MM-DD, with or without HH:MM')
      .refine((text) => isDay(text.slice(0, 10)), 'no day of the calendar')
      .meta({ description: "The clock's first moment, local to the authority; without a time 09:00." }),
    qualification: idOr(qualification)
      .optional()
      .meta({ description: `${registerId}, or inline.` }),
    reference: idOr(reference)
      .optional()
      .meta({ description: `${registerId}, or inline.` }),
    application: application.default({}),
    steps: z.array(step).min(1),
  })
  .meta({ title: 'Agnosco scenario', description: 'A case told step by step, run through the HTTP API.' });

export type Scenario = z.infer<typeof scenarioSchema>;
export type Step = Scenario['steps'][number];
export type InlineReference = z.infer<typeof reference>;
