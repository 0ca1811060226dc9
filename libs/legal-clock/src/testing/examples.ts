import type { Calendar, DeadlineRule } from '../types.js';

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
