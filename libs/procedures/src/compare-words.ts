import type { Condition } from './condition.js';
import { codeInWords, conditionInWords, durationInWords, listInWords } from './describe-words.js';

type Entry = Readonly<Record<string, unknown>>;

/** By the key of a list: how an entry is called, and which key names it. */
const entries: Readonly<Record<string, { noun: string; named: string }>> = {
  admission: { noun: 'admission', named: 'variant' },
  characteristics: { noun: 'characteristic', named: '' },
  commands_off: { noun: 'command off', named: 'command' },
  commands_on: { noun: 'command on', named: 'command' },
  competent_authority: { noun: 'competent authority', named: 'area' },
  conditions: { noun: 'condition', named: 'id' },
  deadlines: { noun: 'deadline', named: 'id' },
  declarations: { noun: 'declaration', named: 'code' },
  dispense_grounds: { noun: 'ground to dispense', named: 'ground' },
  documents: { noun: 'document', named: 'code' },
  eligibility: { noun: 'condition', named: 'rule' },
  events: { noun: 'event', named: 'event' },
  exceptions: { noun: 'exception', named: 'cite' },
  fees: { noun: 'fee', named: 'stage' },
  grounds: { noun: 'ground', named: 'ground' },
  legal_basis: { noun: 'legal basis', named: 'cite' },
  licence_checks: { noun: 'check', named: 'check' },
  limbs: { noun: 'limb', named: 'limb' },
  lines: { noun: 'line', named: 'ref' },
  measures: { noun: 'measure', named: 'type' },
  must_state: { noun: 'statement', named: 'statement' },
  notes: { noun: 'note', named: 'cite' },
  notices: { noun: 'notice', named: 'kind' },
  outcomes: { noun: 'outcome', named: 'outcome' },
  recipients: { noun: 'recipient', named: 'kind' },
  remedies: { noun: 'remedy', named: 'forum' },
  required: { noun: 'field', named: 'field' },
  revocation_grounds: { noun: 'ground to revoke', named: 'ground' },
  routes: { noun: 'route', named: 'id' },
  rules: { noun: 'channel', named: 'channel' },
  suspensions: { noun: 'suspension', named: 'cause' },
  variants: { noun: 'variant', named: 'variant' },
  wait_periods: { noun: 'wait after', named: 'after' },
  waivers: { noun: 'waiver', named: 'ground' },
};

const keys: Readonly<Record<string, string>> = {
  cite: 'citation',
  prov: 'provenance',
  when: 'condition',
  waived_when: 'condition to waive',
  exempt_when: 'condition to exempt',
  cap: 'longest extension',
  max: 'longest',
  max_age: 'greatest age',
  must_state: 'statements',
};

const beside = ['note', 'prov'];
const durations = ['duration', 'cap', 'max', 'max_age', 'lapses_after', 'duration_without_instruction'];
const conditions = ['when', 'waived_when', 'exempt_when'];

export function isCondition(key: string): boolean {
  return conditions.includes(key);
}

/** What names an entry of a list; entries with the same name are told apart by their order. */
export function nameOf(list: string, entry: Entry): string {
  const name = entry[entries[list]?.named ?? ''];
  return typeof name === 'string' ? codeInWords(name) : isText(name) ? name.en : '';
}

export function nounOf(list: string): string {
  return entries[list]?.noun ?? codeInWords(list);
}

export function keyInWords(key: string): string {
  return keys[key] ?? codeInWords(key);
}

/** A value as a reader of a comparison sees it. */
export function valueInWords(key: string, value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (isCondition(key)) return `where ${conditionInWords(value as Condition)}`;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return durations.includes(key) ? durationInWords(value) : value.trim();
  if (Array.isArray(value))
    return value.length === 0 ? 'none' : listInWords(value.map((item) => itemInWords(key, item)));
  if (isText(value)) return value.en.trim();
  return typeof value === 'object' ? entryInWords(value as Entry) : `${value as number}`;
}

export function isText(value: unknown): value is { en: string; de: string } {
  return typeof value === 'object' && value !== null && 'en' in value && 'de' in value;
}

function itemInWords(list: string, item: unknown): string {
  if (typeof item !== 'object' || item === null) return codeInWords(String(item));
  return nameOf(list, item as Entry) || entryInWords(item as Entry);
}

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;

/** All of an entry that was added or removed, but its notes and provenance. */
function entryInWords(entry: Entry): string {
  return Object.entries(entry)
    .filter(([key, value]) => !beside.includes(key) && value !== undefined && !isEmpty(value))
    .map(([key, value]) => `${keyInWords(key)} ${valueInWords(key, value)}`)
    .join(', ');
}
