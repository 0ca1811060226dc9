import type { Blocker } from '#vocabulary';
import { measureRule } from '../measures.js';
import { unknownLines } from '../measure-plan.js';
import type { MeasureLine, MeasureRecord } from '../context-measures.js';
import type { CommandPayloads } from '../payloads.js';
import type { CommandRule } from '../rule.js';
import { staying } from '../statuses.js';
import type { Situation } from '../types.js';

type Result = CommandPayloads['record_measure_result']['lines'][number];

/** Results come in line by line. What is passed stays passed; what was failed is taken again by a repeat. */
export const recordMeasureResult: CommandRule<'record_measure_result'> = {
  by: ['assessor', 'provider'],
  from: staying('compensation.running'),

  blockers: (situation, payload) => {
    const lines = situation.context.measure?.lines ?? [];
    const refs = payload?.lines.map(({ ref }) => ref) ?? [];
    const named = mayBeNamedNow(situation, refs);
    return [
      ...(named ? [] : unknownLines(lines, refs)),
      ...lines
        .filter(({ ref, status }) => refs.includes(ref) && status === 'failed')
        .map(({ ref }): Blocker => ({ code: 'measure.line_not_open', item: ref })),
    ];
  },

  apply: ({ context }, { lines: results }) => {
    const { measure } = context;
    if (!measure) throw new Error('a result without a measure');
    return { context: { ...context, measure: { ...measure, lines: withResults(measure, results) } }, effects: [] };
  },
};

/** Parts that are not fixed beforehand and were not named when the measure was scheduled are named by their results. */
function mayBeNamedNow(situation: Situation, refs: readonly string[]): boolean {
  const { measure } = situation.context;
  const rule = measureRule(situation, measure?.type);
  if (!measure || rule?.lines.from !== 'schedule') return false;
  const known = measure.lines.map(({ ref }) => ref);
  const all = new Set([...known, ...refs]);
  const required = (rule.lines.required ?? []).map(({ ref }) => ref);
  const onlyLacking = [...all].every((ref) => known.includes(ref) || required.includes(ref));
  return (known.length < rule.lines.min || onlyLacking) && all.size <= rule.lines.max;
}

function withResults({ lines }: MeasureRecord, results: readonly Result[]): MeasureLine[] {
  const refs = [...new Set([...lines.map(({ ref }) => ref), ...results.map(({ ref }) => ref)])];
  return refs.map((ref) => {
    const line = lines.find((candidate) => candidate.ref === ref) ?? { ref, status: 'open' };
    const result = results.findLast((candidate) => candidate.ref === ref);
    if (!result || line.status === 'passed') return line;
    const { why: _, ...kept } = line;
    return { ...kept, status: result.passed ? 'passed' : 'failed', ...(result.why ? { why: result.why } : {}) };
  });
}
