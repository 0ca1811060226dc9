import type { Finding, Path } from './yaml.js';

const keysOfGroups = ['group', 'except_issued_in'];

/** Groups of countries that a profile or overlay names and the registers do not have. */
export function unknownGroups(rules: object, known: readonly string[]): Finding[] {
  return groupsIn(rules, [])
    .filter(({ group }) => !known.includes(group))
    .map(({ path, group }) => ({ path, reason: `unknown group of countries ${group}` }));
}

function groupsIn(value: unknown, path: Path): { path: Path; group: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => groupsIn(item, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    keysOfGroups.includes(key) && typeof inner === 'string'
      ? [{ path: [...path, key], group: inner }]
      : groupsIn(inner, [...path, key]),
  );
}
