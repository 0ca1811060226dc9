import { fileTypeFromBuffer } from 'file-type';
import { ProblemError } from '#vocabulary';

/** What may be handed in as a document. */
export const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png', 'image/tiff', 'image/webp'] as const;
export type MediaType = (typeof mediaTypes)[number];

/**
 * The type of a file by its content; its name and what the sender says of it are not asked.
 * @throws ProblemError 415 `document.type_not_allowed` with the types that are
 */
export async function detectMediaType(content: Uint8Array): Promise<MediaType> {
  const found = (await fileTypeFromBuffer(content))?.mime;
  const allowed = mediaTypes.find((type) => type === found);
  if (!allowed) {
    throw ProblemError.of('document.type_not_allowed', { data: { allowed: mediaTypes, ...(found ? { found } : {}) } });
  }
  return allowed;
}
