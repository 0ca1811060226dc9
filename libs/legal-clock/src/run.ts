import { addToEpochDay } from './duration.js';
import { fromEpochDay, toEpochDay } from './days.js';
import { daysIn, freshDays, join, type Span } from './spans.js';
import type { Calendar, DeadlineRule, LedgerEntry, Step, SuspensionRule } from './types.js';
import { rollEpochDay } from './working-days.js';

type Entry<Name extends LedgerEntry['entry']> = Extract<LedgerEntry, { entry: Name }>;

interface Suspension {
  id: string;
  rule: SuspensionRule;
  on: number;
  /** The first day that counts: not before the deadline's start. */
  first: number;
  /** Later than `first` once an extension was decided while it ran: what was before is settled with that. */
  countsFrom: number;
  until?: number;
  resumed?: number;
  explained: boolean;
}

interface Piece {
  suspension: Suspension;
  span: Span;
  days: number;
}

function endOf({ rule, until, resumed }: Suspension): number | undefined {
  return rule.until === 'period_end' ? (until ?? resumed) : resumed;
}

/** One deadline from its start on, as the ledger's entries reach it one after the other. All days are epoch days. */
export class Run {
  readonly steps: Step[] = [];
  extensions = 0;
  /** The end without the suspended days that are still to be added to it. */
  private base: number;
  /** Suspended days that are in `base` already. */
  private settled: Span[] = [];
  private readonly suspensions: Suspension[] = [];

  constructor(
    private readonly rule: DeadlineRule,
    private readonly calendar: Calendar,
    private readonly start: number,
    cause: string,
  ) {
    const { duration, cite } = rule;
    const added = addToEpochDay(start, duration, calendar, rule);
    const [from, to] = [fromEpochDay(start), fromEpochDay(added.end)];
    this.base = added.end;
    this.steps.push({ code: 'started', from, data: { cause }, cite });
    this.steps.push({ code: 'duration_added', from, to, data: { duration }, cite });
    if (added.clipped) this.steps.push({ code: 'month_end_clipped', from, to, cite: rule.counting_cite ?? cite });
  }

  suspend(entry: Entry<'suspended'>): void {
    const rule = this.rule.suspensions.find(({ cause }) => cause === entry.cause);
    const on = toEpochDay(entry.on);
    if (!rule || on > this.lastDay()) return;
    const first = Math.max(this.rule.suspension_days === 'without_first_day' ? on + 1 : on, this.start);
    const until = entry.until === undefined ? undefined : toEpochDay(entry.until);
    this.suspensions.push({ id: entry.suspension, rule, on, first, countsFrom: first, until, explained: false });
  }

  changePeriod(entry: Entry<'period_changed'>): void {
    const suspension = this.find(entry.suspension);
    if (suspension) suspension.until = toEpochDay(entry.until);
  }

  resume(entry: Entry<'resumed'>): void {
    const suspension = this.find(entry.suspension);
    if (suspension) suspension.resumed ??= toEpochDay(entry.on);
  }

  /**
   * The new end is absolute. Suspended days that were known on the day of the extension are in it; of a suspension
   * that ran on that day, only days that come to light later, and lie after it, are added.
   */
  extend(entry: Entry<'extended'>): void {
    const on = toEpochDay(entry.on);
    const from = this.unrolledEnd();
    const pieces = this.pieces(on);
    this.explain(pieces);
    this.settled = join([...this.settled, ...pieces.map(({ span }) => span)]);
    for (const suspension of this.suspensions) suspension.countsFrom = Math.max(suspension.countsFrom, on + 1);
    this.base = toEpochDay(entry.to);
    this.extensions++;
    this.steps.push({
      code: 'extended',
      from: from === undefined ? undefined : fromEpochDay(from),
      to: entry.to,
      data: { reason: entry.reason },
      cite: this.rule.extension?.cite ?? this.rule.cite,
    });
  }

  /** Writes the last suspensions into the steps; to be called once, after the last entry. */
  close(): void {
    this.explain(this.pieces());
    for (const { on, rule } of this.suspensions.filter((suspension) => endOf(suspension) === undefined)) {
      this.steps.push({ code: 'suspended_open', from: fromEpochDay(on), data: { cause: rule.cause }, cite: rule.cite });
    }
  }

  /** The end before it rolls; undefined while a suspension without a known end runs, unless it counts as ended then. */
  unrolledEnd(openOnesEnd?: number): number | undefined {
    if (openOnesEnd === undefined && this.hasOpenSuspension()) return undefined;
    return this.pieces(openOnesEnd).reduce((end, { days }) => end + days, this.base);
  }

  hasOpenSuspension(): boolean {
    return this.suspensions.some((suspension) => endOf(suspension) === undefined);
  }

  /** The last day of the suspensions with known ends that run on that day without a gap. */
  suspendedUntil(day: number): number | undefined {
    const spans = this.suspensions.map((suspension) => ({ from: suspension.on, to: endOf(suspension) ?? -Infinity }));
    return join(spans).find(({ from, to }) => from <= day && day <= to)?.to;
  }

  private lastDay(): number {
    const end = this.unrolledEnd();
    if (end === undefined) return Infinity;
    return this.rule.rolls ? rollEpochDay(end, this.calendar, this.rule) : end;
  }

  /** Ids are unique in a ledger. */
  private find(id: string): Suspension | undefined {
    return this.suspensions.find((suspension) => suspension.id === id);
  }

  /** What each suspension with a known end adds to `base`: days that are settled or overlap count once. */
  private pieces(openOnesEnd?: number): Piece[] {
    const pieces: Piece[] = [];
    let taken = this.settled;
    for (const suspension of this.suspensions) {
      const to = endOf(suspension) ?? openOnesEnd;
      if (to === undefined) continue;
      const span = { from: suspension.countsFrom, to };
      pieces.push({ suspension, span, days: freshDays(span, taken) });
      taken = join([...taken, span]);
    }
    return pieces;
  }

  private explain(pieces: readonly Piece[]): void {
    for (const { suspension, span, days } of pieces) {
      const counted = daysIn({ from: suspension.first, to: span.to });
      if (counted === 0 || (suspension.explained && days === 0)) continue;
      suspension.explained = true;
      const { cause, cite } = suspension.rule;
      const data: Step['data'] = { cause, days };
      if (counted > days) data['already_counted'] = counted - days;
      this.steps.push({ code: 'suspended', from: fromEpochDay(suspension.on), to: fromEpochDay(span.to), data, cite });
    }
  }
}
