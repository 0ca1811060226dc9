import { ValidateBy } from 'class-validator';
import { lengthFormat } from './is-duration.js';

/** Lines of a measure: a name, or a name with a length. */
export function IsLines(): PropertyDecorator {
  return ValidateBy({
    name: 'isLines',
    validator: { validate: (value: unknown) => Array.isArray(value) && value.length <= 200 && value.every(isLine) },
  });
}

function isLine(value: unknown): boolean {
  if (typeof value === 'string') return isName(value);
  if (typeof value !== 'object' || value === null) return false;
  const { ref, length: stated, ...rest } = value as Record<string, unknown>;
  const isStated = stated === undefined || (typeof stated === 'string' && lengthFormat.test(stated));
  return isName(ref) && isStated && Object.keys(rest).length === 0;
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= 80;
}
