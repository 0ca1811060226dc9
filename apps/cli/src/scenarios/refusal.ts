import type { Checks } from './format-checks.js';
import type { Mismatch } from './expectations.js';
import type { Answer } from './api.js';
import { problemSchema } from './views.js';

export interface Reason {
  code: string;
  item?: string;
}

type Expected = NonNullable<Checks['refused']>;

/** Why an answer refuses, each reason once; empty where the answer does not say. */
export function reasonsOf(answer: Answer): Reason[] {
  const { data } = problemSchema.safeParse(answer.body);
  if (!data) return [];
  const blockers = (data.blockers ?? []).map(({ code, item }) => ({ code, ...(item ? { item } : {}) }));
  const fields = (data.errors ?? []).flatMap(({ code, pointer }) =>
    code ? [{ code, ...(pointer ? { item: pointer } : {}) }] : [],
  );
  const own = data.code && !blockers.some(({ code }) => code === data.code) ? [{ code: data.code }] : [];
  return [...own, ...blockers, ...fields];
}

/** Every refusal that was expected must be among the reasons; others may be. */
export function refusalMismatches(expected: Expected, answer: Answer): Mismatch[] {
  if (answer.status < 400) return [{ what: 'refused', expected, came: 'accepted' }];
  const reasons = reasonsOf(answer);
  if (answer.status >= 500) return [{ what: 'refused', expected, came: describeAnswer(answer) }];
  return [expected]
    .flat()
    .filter((refusal) => !reasons.some((reason) => matches(refusal, reason)))
    .map((refusal) => ({ what: 'refused', expected: refusal, came: describeAnswer(answer) }));
}

/** The answer in a line: HTTP status, code and blockers. */
export function describeAnswer(answer: Answer): string {
  const { data } = problemSchema.safeParse(answer.body);
  const reasons = reasonsOf(answer).map(({ code, item }) => (item ? `${code} (${item})` : code));
  const detail = reasons.length === 0 ? (data?.detail ?? '') : reasons.join(', ');
  return `${answer.status} ${detail}`.trim();
}

function matches(refusal: string | Reason, reason: Reason): boolean {
  const { code, item } = typeof refusal === 'string' ? { code: refusal, item: undefined } : refusal;
  if (item !== undefined && reason.item !== item) return false;
  return reason.code === code || (!code.includes('.') && reason.code.startsWith(`${code}.`));
}
