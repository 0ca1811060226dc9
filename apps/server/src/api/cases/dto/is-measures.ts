import { ValidateBy } from 'class-validator';
import { measureTypes } from '#vocabulary';

const types: readonly unknown[] = measureTypes;

/** A measure, or several. */
export function IsMeasures(): PropertyDecorator {
  return ValidateBy({
    name: 'isMeasures',
    validator: {
      validate: (value: unknown) =>
        Array.isArray(value) ? value.length > 0 && value.every((each) => types.includes(each)) : types.includes(value),
    },
  });
}
