import { addToEpochDay } from './duration.js';
import { fromEpochDay, toEpochDay } from './days.js';
import { Run } from './run.js';
import type {
  Calendar,
  Day,
  DeadlineRule,
  DeadlineState,
  DeadlineStatus,
  ExtensionLimit,
  LedgerEntry,
  Step,
} from './types.js';
import { reasonToRoll, rollEpochDay } from './working-days.js';
import { startOfDay } from './zones.js';

type Ledger = readonly LedgerEntry[];
type Ending = Extract<LedgerEntry, { entry: 'met' | 'passed' | 'closed' }>;

interface Replay {
  /** Undefined when the deadline never started. */
  run?: Run;
  startedOn?: Day;
  /** In order; the last one says how it ended. */
  endings: Ending[];
}

/**
 * The deadline as the ledger leaves it on `today`, with the steps that explain its date.
 *
 * The last `started` counts. A suspension that began before a first start reaches it from its start day on; a new start
 * leaves behind all that was recorded before it.
 * `met` and `closed` end it, `passed` too unless it is met or closed later; what the ledger says after that does not
 * move the date any more. Entries are taken in the order of the ledger. `today` (local to the authority) only says
 * whether a suspension with a known end still runs; that a day went by does not pass a deadline, its entry does.
 * RangeError when a day or duration is not one.
 */
export function computeDeadline(rule: DeadlineRule, ledger: Ledger, calendar: Calendar, today: Day): DeadlineState {
  const { run, startedOn, endings } = replay(rule, ledger, calendar);
  const ended = endings.at(-1)?.entry;
  const { id, kind, silence, cite } = rule;
  const state = { id, kind, started_on: startedOn, extensions: run?.extensions ?? 0, silence, cite };
  if (!run) return { ...state, status: ended ?? 'not_started', steps: endings.map((entry) => endStep(rule, entry)) };

  const steps = run.steps;
  const end = run.unrolledEnd();
  const due = end === undefined ? undefined : roll(rule, calendar, end, steps);
  steps.push(...endings.map((entry) => endStep(rule, entry)));
  const suspendedUntil = ended || end === undefined ? undefined : run.suspendedUntil(toEpochDay(today));
  const isSuspended = end === undefined || suspendedUntil !== undefined;
  const status: DeadlineStatus = ended ?? (isSuspended ? 'suspended' : 'running');
  return {
    ...state,
    status,
    due_on: dayOf(due),
    unrolled_end: dayOf(end),
    suspended_until: dayOf(suspendedUntil),
    passes_at: due === undefined || ended ? undefined : startOfDay(fromEpochDay(due + 1), calendar.zone).toISOString(),
    steps,
  };
}

/** `computeDeadline` for every rule, in their order. */
export function computeDeadlines(
  rules: readonly DeadlineRule[],
  ledger: Ledger,
  calendar: Calendar,
  today: Day,
): DeadlineState[] {
  return rules.map((rule) => computeDeadline(rule, ledger, calendar, today));
}

/**
 * How often the deadline may still be extended and how far. The cap counts from the unrolled end as it is before the
 * extension; where a suspension without a known end runs, as if that ended on `today`.
 */
export function extensionLimit(rule: DeadlineRule, ledger: Ledger, calendar: Calendar, today: Day): ExtensionLimit {
  if (!rule.extension) return { timesLeft: 0 };
  const { run } = replay(rule, ledger, calendar);
  const timesLeft = Math.max(0, rule.extension.times - (run?.extensions ?? 0));
  const end = run?.unrolledEnd(toEpochDay(today));
  if (end === undefined || rule.extension.cap === undefined) return { timesLeft };
  return { timesLeft, latest: fromEpochDay(addToEpochDay(end, rule.extension.cap, calendar, rule).end) };
}

function replay(rule: DeadlineRule, ledger: Ledger, calendar: Calendar): Replay {
  const starts = (entry: LedgerEntry): boolean => entry.entry === 'started' && entry.deadline === rule.id;
  const startIndex = ledger.findLastIndex(starts);
  const isNewStart = ledger.findIndex(starts) < startIndex;
  const start = ledger[startIndex];
  const endings: Ending[] = [];
  const isStarted = start?.entry === 'started';
  const run = isStarted ? new Run(rule, calendar, toEpochDay(start.on), start.cause) : undefined;
  for (const [index, entry] of ledger.entries()) {
    if (index <= startIndex && (isNewStart || reachesOnlyItsOwnRun(entry))) continue;
    if (isEnding(entry, rule)) {
      endings.push(entry);
      if (entry.entry !== 'passed') break;
    } else if (run && endings.length === 0) {
      apply(run, entry, rule);
    }
  }
  run?.close();
  return { run, startedOn: isStarted ? start.on : undefined, endings };
}

/** Suspensions are of the case and outlive a start; what concerns one deadline concerns the run that it is in. */
function reachesOnlyItsOwnRun(entry: LedgerEntry): boolean {
  return 'deadline' in entry;
}

function isEnding(entry: LedgerEntry, rule: DeadlineRule): entry is Ending {
  const ends = entry.entry === 'met' || entry.entry === 'passed' || entry.entry === 'closed';
  return ends && entry.deadline === rule.id;
}

function apply(run: Run, entry: LedgerEntry, rule: DeadlineRule): void {
  if (entry.entry === 'suspended') run.suspend(entry);
  else if (entry.entry === 'period_changed') run.changePeriod(entry);
  else if (entry.entry === 'resumed') run.resume(entry);
  else if (entry.entry === 'extended' && entry.deadline === rule.id) run.extend(entry);
}

function roll(rule: DeadlineRule, calendar: Calendar, end: number, steps: Step[]): number {
  const due = rule.rolls ? rollEpochDay(end, calendar, rule) : end;
  if (due === end) return due;
  const data = reasonToRoll(end, due, calendar, rule);
  const cite = rule.counting_cite ?? rule.cite;
  steps.push({ code: 'rolled', from: fromEpochDay(end), to: fromEpochDay(due), data, cite });
  return due;
}

function endStep({ silence, cite }: DeadlineRule, { entry, on }: Ending): Step {
  return entry === 'passed' ? { code: entry, from: on, data: { silence }, cite } : { code: entry, from: on, cite };
}

function dayOf(epochDay: number | undefined): Day | undefined {
  return epochDay === undefined ? undefined : fromEpochDay(epochDay);
}
