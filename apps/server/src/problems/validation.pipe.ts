import { Injectable, type ArgumentMetadata, type PipeTransform, type Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { ProblemError, type FieldProblem } from '#vocabulary';
import { fieldProblems } from './validation-errors.js';

const plainTypes: readonly unknown[] = [String, Number, Boolean, Array, Object, undefined];

/** Turns what comes in into the class that the route declares, or refuses it field by field. */
@Injectable()
export class ValidationPipe implements PipeTransform {
  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if (type === 'custom' || plainTypes.includes(metatype)) return value;
    return type === 'body'
      ? validated(metatype as Type<object>, value)
      : validated(metatype as Type<object>, value ?? {}, asParameter);
  }
}

/**
 * The value as an instance of the class; fields that the class does not have are refused.
 * @throws ProblemError 400 `request.invalid` with a pointer for each wrong field
 */
export async function validated<T extends object>(
  shape: Type<T>,
  value: unknown,
  place: (problem: FieldProblem) => FieldProblem = (problem) => problem,
): Promise<T> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw ProblemError.invalid({
      pointer: '',
      code: value === undefined || value === null ? 'field.required' : 'field.not_an_object',
    });
  }
  const instance = plainToInstance(shape, value);
  const errors = await validate(instance, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: false });
  if (errors.length > 0) throw ProblemError.invalid(...fieldProblems(errors).map(place));
  return instance;
}

/** In the query and the path fields are named, not pointed to. */
function asParameter({ pointer, ...problem }: FieldProblem): FieldProblem {
  return { parameter: (pointer ?? '').slice(1), ...problem };
}
