import { Matches } from 'class-validator';

/** Whole months, weeks, days or years, ISO 8601: `P6M`, `P2W`, `P10D`, `P1Y`. */
export function IsDuration(): PropertyDecorator {
  return Matches(/^P[1-9]\d{0,2}[DWMY]$/);
}
