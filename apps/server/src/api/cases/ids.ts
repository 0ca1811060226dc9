import { Param, type PipeTransform } from '@nestjs/common';
import { ProblemError, type ProblemCode } from '#vocabulary';

const uuidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id that cannot be one is answered like something that is not there. */
class IdPipe implements PipeTransform<string, string> {
  constructor(private readonly absent: ProblemCode) {}

  transform(value: string): string {
    if (!uuidForm.test(value)) throw ProblemError.of(this.absent);
    return value.toLowerCase();
  }
}

/** The case of the route. */
export const CaseId = (): ParameterDecorator => Param('id', new IdPipe('case.not_found'));
export const ParseNoticeId = new IdPipe('notice.not_found');
export const ParseDocumentId = new IdPipe('document.not_found');
