import { isCondition, isText, keyInWords, nameOf, nounOf, valueInWords } from './compare-words.js';
import type { Overlay } from './overlay-schema.js';
import type { Profile } from './schema.js';

type Entry = Readonly<Record<string, unknown>>;

/** One thing in which two profiles, or two overlays, differ; `what` is where, in words. */
export interface RuleDifference {
  kind: 'added' | 'removed' | 'changed';
  what: string;
  /** In words; absent where there was nothing. */
  before?: string;
  /** In words; absent where there is nothing any more. */
  after?: string;
}

/** What a lawyer has to look at when one profile takes the place of another, value by value, in the order of the first. */
export function compareProfiles(before: Profile, after: Profile): RuleDifference[] {
  return objects([], before, after);
}

export function compareOverlays(before: Overlay, after: Overlay): RuleDifference[] {
  return objects([], before, after);
}

function objects(path: readonly string[], before: object, after: object): RuleDifference[] {
  const [old, now] = [before as Entry, after as Entry];
  const all = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return all.flatMap((key) => values(path, key, old[key], now[key]));
}

function values(path: readonly string[], key: string, before: unknown, after: unknown): RuleDifference[] {
  if (same(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return lists(path, key, before, after);
  if (isPlain(key, before) && isPlain(key, after)) return objects([...path, keyInWords(key)], before, after);
  return [changed([...path, keyInWords(key)], key, before, after)];
}

function isPlain(key: string, value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isText(value) && !isCondition(key);
}

function changed(path: readonly string[], key: string, before: unknown, after: unknown): RuleDifference {
  const what = path.join(', ');
  if (before === undefined) return { kind: 'added', what, after: valueInWords(key, after) };
  if (after === undefined) return { kind: 'removed', what, before: valueInWords(key, before) };
  const onlyGerman = isText(before) && isText(after) && before.en === after.en;
  return {
    kind: 'changed',
    what: onlyGerman ? `${what} (German)` : what,
    before: onlyGerman ? before.de.trim() : valueInWords(key, before),
    after: onlyGerman ? after.de.trim() : valueInWords(key, after),
  };
}

function lists(path: readonly string[], key: string, before: readonly unknown[], after: readonly unknown[]) {
  return [...before, ...after].every(isEntry)
    ? entries(path, key, before as readonly Entry[], after as readonly Entry[])
    : items(path, key, before, after);
}

/** Codes and the like: what came and what went, and otherwise their order. */
function items(path: readonly string[], key: string, before: readonly unknown[], after: readonly unknown[]) {
  const gone = before.filter((item) => !after.some((other) => same(item, other)));
  const come = after.filter((item) => !before.some((other) => same(item, other)));
  const what = [...path, keyInWords(key)].join(', ');
  const differences: RuleDifference[] = [
    ...gone.map((item): RuleDifference => ({ kind: 'removed', what, before: valueInWords(key, [item]) })),
    ...come.map((item): RuleDifference => ({ kind: 'added', what, after: valueInWords(key, [item]) })),
  ];
  if (differences.length > 0) return differences;
  return [{ kind: 'changed' as const, what: `${what} (order)`, ...bothInWords(key, before, after) }];
}

function bothInWords(key: string, before: unknown, after: unknown) {
  return { before: valueInWords(key, before), after: valueInWords(key, after) };
}

/** Entries are found again by their name, those of one name by their condition, and then by their order. */
function entries(path: readonly string[], key: string, before: readonly Entry[], after: readonly Entry[]) {
  const left = [...after];
  const take = (found: number) => (found < 0 ? undefined : left.splice(found, 1)[0]);
  const exact = before.map((entry) => take(left.findIndex((other) => isSameRule(key, entry, other))));
  const pairs = before.map((entry, at) => ({
    entry,
    other: exact[at] ?? take(left.findIndex((other) => nameOf(key, other) === nameOf(key, entry))),
  }));
  const several = severalOf(key, [before, after]);
  const where = (entry: Entry) => [...path, called(key, entry, several)];
  return [
    ...pairs.flatMap(({ entry, other }) =>
      other ? objects(where(entry), entry, other) : [changed(where(entry), key, entry, undefined)],
    ),
    ...left.map((entry) => changed(where(entry), key, undefined, entry)),
  ];
}

function isSameRule(key: string, entry: Entry, other: Entry): boolean {
  const marks = ['when', 'outcomes', 'against', 'profiles', 'part'];
  return nameOf(key, entry) === nameOf(key, other) && marks.every((mark) => same(entry[mark], other[mark]));
}

/** Names that more than one entry has. */
function severalOf(key: string, versions: readonly (readonly Entry[])[]): string[] {
  return versions.flatMap((list) => {
    const names = list.map((entry) => nameOf(key, entry));
    return names.filter((name, at) => names.indexOf(name) !== at);
  });
}

function called(key: string, entry: Entry, several: readonly string[]): string {
  const name = nameOf(key, entry);
  const mark = ['when', 'outcomes', 'against', 'profiles'].find((each) => entry[each] !== undefined);
  const which = several.includes(name) && mark ? ` (${valueInWords(mark, entry[mark])})` : '';
  return `${nounOf(key)} ${name}${which}`.trim();
}

const isEntry = (item: unknown): item is Entry => typeof item === 'object' && item !== null && !Array.isArray(item);

function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keysOf = (value: object) => Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [key]));
  const [keys, others] = [keysOf(one), keysOf(other)];
  return keys.length === others.length && keys.every((key) => same((one as Entry)[key], (other as Entry)[key]));
}
