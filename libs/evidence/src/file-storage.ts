import type { Readable } from 'node:stream';

export interface StoredFile {
  /** In bytes. */
  size: number;
  /** Lower-case hexadecimal. */
  sha256: string;
}

/**
 * Where files are kept. Keys are path-like: parts of `a-z 0-9 . _ -` that begin with a letter or digit, separated
 * by slashes (`hwk-demo/0199c0de-…`); another key is a RangeError.
 */
export interface FileStorage {
  /** Keeps the whole file or nothing of it. The same key again replaces it. */
  put(key: string, content: Uint8Array | Readable): Promise<StoredFile>;
  /** Undefined: there is none. */
  get(key: string): Promise<Readable | undefined>;
  has(key: string): Promise<boolean>;
  /** Removing what is not there is no error. */
  remove(key: string): Promise<void>;
}
