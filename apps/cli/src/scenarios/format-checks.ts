import { z } from 'zod';
import { commandNames, noticeKinds, outcomes, statementCodes, statuses } from '#vocabulary';
import { day } from './format-parts.js';

const refusalCode = z
  .string()
  .regex(/^[a-z_]+(\.[a-z_0-9]+)?$/, 'a code such as documents.missing, or its subject alone');
const refusal = z.union([refusalCode, z.strictObject({ code: refusalCode, item: z.string() })]);
const commands = z.array(z.enum(commandNames));
const names = z.array(z.string());
const perNotice = <Value extends z.ZodType>(value: Value) => z.partialRecord(z.enum(noticeKinds), value);

/** What `expect` and `check` take. */
export const checksSchema = z.strictObject({
  status: z.enum(statuses).optional(),
  outcome: z.enum([...outcomes, 'none']).optional(),
  waiting_for: names.optional().meta({ description: 'The requests that are open, all of them; [] for none.' }),
  refused: z
    .union([refusal, z.array(refusal).min(1)])
    .optional()
    .meta({ description: 'A code, its subject alone, {code, item}, or a list: each is present, others may be.' }),
  allowed: commands.optional(),
  not_allowed: commands.optional(),
  deadlines: z
    .record(z.string(), z.union([z.enum(['suspended', 'none']), day]))
    .optional()
    .meta({ description: 'A date; suspended while the end is not known; none when not started, met or closed.' }),
  deadline_kinds: z.record(z.string(), z.enum(['strict', 'should', 'target'])).optional(),
  substantial_differences: names.optional(),
  notices: z.array(z.enum(noticeKinds)).optional().meta({ description: 'All listed were issued; others may be.' }),
  notice_states: perNotice(z.array(z.enum(statementCodes))).optional(),
  notice_omits: perNotice(z.array(z.enum(statementCodes))).optional(),
  recipients: perNotice(z.union([z.string(), names])).optional(),
  notified: perNotice(z.union([z.enum(['none']), day])).optional(),
  measure: z
    .strictObject({
      type: z.string().optional(),
      length: z.string().optional(),
      lines: z.unknown().optional(),
      change: z.string().optional(),
    })
    .optional(),
  remedies: z.array(z.strictObject({ against: z.string().optional(), state: z.string().optional() })).optional(),
  conditions: z.record(z.string(), z.enum(['met', 'not_met', 'unknown'])).optional(),
  fees: z.record(z.string(), z.number()).optional(),
  certificate: z.enum(['none', 'valid', 'superseded', 'revoked', 'expired']).optional(),
  visible: names.optional(),
  hidden: names.optional(),
});

export type Checks = z.infer<typeof checksSchema>;
