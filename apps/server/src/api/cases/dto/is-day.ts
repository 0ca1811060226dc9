import { ValidateBy, type ValidationOptions } from 'class-validator';

const form = /^\d{4}-\d{2}-\d{2}$/;

/** A calendar day that exists, `YYYY-MM-DD`, without time. */
export function IsDay(options?: ValidationOptions): PropertyDecorator {
  const validate = (value: unknown) => typeof value === 'string' && form.test(value) && existing(value);
  return ValidateBy({ name: 'isISO8601', validator: { validate } }, options);
}

/** 30 February has the form of a day and rolls into March. */
function existing(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}
