import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Checks } from './format-checks.js';
import type { Mismatch } from './expectations.js';

const lineSchema = z.looseObject({ ref: z.string(), status: z.string() });

export const measureViewSchema = z.looseObject({
  type: z.string().optional(),
  length: z.string().optional(),
  lines: z.array(lineSchema),
  change: z.looseObject({ state: z.string() }).optional(),
});

type Line = z.infer<typeof lineSchema>;
type Expected = NonNullable<Checks['measure']>;

/** Everything in which the measure is not as expected; null: there is none. */
export function measureMismatches(expected: Expected, came: z.infer<typeof measureViewSchema> | null): Mismatch[] {
  if (!came) return [{ what: 'measure', expected, came: 'none' }];
  const { lines, ...words } = expected;
  const shown = { type: came.type ?? 'none', length: came.length ?? 'none', change: came.change?.state ?? 'none' };
  const wrong = (Object.keys(words) as (keyof typeof words)[])
    .filter((name) => words[name] !== undefined && words[name] !== shown[name])
    .map((name): Mismatch => ({ what: `measure.${name}`, expected: words[name], came: shown[name] }));
  return lines === undefined || linesAre(lines, came.lines)
    ? wrong
    : [...wrong, { what: 'measure.lines', expected: lines, came: came.lines }];
}

/** Lines are expected by their names, all of them; or each with how it stands: `{A6: passed}` or `[{ref, status}]`. */
function linesAre(expected: unknown, came: readonly Line[]): boolean {
  if (!Array.isArray(expected))
    return isRecord(expected) && Object.entries(expected).every(([ref, state]) => stands(came, { ref, status: state }));
  if (expected.every((line) => typeof line === 'string')) {
    return isDeepStrictEqual([...new Set(expected)].sort(), came.map(({ ref }) => ref).sort());
  }
  return expected.every((line) => isRecord(line) && stands(came, line));
}

function stands(came: readonly Line[], { ref, state, passed, ...rest }: Record<string, unknown>): boolean {
  const line = came.find((candidate) => candidate.ref === ref);
  if (!line) return false;
  const told = { ...line, state: line.status, passed: line.status === 'passed' } as Record<string, unknown>;
  const wanted = { ...rest, ...(state === undefined ? {} : { state }), ...(passed === undefined ? {} : { passed }) };
  return Object.entries(wanted).every(([key, value]) => isDeepStrictEqual(told[key], value));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
