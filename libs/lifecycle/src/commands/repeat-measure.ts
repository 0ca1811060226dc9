import type { Blocker } from '#vocabulary';
import type { ProfileMeasure } from '#procedures';
import { measureRule, repeatsLeft } from '../measures.js';
import { unknownLines } from '../measure-plan.js';
import type { MeasureLine } from '../context-measures.js';
import type { CommandRule } from '../rule.js';
import { staying } from '../statuses.js';

/** What was failed is taken again: alone, or all of it where the measure is passed or failed as one. */
export const repeatMeasure: CommandRule<'repeat_measure'> = {
  by: ['assessor'],
  from: staying('compensation.running'),

  blockers: (situation, payload) => {
    const { lines = [], extensions = 0 } = situation.context.measure ?? {};
    const rule = measureRule(situation, situation.context.measure?.type);
    const named = payload?.lines ?? lines.filter(isFailed).map(({ ref }) => ref);
    const unknown = unknownLines(lines, named);
    return [
      ...unknown,
      ...notExtended(rule, extensions),
      ...(payload ? outOfScope(rule, lines, named) : nothingFailed(lines)),
      ...exhausted(rule, lines, named),
    ];
  },

  apply: ({ context }, { lines: named }) => {
    const { measure } = context;
    if (!measure) throw new Error('a repeat without a measure');
    const lines = measure.lines.map((line): MeasureLine => {
      if (!named.includes(line.ref)) return line;
      const { why: _, ...kept } = line;
      return { ...kept, status: 'open', repeats: (line.repeats ?? 0) + 1 };
    });
    return { context: { ...context, measure: { ...measure, lines, repeats: measure.repeats + 1 } }, effects: [] };
  },
};

/** Where a measure is lengthened before it is repeated, that has to have been done (PflAPrV § 44(4)). */
function notExtended(rule: ProfileMeasure | undefined, extensions: number): Blocker[] {
  const { repeat, extension, type } = rule ?? {};
  if (!repeat?.after_extension || !extension || extensions >= extension.times) return [];
  return [{ code: 'measure.not_extended', ...(type ? { item: type } : {}), cite: repeat.cite }];
}

const isFailed = ({ status }: MeasureLine): boolean => status === 'failed';

function nothingFailed(lines: readonly MeasureLine[]): Blocker[] {
  return lines.some(isFailed) ? [] : [{ code: 'measure.repeat_scope' }];
}

/** Alone: each line that is named was failed. Complete: something was failed, and every line is named. */
function outOfScope(
  rule: ProfileMeasure | undefined,
  lines: readonly MeasureLine[],
  named: readonly string[],
): Blocker[] {
  const scope = rule?.repeat?.scope ?? 'failed';
  const failed = lines.filter(isFailed).map(({ ref }) => ref);
  if (failed.length === 0) return [{ code: 'measure.repeat_scope', data: { scope } }];
  const known = lines.map(({ ref }) => ref);
  const wrong =
    scope === 'complete' ? known.filter((ref) => !named.includes(ref)) : named.filter((ref) => !failed.includes(ref));
  return wrong.map((item) => ({
    code: 'measure.repeat_scope',
    item,
    data: { scope },
    ...(rule?.repeat ? { cite: rule.repeat.cite } : {}),
  }));
}

function exhausted(
  rule: ProfileMeasure | undefined,
  lines: readonly MeasureLine[],
  named: readonly string[],
): Blocker[] {
  return lines
    .filter((line) => named.includes(line.ref) && repeatsLeft(rule, line) === 0)
    .map(({ ref }) => ({
      code: 'measure.repeats_exhausted',
      item: ref,
      data: { repeats: rule?.repeat?.times ?? 0 },
      ...(rule ? { cite: rule.repeat?.cite ?? rule.cite } : {}),
    }));
}
