import { ValidateBy } from 'class-validator';

/** A code, or a list of one or more. */
export function IsIdOrIds(): PropertyDecorator {
  const isId = (value: unknown) => typeof value === 'string' && value.length > 0 && value.length <= 80;
  return ValidateBy({
    name: 'isIdOrIds',
    validator: {
      validate: (value: unknown) => isId(value) || (Array.isArray(value) && value.length > 0 && value.every(isId)),
    },
  });
}
