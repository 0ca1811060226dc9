import fc from 'fast-check';
import type { DeadlineRule, LedgerEntry } from '../types.js';
import { at, calendarDays } from './day-table.js';

const causes = ['information', 'verification', 'alternative_procedure', 'payment'];

const ruleArbitrary: fc.Arbitrary<DeadlineRule> = fc.record({
  id: fc.constant('decide'),
  trigger: fc.constant('file_complete'),
  duration: fc.constantFrom(
    ...['P1M', 'P2M', 'P3M', 'P4M', 'P1Y', 'P2W', 'P1W', 'P4D', 'P30D', 'P3WD', 'P10WD'],
    ...['P1Y1M', 'P1M15D', 'P1Y2M10D', 'P1Y30D', 'P0Y1M0D'],
  ),
  kind: fc.constant('strict'),
  suspensions: fc
    .tuple(...causes.slice(0, 3).map(() => fc.constantFrom('reply', 'period_end', 'clarified', undefined)))
    .map((ends) => ends.flatMap((until, index) => (until ? [{ cause: causes[index] ?? '', until, cite: '§' }] : []))),
  silence: fc.constant('nothing'),
  rolls: fc.boolean(),
  saturday_is_working_day: fc.boolean(),
  suspension_days: fc.constantFrom('both_edges', 'without_first_day'),
  cite: fc.constant('§'),
});

const happening = fc.record({
  what: fc.constantFrom(
    'suspended',
    'suspended',
    'suspended',
    'period_changed',
    'resumed',
    'resumed',
    'extended',
    'end',
  ),
  wait: fc.oneof(fc.nat(3), fc.nat(40)),
  which: fc.nat(3),
  length: fc.option(fc.integer({ min: -5, max: 70 }), { freq: 3 }),
  end: fc.constantFrom<'passed' | 'met' | 'closed' | 'started'>('passed', 'met', 'closed', 'started'),
});

/** Random histories of one deadline: overlaps, extensions, restarts, month ends, leap days, days off. */
export const historyArbitrary = fc.record({
  rule: ruleArbitrary,
  start: fc.oneof(
    fc.integer({ min: 400, max: 2200 }),
    fc
      .integer({ min: 400, max: 2200 })
      .map((index) => calendarDays.findIndex((day, i) => i >= index && /-(29|30|31)$/.test(day))),
  ),
  /** How many happenings are on record before the deadline starts. */
  before: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(2)),
  happenings: fc.array(happening, { maxLength: 9 }),
  holidays: fc.array(fc.nat(400), { maxLength: 60 }),
  today: fc.nat(200),
});
export type History = typeof historyArbitrary extends fc.Arbitrary<infer T> ? T : never;

/** The ledger of such a history, in order. */
export function tell({ start, before, happenings }: History): LedgerEntry[] {
  const ledger: LedgerEntry[] = [];
  const started = (on: number): LedgerEntry => ({
    entry: 'started',
    deadline: 'decide',
    on: at(on),
    cause: 'file_complete',
  });
  let now = start - happenings.slice(0, before).reduce((days, { wait }) => days + wait, 0);
  for (const [index, { what, wait, which, length, end }] of happenings.entries()) {
    if (index === before) ledger.push(started(start));
    now += wait;
    const on = at(now);
    const until = length === null ? undefined : at(now + length);
    const suspension = `s${ledger.filter(({ entry }) => entry === 'suspended').length - which}`;
    if (what === 'suspended') {
      const id = `s${ledger.filter(({ entry }) => entry === 'suspended').length + 1}`;
      ledger.push({ entry: 'suspended', suspension: id, cause: causes[which] ?? '', on, until });
    } else if (what === 'period_changed') ledger.push({ entry: what, suspension, on, until: until ?? on });
    else if (what === 'resumed') ledger.push({ entry: what, suspension, on });
    else if (what === 'extended') ledger.push({ entry: what, deadline: 'decide', on, to: until ?? on, reason: 'r' });
    else if (index > before && which === 0)
      ledger.push(end === 'started' ? started(now) : { entry: end, deadline: 'decide', on });
  }
  return happenings.length > before ? ledger : [...ledger, started(start)];
}
