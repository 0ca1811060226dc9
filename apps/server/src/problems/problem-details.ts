import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Blocker, FieldProblem, Language, ProblemError } from '#vocabulary';
import type { Texts } from '../texts/texts.js';

/** Why a command is refused, with its sentence. */
export class BlockerDto {
  @ApiProperty({ example: 'documents.missing' })
  code!: string;

  @ApiPropertyOptional({ example: 'identity', description: 'What it concerns: a document, a unit, a statement.' })
  item?: string;

  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'The facts that led to it.' })
  data?: Blocker['data'];

  @ApiPropertyOptional({ example: 'BQFG § 5(1)' })
  cite?: string;

  @ApiProperty({ description: 'What is missing and how to mend it, in the language of the answer.' })
  detail!: string;
}

export class FieldProblemDto {
  @ApiPropertyOptional({ example: '/items/0/about', description: 'RFC 6901 pointer into the body.' })
  pointer?: string;

  @ApiPropertyOptional({ example: 'limit', description: 'Instead of a pointer: the parameter of the query.' })
  parameter?: string;

  @ApiProperty({ example: 'field.required' })
  code!: string;

  @ApiProperty()
  detail!: string;
}

/** Problem details (RFC 9457) in the reader's language. */
export class ProblemDto {
  @ApiProperty({ example: 'urn:agnosco:problem:documents.missing' })
  type!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ example: 409 })
  status!: number;

  @ApiProperty({ description: 'What is missing and how to mend it.' })
  detail!: string;

  @ApiProperty({ example: 'documents.missing', description: 'Stable: programs decide by it.' })
  code!: string;

  @ApiProperty({ description: 'The path that was asked for.' })
  instance!: string;

  @ApiProperty()
  request_id!: string;

  @ApiPropertyOptional({ type: [FieldProblemDto] })
  errors?: FieldProblemDto[];

  @ApiPropertyOptional({ type: [BlockerDto] })
  blockers?: BlockerDto[];
}

export interface Occasion {
  language: Language;
  /** Path without query. */
  path: string;
  requestId: string;
}

export function describeProblem(problem: ProblemError, texts: Texts, occasion: Occasion): ProblemDto {
  const { code, status, particulars } = problem;
  const { language, path, requestId } = occasion;
  const { errors, blockers } = particulars;
  const [first] = blockers ?? [];
  const data = { ...first?.data, ...(first?.item ? { item: first.item } : {}), ...particulars.data };
  const { title, detail } = texts.problem(code, language, { ...data, request_id: requestId });
  return {
    type: `urn:agnosco:problem:${code}`,
    title,
    status,
    detail,
    code,
    instance: path,
    request_id: requestId,
    ...(errors ? { errors: errors.map((error) => describeField(error, texts, language)) } : {}),
    ...(blockers ? { blockers: blockers.map((blocker) => texts.blocker(blocker, language)) } : {}),
  };
}

function describeField(error: FieldProblem, texts: Texts, language: Language): FieldProblemDto {
  const { pointer, parameter, code } = error;
  const place = parameter === undefined ? { pointer: pointer ?? '' } : { parameter };
  return { ...place, code, detail: texts.field(error, language) };
}
