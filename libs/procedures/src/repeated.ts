import type { Finding, Path } from './yaml.js';

/** The items of a list whose `key` has the value of an earlier one. */
export function repeated<Key extends string>(
  list: Path,
  items: readonly Partial<Record<Key, string>>[],
  key: Key,
): Finding[] {
  const seen = new Set<string>();
  return items.flatMap((item, at) => {
    const value = item[key];
    if (value === undefined) return [];
    if (seen.has(value)) return [{ path: [...list, at, key], reason: `${value} stands here twice` }];
    seen.add(value);
    return [];
  });
}
