import { z } from 'zod';
import { measureViewSchema } from './measure.js';

const text = z.string().nullish();
const codes = z.array(z.string());
const refs = z.array(z.union([z.string(), z.looseObject({ ref: z.union([z.string(), codes]) })]));

/** The parts of the API's answers that scenarios look at. Absent ones belong to a later version. */
export const caseViewSchema = z.looseObject({
  id: z.string(),
  version: z.number(),
  status: z.string(),
  outcome: text,
  waiting_for: codes.optional(),
  deadlines: z.array(z.looseObject({ id: z.string(), kind: z.string(), status: z.string(), due_on: text })).optional(),
  substantial_differences: refs.nullish(),
  certificate: z
    .union([
      z.string(),
      z.looseObject({ status: z.string().optional(), standing: z.string().optional(), notice: text }),
    ])
    .nullish(),
  measure: measureViewSchema.nullish(),
  remedies: z.array(z.looseObject({})).optional(),
  conditions: z.array(z.looseObject({ id: z.string(), state: z.string() })).optional(),
  fees: z.array(z.looseObject({ stage: z.string(), amount_cents: z.number() })).optional(),
  commands: z
    .array(
      z.looseObject({
        command: z.string(),
        by: codes,
        allowed: z.boolean(),
        yours: z.boolean().optional(),
        blockers: z.array(z.looseObject({ code: z.string(), item: text })).default([]),
      }),
    )
    .optional(),
});
export type CaseView = z.infer<typeof caseViewSchema>;
export type CommandView = NonNullable<CaseView['commands']>[number];

export const noticeViewSchema = z.looseObject({
  id: z.string(),
  kind: z.string(),
  statements: z.array(z.union([z.string(), z.looseObject({ code: z.string() })])),
  recipient: text,
  notified_on: text,
  verification: z.looseObject({ code: z.string() }).nullish(),
});
export type NoticeView = z.infer<typeof noticeViewSchema>;

/** What anybody is told who checks a document. */
export const verificationViewSchema = z.looseObject({ standing: z.string() });

export const linksView = z.looseObject({
  links: z.array(z.looseObject({ kind: z.string(), case: z.string() })).optional(),
});

/** What the procedure asks for in this case, and whether it is there. */
export const documentsViewSchema = z.looseObject({
  required: z.array(z.looseObject({ code: z.string(), mandatory: z.boolean(), present: z.boolean() })),
});

export const problemSchema = z.looseObject({
  code: z.string().optional(),
  detail: text,
  blockers: z.array(z.looseObject({ code: z.string(), item: text })).optional(),
  errors: z.array(z.looseObject({ pointer: text, code: text, detail: text })).optional(),
});

/** Lists come as `{items: [...]}`. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.looseObject({ items: z.array(item) });
}
