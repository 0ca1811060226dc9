import type { Calendar, Day, DeadlineRule, DeadlineState, LedgerEntry } from '../types.js';
import { dayOfWeek, next } from './day-table.js';

const later = (a: Day, b: Day): Day => (a > b ? a : b);

/**
 * A second calculator, slow on purpose: it knows no arithmetic of days, only the day after a day, and decides for
 * every single day whether it is suspended. It shares nothing with the implementation but the types.
 */
export class SlowCalculator {
  private readonly start: { index: number; on: Day };
  private readonly isNewStart: boolean;
  private readonly effective = new Map<number, boolean>();

  constructor(
    private readonly rule: DeadlineRule,
    private readonly ledger: readonly LedgerEntry[],
    private readonly calendar: Calendar,
  ) {
    const index = ledger.map((entry) => entry.entry === 'started').lastIndexOf(true);
    this.isNewStart = ledger.slice(0, index).some((entry) => entry.entry === 'started');
    this.start = { index, on: ledger[index]?.on ?? '' };
  }

  state(today: Day): Partial<DeadlineState> {
    const endings = this.ledger.slice(this.start.index + 1).map(({ entry }) => entry);
    const over = endings.find((entry) => entry === 'met' || entry === 'closed');
    const ended = over ?? endings.find((entry) => entry === 'passed');
    const stop = this.ledger.findIndex((_, index) => index > this.start.index && this.isEnding(index));
    const asOf = stop < 0 ? this.ledger.length : stop;
    const end = this.end(asOf);
    const until = ended || !end ? undefined : this.suspendedUntil(today, asOf);
    const status = (ended as DeadlineState['status'] | undefined) ?? (!end || until ? 'suspended' : 'running');
    const extensions = this.extensions(asOf).length;
    return { status, unrolled_end: end, due_on: end && this.roll(end), suspended_until: until, extensions };
  }

  /** The unrolled end as the first `asOf` entries leave it; undefined when it is not known. */
  private end(asOf: number): Day | undefined {
    const suspensions = this.suspensions(asOf);
    if (suspensions.some((index) => this.lastSuspendedDay(index, asOf) === undefined)) return undefined;
    const extension = this.extensions(asOf).at(-1);
    let end = extension?.to ?? this.add(this.start.on);
    const horizon = suspensions.map((index) => this.lastSuspendedDay(index, asOf) ?? '').reduce(later, '');
    for (let day = this.start.on; day <= horizon; day = next(day)) {
      const isSuspended = suspensions.some((index) => this.counts(index, day, asOf));
      if (isSuspended && !this.isSettled(day, asOf)) end = next(end);
    }
    return end;
  }

  /** An extension was decided in the knowledge that the day is suspended. */
  private isSettled(day: Day, asOf: number): boolean {
    return this.extensions(asOf).some(({ index, on }) =>
      this.suspensions(index).some((suspension) => this.counts(suspension, day, index, on)),
    );
  }

  private counts(index: number, day: Day, asOf: number, openUntil?: Day): boolean {
    const first = this.ledger[index]?.on ?? '';
    const last = this.lastSuspendedDay(index, asOf) ?? openUntil ?? '';
    if (day < first || day > last) return false;
    if (day === first && this.rule.suspension_days === 'without_first_day') return false;
    return !this.extensions(asOf).some((extension) => extension.index > index && extension.on >= day);
  }

  /** The entries that suspend this deadline: their cause is the rule's, and they came before its end. */
  private suspensions(asOf: number): number[] {
    const found: number[] = [];
    for (let index = 0; index < asOf; index++) if (this.suspends(index)) found.push(index);
    return found;
  }

  private suspends(index: number): boolean {
    const known = this.effective.get(index);
    if (known !== undefined) return known;
    const entry = this.ledger[index];
    const isLeftBehind = index < this.start.index && this.isNewStart;
    let suspends = false;
    if (
      !isLeftBehind &&
      entry?.entry === 'suspended' &&
      this.rule.suspensions.some(({ cause }) => cause === entry.cause)
    ) {
      const end = this.end(index);
      suspends = end === undefined || entry.on <= this.roll(end);
    }
    this.effective.set(index, suspends);
    return suspends;
  }

  private lastSuspendedDay(index: number, asOf: number): Day | undefined {
    const entry = this.ledger[index];
    if (entry?.entry !== 'suspended') return undefined;
    let until = entry.until;
    let replied: Day | undefined;
    for (const later of this.ledger.slice(index, asOf)) {
      if (!('suspension' in later) || later.suspension !== entry.suspension) continue;
      if (later.entry === 'period_changed') until = later.until;
      if (later.entry === 'resumed' && !replied) replied = later.on;
    }
    const lasts = this.rule.suspensions.find(({ cause }) => cause === entry.cause)?.until;
    return lasts === 'period_end' ? (until ?? replied) : replied;
  }

  private suspendedUntil(today: Day, asOf: number): Day | undefined {
    const covers = (day: Day): boolean =>
      this.suspensions(asOf).some((index) => {
        const first = this.ledger[index]?.on ?? '';
        return first <= day && day <= (this.lastSuspendedDay(index, asOf) ?? '');
      });
    if (!covers(today)) return undefined;
    let day = today;
    while (covers(next(day))) day = next(day);
    return day;
  }

  private extensions(asOf: number): { index: number; on: Day; to: Day }[] {
    return this.ledger.flatMap((entry, index) =>
      entry.entry === 'extended' && index > this.start.index && index < asOf
        ? [{ index, on: entry.on, to: entry.to }]
        : [],
    );
  }

  private isEnding(index: number): boolean {
    return ['met', 'passed', 'closed'].includes(this.ledger[index]?.entry ?? '');
  }

  private add(start: Day): Day {
    const parts = [...this.rule.duration.matchAll(/(\d+)([A-Z]+)/g)].map(([, amount, unit = '']) => ({
      amount: Number(amount),
      unit,
    }));
    const inMonths = parts.filter(({ unit }) => unit === 'Y' || unit === 'M');
    const months = inMonths.reduce((sum, { amount, unit }) => sum + amount * (unit === 'Y' ? 12 : 1), 0);
    return parts
      .filter((part) => !inMonths.includes(part))
      .reduce((day, { amount, unit }) => this.addOneByOne(day, amount, unit), this.addMonths(start, months));
  }

  private addMonths(start: Day, months: number): Day {
    if (months === 0) return start;
    let day = start;
    for (let left = months; left > 0;) if ((day = next(day)).endsWith('-01')) left--;
    while (day.slice(8) !== start.slice(8) && !next(day).endsWith('-01')) day = next(day);
    return day;
  }

  private addOneByOne(start: Day, amount: number, unit: string): Day {
    let day = start;
    for (let left = amount * (unit === 'W' ? 7 : 1); left > 0;) {
      day = next(day);
      if (unit !== 'WD' || !this.isOff(day)) left--;
    }
    return day;
  }

  private roll(day: Day): Day {
    return this.rule.rolls && this.isOff(day) ? this.roll(next(day)) : day;
  }

  private isOff(day: Day): boolean {
    const name = dayOfWeek(day);
    return name === 'Sun' || (name === 'Sat' && !this.rule.saturday_is_working_day) || this.calendar.holidays.has(day);
  }
}
