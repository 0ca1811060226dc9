import { isDeepStrictEqual } from 'node:util';
import type { Checks } from './format-checks.js';
import { measureMismatches } from './measure.js';
import type { CaseView, NoticeView } from './views.js';

/** What was expected of the case and what came. */
export interface Mismatch {
  /** For example `deadlines.decide`. */
  what: string;
  expected: unknown;
  came: unknown;
}

/** The case says nothing of it: the expectation belongs to a later version of the project. */
export class NotThereYet extends Error {
  constructor(readonly check: string) {
    super(`${check} cannot be checked: this version does not have it yet`);
  }
}

export interface Seen {
  body: CaseView;
  /** Oldest first. */
  notices: readonly NoticeView[];
}

/** Checks of the case itself; the others need who acted, or who looks. */
export type CaseCheck = Exclude<keyof Checks, 'refused' | 'allowed' | 'not_allowed' | 'visible' | 'hidden'>;

type Reader<Name extends CaseCheck> = (expected: NonNullable<Checks[Name]>, seen: Seen) => Mismatch[];

/** How each expectation is read from the API's answers and compared: the one place that knows. */
const readers: { [Name in CaseCheck]: Reader<Name> } = {
  status: (expected, { body }) => same('status', expected, body.status),
  outcome: (expected, { body }) => same('outcome', expected, body.outcome ?? 'none'),
  waiting_for: (expected, { body }) => sameSet('waiting_for', expected, there('waiting_for', body.waiting_for)),
  deadlines: (expected, { body }) =>
    each('deadlines', expected, (id) => deadlineWord(there('deadlines', body.deadlines), id)),
  deadline_kinds: (expected, { body }) =>
    each('deadline_kinds', expected, (id) => newest(there('deadlines', body.deadlines), id)?.kind ?? 'none'),
  substantial_differences: (expected, { body }) =>
    sameSet('substantial_differences', expected, refsOf(body.substantial_differences)),
  notices: (expected, { notices }) =>
    present(
      'notices',
      expected,
      notices.map((notice) => notice.kind),
    ),
  notice_states: (expected, { notices }) =>
    perNotice(expected, notices, (kind, codes, notice) => present(`notice_states.${kind}`, codes, stated(notice))),
  notice_omits: (expected, { notices }) =>
    perNotice(expected, notices, (kind, codes, notice) => absent(`notice_omits.${kind}`, codes, stated(notice))),
  recipients: (expected, { notices }) =>
    perNotice(expected, notices, (kind, who, notice) =>
      sameSet(`recipients.${kind}`, [who].flat(), recipientsOf(notice)),
    ),
  notified: (expected, { notices }) =>
    perNotice(expected, notices, (kind, day, notice) => same(`notified.${kind}`, day, notice.notified_on ?? 'none')),
  measure: (expected, { body }) => measureMismatches(expected, there('measure', body.measure)),
  remedies: (expected, { body }) => {
    const came = there('remedies', body.remedies);
    return expected
      .filter((remedy) => !came.some((candidate) => includes(candidate, remedy)))
      .map((remedy) => ({ what: 'remedies', expected: remedy, came }));
  },
  conditions: (expected, { body }) =>
    each(
      'conditions',
      expected,
      (id) => there('conditions', body.conditions).find((each) => each.id === id)?.state ?? 'none',
    ),
  fees: (expected, { body }) =>
    each('fees', expected, (stage) => {
      const fee = there('fees', body.fees).find((each) => each.stage === stage);
      return fee ? fee.amount_cents / 100 : 'none';
    }),
  certificate: (expected, { body }) => same('certificate', expected, certificateWord(body)),
};

/** Everything in which the case is not as expected. Throws NotThereYet. */
export function mismatches(checks: Checks, seen: Seen): Mismatch[] {
  return (Object.keys(readers) as CaseCheck[]).flatMap((name) => {
    const expected = checks[name];
    return expected === undefined ? [] : (readers[name] as Reader<CaseCheck>)(expected, seen);
  });
}

function deadlineWord(deadlines: NonNullable<CaseView['deadlines']>, id: string): string {
  const deadline = newest(deadlines, id);
  if (!deadline || ['not_started', 'met', 'closed'].includes(deadline.status)) return 'none';
  return deadline.due_on ?? (deadline.status === 'suspended' ? 'suspended' : 'none');
}

function newest(deadlines: NonNullable<CaseView['deadlines']>, id: string) {
  return deadlines.findLast((deadline) => deadline.id === id);
}

function certificateWord({ certificate }: CaseView): string {
  if (certificate === undefined) throw new NotThereYet('certificate');
  if (certificate === null) return 'none';
  return typeof certificate === 'string' ? certificate : (certificate.status ?? certificate.standing ?? 'none');
}

function refsOf(rows: CaseView['substantial_differences']): string[] {
  if (rows === undefined) throw new NotThereYet('substantial_differences');
  return (rows ?? []).flatMap((row) => (typeof row === 'string' ? row : row.ref));
}

function stated(notice: NoticeView): string[] {
  return notice.statements.map((statement) => (typeof statement === 'string' ? statement : statement.code));
}

function recipientsOf(notice: NoticeView): string[] {
  return notice.recipient ? [notice.recipient] : [];
}

/** Of several notices of a kind the newest counts. */
function perNotice<Value>(
  expected: Partial<Record<string, Value>>,
  notices: readonly NoticeView[],
  compare: (kind: string, value: Value, notice: NoticeView) => Mismatch[],
): Mismatch[] {
  return Object.entries(expected).flatMap(([kind, value]) => {
    const notice = notices.findLast((candidate) => candidate.kind === kind);
    if (!notice) return [{ what: kind, expected: 'a notice of this kind', came: 'none' }];
    return value === undefined ? [] : compare(kind, value, notice);
  });
}

function each(what: string, expected: Readonly<Record<string, unknown>>, read: (id: string) => unknown): Mismatch[] {
  return Object.entries(expected).flatMap(([id, value]) => same(`${what}.${id}`, value, read(id)));
}

function same(what: string, expected: unknown, came: unknown): Mismatch[] {
  return isDeepStrictEqual(expected, came) ? [] : [{ what, expected, came }];
}

function sameSet(what: string, expected: readonly string[], came: readonly string[]): Mismatch[] {
  return same(what, [...new Set(expected)].sort(), [...new Set(came)].sort());
}

function present(what: string, expected: readonly string[], came: readonly string[]): Mismatch[] {
  return expected.every((code) => came.includes(code)) ? [] : [{ what, expected, came }];
}

function absent(what: string, unwanted: readonly string[], came: readonly string[]): Mismatch[] {
  const found = unwanted.filter((code) => came.includes(code));
  return found.length === 0 ? [] : [{ what, expected: `without ${found.join(', ')}`, came }];
}

/** Whether everything that is expected is there, at any depth; lists compare as a whole. */
function includes(came: unknown, expected: unknown): boolean {
  if (!isRecord(expected)) return isDeepStrictEqual(came, expected);
  return isRecord(came) && Object.entries(expected).every(([key, value]) => includes(came[key], value));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function there<Value>(check: string, value: Value | undefined): Value {
  if (value === undefined) throw new NotThereYet(check);
  return value;
}
