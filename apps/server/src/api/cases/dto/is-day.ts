import { ValidateBy } from 'class-validator';

const form = /^\d{4}-\d{2}-\d{2}$/;

/** A calendar day that exists, `YYYY-MM-DD`, without time. */
export function IsDay(): PropertyDecorator {
  return ValidateBy({
    name: 'isISO8601',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'string' && form.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value),
    },
  });
}
