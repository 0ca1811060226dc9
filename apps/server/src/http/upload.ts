import type { MultipartFile } from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import multipart from '@fastify/multipart';
import { MAX_FILE_SIZE } from '#evidence';
import { ProblemError } from '#vocabulary';
import type { FastifyRequest } from './request.js';

export interface ReceivedFile {
  content: Buffer;
  /** As the sender calls it; never a path. */
  fileName: string;
  /** The other fields of the form, those before the file included. */
  fields: Readonly<Record<string, string>>;
}

export async function acceptUploads(instance: FastifyInstance): Promise<void> {
  await instance.register(multipart, {
    limits: { fileSize: MAX_FILE_SIZE, files: 1, fields: 10, fieldSize: 4096, headerPairs: 50 },
  });
}

/**
 * The one file of a multipart request with the fields that came with it.
 * @throws ProblemError 415 where it is not multipart, 400 `document.file_missing`, 413 `document.too_large`
 */
export async function receiveFile(request: FastifyRequest): Promise<ReceivedFile> {
  if (!request.isMultipart()) throw ProblemError.of('request.media_type_not_supported');
  const fields: Record<string, string> = {};
  let file: { content: Buffer; fileName: string } | undefined;
  for await (const part of request.parts()) {
    if (part.type === 'field') fields[part.fieldname] = String(part.value);
    else if (part.fieldname === 'file') file = await read(part);
    else part.file.resume();
  }
  if (!file) throw ProblemError.of('document.file_missing');
  return { ...file, fields };
}

async function read(part: MultipartFile): Promise<{ content: Buffer; fileName: string }> {
  return { content: await part.toBuffer(), fileName: part.filename };
}
