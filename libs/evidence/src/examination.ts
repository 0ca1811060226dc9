import { createHash } from 'node:crypto';
import { ProblemError, type ScanResult } from '#vocabulary';
import { detectMediaType, type MediaType } from './media-type.js';
import type { Scanner } from './scanner.js';

/** The largest file that may be handed in, in bytes: 10 MB. */
export const MAX_FILE_SIZE = 10 * 1024 * 1024;

export interface Examination {
  media_type: MediaType;
  /** In bytes. */
  size: number;
  /** Lower-case hexadecimal. */
  sha256: string;
  scan: ScanResult;
}

/**
 * Looks at a file before it is kept: size, type by content, hash and what the scanner says.
 * @throws ProblemError 400 `document.file_missing` (empty), 413 `document.too_large`, 415 `document.type_not_allowed`
 */
export async function examine(content: Uint8Array, scanner: Scanner): Promise<Examination> {
  if (content.length === 0) throw ProblemError.of('document.file_missing');
  if (content.length > MAX_FILE_SIZE) throw tooLarge();
  const media_type = await detectMediaType(content);
  const scan = await scanner.scan(content);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { media_type, size: content.length, sha256, scan };
}

export function tooLarge(): ProblemError {
  return ProblemError.of('document.too_large', { data: { max_mb: MAX_FILE_SIZE / 1024 / 1024 } });
}
