import { ValidateBy } from 'class-validator';

/** Texts by code, each code one of those given; `byUnit`: a text may also be given unit by unit. */
export function IsTexts(codes: readonly string[], { byUnit = false } = {}): PropertyDecorator {
  const isGiven = (text: unknown) => typeof text === 'string' || (byUnit && isRecordOfTexts(text));
  return ValidateBy({
    name: 'isTexts',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'object' &&
        value !== null &&
        Object.entries(value).every(([code, text]) => codes.includes(code) && isGiven(text)),
    },
  });
}

function isRecordOfTexts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((text) => typeof text === 'string');
}
