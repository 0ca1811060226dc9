import { Temporal } from 'temporal-polyfill';

const MORNING = '09:00';

/** The moment of a day, or of a day and time, in the authority's zone; without a time 09:00. ISO 8601 UTC. */
export function instantOf(local: string, zone: string): string {
  const [day = '', time = MORNING] = local.split(/[ T]/);
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).toInstant().toString();
}

/** The day of a moment in the authority's zone. */
export function dayOf(instant: string, zone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}
