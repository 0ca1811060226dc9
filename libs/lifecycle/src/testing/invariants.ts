import { closedByDecision, closedWithoutDecision, type Outcome, type Status } from '#vocabulary';
import type { CaseContext } from '../context.js';
import { isAwaited, isNotOwed } from '../requests.js';

const closed: readonly Status[] = [...closedByDecision, ...closedWithoutDecision];
const decided: readonly Status[] = closedByDecision;

const outcomesOf: Partial<Record<Status, readonly Outcome[]>> = {
  recognised: ['full'],
  partially_recognised: ['partial'],
  statement_issued: ['statement', 'level_recognised'],
  partial_access_granted: ['partial_access'],
  refused: ['refused'],
  inadmissible: ['refused'],
  closed_non_cooperation: ['refused'],
};

/**
 * Deadlines that end once more, though nothing started them again: one that passed may still be met or closed, one that
 * was met or closed is over.
 */
function endedTwice(ledger: CaseContext['ledger']): string[] {
  const ended = new Map<string, 'passed' | 'over'>();
  return ledger.flatMap((entry) => {
    if (!('deadline' in entry) || entry.entry === 'extended') return [];
    const { deadline } = entry;
    const before = ended.get(deadline);
    if (entry.entry === 'started') ended.delete(deadline);
    else ended.set(deadline, entry.entry === 'passed' ? 'passed' : 'over');
    const again = entry.entry === 'passed' ? before !== undefined : before === 'over';
    return entry.entry !== 'started' && again ? [deadline] : [];
  });
}

/** Everything that is wrong with a case, in words; empty: nothing. */
export function violations(status: Status, context: CaseContext): string[] {
  const { decisions, notices, requests, certificate, measure, ledger, received_on, completed_on } = context;
  const current = decisions.filter(({ standing }) => standing === 'current');
  const allowed = outcomesOf[status];
  const rules: Record<string, boolean> = {
    'one current decision at most': current.length <= 1,
    'a case closed by decision has one, of its outcome':
      !decided.includes(status) || (current.length === 1 && allowed?.includes(current[0]?.outcome as Outcome) === true),
    'what waits for measures or a licence rests on a decision':
      !/^(compensation|licence)/.test(status) || current.length === 1,
    'a deadline ends once unless it started again': endedTwice(ledger).length === 0,
    'a closed case waits for nothing but a fee':
      !closed.includes(status) || !requests.some((request) => isAwaited(request) && isNotOwed(request)),
    'a proposal lies there in review, and only then': (context.proposal !== undefined) === (status === 'review'),
    'a case that left the draft was received':
      status === 'draft' || status === 'discarded' ? received_on === undefined : received_on !== undefined,
    'a file is complete not before it was received': completed_on === undefined || completed_on >= (received_on ?? ''),
    'no notice has the id of another': new Set(notices.map(({ id }) => id)).size === notices.length,
    // A copy that is sent when no remedy is left does not make the notification a later one.
    'a notice is notified on the day of its issue or later': notices.every(
      ({ issued_on, notified_on }) => notified_on === undefined || notified_on >= issued_on,
    ),
    'a decision has its notice': decisions.every(({ notice }) => notices.some(({ id }) => id === notice)),
    'a certificate is valid only with the current decision':
      certificate?.standing !== 'valid' || certificate.decision === current[0]?.id,
    'a measure is on record only after a decision that requires one':
      !measure || decisions.some(({ id, outcome }) => id === measure.decision && outcome === 'measure_required'),
    'requests have ids of their own': new Set(requests.map(({ id }) => id)).size === requests.length,
    'what stops the clock is a request': ledger.every(
      (entry) => entry.entry !== 'suspended' || requests.some(({ id }) => id === entry.suspension),
    ),
    'who must be heard still is heard in a hearing':
      status !== 'hearing' || context.hearings?.at(-1)?.closed_on === undefined,
  };
  return Object.keys(rules).filter((rule) => !rules[rule]);
}
