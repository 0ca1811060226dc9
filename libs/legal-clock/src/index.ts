/**
 * The legal clock: when a period ends, what stopped it and what moved it, each with its citation.
 * Pure: holidays, the ledger of a case and today are handed in. Days are `YYYY-MM-DD`, local to the authority.
 */
export * from './types.js';
export { addDays, compareDays, daysBetween } from './days.js';
export { addDuration, durationFormat, partsOfDuration, type DurationParts } from './duration.js';
export { isWorkingDay, rollForward } from './working-days.js';
export { localDay, startOfDay } from './zones.js';
export { computeDeadline, computeDeadlines, extensionLimit } from './deadlines.js';
