import { computeDeadline } from '../deadlines.js';
import type { Calendar, Day, DeadlineRule, DeadlineState, LedgerEntry } from '../types.js';

/** The holidays of North Rhine-Westphalia that the examples come near. */
export const northRhineWestphalia: Calendar = {
  id: 'DE-NW',
  zone: 'Europe/Berlin',
  holidays: new Map([
    ['2025-12-25', 'Erster Weihnachtstag'],
    ['2025-12-26', 'Zweiter Weihnachtstag'],
    ['2026-01-01', 'Neujahr'],
    ['2026-04-03', 'Karfreitag'],
    ['2026-04-06', 'Ostermontag'],
    ['2026-05-01', 'Tag der Arbeit'],
    ['2026-05-14', 'Christi Himmelfahrt'],
    ['2026-05-25', 'Pfingstmontag'],
    ['2026-06-04', 'Fronleichnam'],
    ['2026-10-03', 'Tag der Deutschen Einheit'],
    ['2026-11-01', 'Allerheiligen'],
    ['2026-12-25', 'Erster Weihnachtstag'],
    ['2026-12-26', 'Zweiter Weihnachtstag'],
    ['2027-01-01', 'Neujahr'],
    ['2027-03-26', 'Karfreitag'],
    ['2027-03-29', 'Ostermontag'],
  ]),
};

/** The decision period of a chamber, with the suspensions of BQFG § 6(4). */
export const decide: DeadlineRule = {
  id: 'decide',
  trigger: 'file_complete',
  duration: 'P3M',
  kind: 'strict',
  extension: { times: 1, cap: 'P1M', reasoned: true, cite: 'BQFG § 6(3) s. 2' },
  suspensions: [
    { cause: 'information', until: 'period_end', cite: 'BQFG § 6(4) with § 5(4)' },
    { cause: 'verification', until: 'reply', cite: 'BQFG § 6(4) with § 5(5)' },
    { cause: 'alternative_procedure', until: 'clarified', cite: 'BQFG § 6(4) s. 2 with § 14' },
  ],
  silence: 'appealable',
  rolls: true,
  saturday_is_working_day: false,
  suspension_days: 'both_edges',
  cite: 'BQFG § 6(3)',
  counting_cite: 'VwVfG § 31 with BGB §§ 187 to 193',
};

/** Entries of a ledger; a suspension is called as its cause where it has no other id. */
export const started = (on: Day): LedgerEntry => ({ entry: 'started', deadline: 'decide', on, cause: 'file_complete' });
export const suspended = (cause: string, on: Day, until?: Day, suspension = cause): LedgerEntry => ({
  entry: 'suspended',
  suspension,
  cause,
  on,
  until,
});
export const resumed = (suspension: string, on: Day): LedgerEntry => ({ entry: 'resumed', suspension, on });
export const changed = (suspension: string, on: Day, until: Day): LedgerEntry => ({
  entry: 'period_changed',
  suspension,
  on,
  until,
});
export const extended = (on: Day, to: Day): LedgerEntry => ({
  entry: 'extended',
  deadline: 'decide',
  on,
  to,
  reason: 'expert',
});
export const ends = (entry: 'met' | 'passed' | 'closed', on: Day): LedgerEntry => ({ entry, deadline: 'decide', on });

/** Complete on 2 February; information asked for on 10 March until 10 April, answered on 20 March. */
export const p02 = [
  started('2026-02-02'),
  suspended('information', '2026-03-10', '2026-04-10'),
  resumed('information', '2026-03-20'),
];

/** The decision period as this ledger leaves it. */
export function clock(
  ledger: LedgerEntry[],
  today: Day = '2026-12-01',
  rule: Partial<DeadlineRule> = {},
): DeadlineState {
  return computeDeadline({ ...decide, ...rule }, ledger, northRhineWestphalia, today);
}
/** Its last day, complete on 2 February. */
export const due = (...ledger: LedgerEntry[]): Day | undefined => clock([started('2026-02-02'), ...ledger]).due_on;
