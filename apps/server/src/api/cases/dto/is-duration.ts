import { Matches } from 'class-validator';

/** A length, ISO 8601: years, months and days together (`P6M`, `P1Y3M`, `P10D`), or weeks (`P2W`). */
export const lengthFormat = /^P(?:(?=\d)(?:[1-9]\d{0,2}Y)?(?:[1-9]\d{0,2}M)?(?:[1-9]\d{0,2}D)?|[1-9]\d{0,2}W)$/;

export function IsDuration(): PropertyDecorator {
  return Matches(lengthFormat);
}
