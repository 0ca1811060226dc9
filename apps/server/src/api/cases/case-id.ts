import { Param, type PipeTransform } from '@nestjs/common';
import { ProblemError } from '#vocabulary';

const uuidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id that cannot be one is answered like a case that is not there. */
class CaseIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!uuidForm.test(value)) throw ProblemError.of('case.not_found');
    return value.toLowerCase();
  }
}

/** The case of the route. */
export const CaseId = (): ParameterDecorator => Param('id', CaseIdPipe);
