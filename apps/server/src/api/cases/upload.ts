import '@fastify/multipart';
import { MAX_FILE_SIZE, tooLarge } from '#evidence';
import type { Upload } from '#cases';
import { ProblemError } from '#vocabulary';
import type { FastifyRequest } from '../../http/request.js';

/**
 * The one file of a multipart request, with the code of the document that it is.
 * @throws ProblemError 400 for a request that is not multipart or lacks `code` or `file`; 413 `document.too_large`
 */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw ProblemError.of('request.media_type_not_supported');
  let code: string | undefined;
  let file: { fileName: string; content: Buffer } | undefined;
  for await (const part of request.parts({
    limits: { fileSize: MAX_FILE_SIZE, files: 1, fields: 5, fieldSize: 200 },
  })) {
    if (part.type === 'field') {
      if (part.fieldname === 'code' && typeof part.value === 'string') code = part.value;
      continue;
    }
    const content = await part.toBuffer().catch(() => {
      throw tooLarge();
    });
    file = { fileName: part.filename || 'file', content };
  }
  if (!code) throw ProblemError.invalid({ pointer: '/code', code: 'field.required' });
  if (!file) throw ProblemError.of('document.file_missing');
  return { code, ...file };
}
