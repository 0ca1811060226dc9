import { z } from 'zod';

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day, YYYY-MM-DD')
  .refine(isDay, 'no day of the calendar')
  .meta({ description: 'A day, YYYY-MM-DD, local to the authority.' });

/** A day, or the month or year that a certificate names. */
export const moment = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'YYYY-MM-DD, YYYY-MM or YYYY');

export const registerId = 'An id of the registers';

/** An id of the registers, or the thing itself. */
export function idOr<Inline extends z.ZodType>(inline: Inline) {
  return z.union([z.string().min(1), inline]);
}

export function isDay(text: string): boolean {
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
