import { ValidateBy } from 'class-validator';

/** Texts by code, each code one of those given. */
export function IsTexts(codes: readonly string[]): PropertyDecorator {
  return ValidateBy({
    name: 'isTexts',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'object' &&
        value !== null &&
        Object.entries(value).every(([code, text]) => codes.includes(code) && typeof text === 'string'),
    },
  });
}
