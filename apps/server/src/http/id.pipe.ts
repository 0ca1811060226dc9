import { Injectable, type PipeTransform } from '@nestjs/common';
import { validate } from 'uuid';
import { ProblemError, type ProblemCode } from '#vocabulary';

/** An id in the path. What cannot be one is simply not there: 404, as for an id of nothing. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  constructor(private readonly otherwise: ProblemCode) {}

  transform(value: string): string {
    if (!validate(value)) throw ProblemError.of(this.otherwise);
    return value.toLowerCase();
  }
}
