import { z } from 'zod';

/**
 * A condition on the application, as data. `fact` is a path into it (`residence`, `facts.disabled`);
 * `group` names a group of countries of the registers; `before` is the first day that no longer counts.
 */
export type Condition =
  | { any: Condition[] }
  | { all: Condition[] }
  | { not: Condition }
  | { fact: string; is: string | number | boolean }
  | { fact: string; in: string[] }
  | { fact: string; group: string }
  | { fact: string; before: string };

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ any: z.array(conditionSchema).min(1) }),
      z.strictObject({ all: z.array(conditionSchema).min(1) }),
      z.strictObject({ not: conditionSchema }),
      z.strictObject({ fact: z.string(), is: z.union([z.string(), z.number(), z.boolean()]) }),
      z.strictObject({ fact: z.string(), in: z.array(z.string()).min(1) }),
      z.strictObject({ fact: z.string(), group: z.string() }),
      z.strictObject({ fact: z.string(), before: z.iso.date() }),
    ],
    { error: 'one of {any}, {all}, {not}, {fact, is}, {fact, in}, {fact, group}, {fact, before}' },
  ),
);

export type CountryGroups = Readonly<Record<string, readonly string[]>>;

/** Whether the condition holds; a fact that is not there makes every comparison false, of several values one suffices. */
export function holds(condition: Condition, facts: Readonly<Record<string, unknown>>, groups: CountryGroups): boolean {
  if ('any' in condition) return condition.any.some((part) => holds(part, facts, groups));
  if ('all' in condition) return condition.all.every((part) => holds(part, facts, groups));
  if ('not' in condition) return !holds(condition.not, facts, groups);
  const value = valueAt(facts, condition.fact);
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if ('is' in condition) return values.includes(condition.is);
  if ('before' in condition) return values.some((each) => isBefore(each, condition.before));
  const wanted: readonly unknown[] = 'in' in condition ? condition.in : (groups[condition.group] ?? []);
  return values.some((each) => typeof each === 'string' && wanted.includes(each));
}

function valueAt(facts: unknown, path: string): unknown {
  let value = facts;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** Of a year alone its last day counts: it is before a day only where all of it is. */
function isBefore(value: unknown, day: string): boolean {
  if (typeof value !== 'string') return false;
  return (/^\d{4}$/.test(value) ? `${value}-12-31` : value) < day;
}
