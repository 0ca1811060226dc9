import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import type { FileStorage, StoredFile } from './file-storage.js';

const KEY = /^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/;
const MAX_KEY_LENGTH = 200;

/** Files in a folder of this machine, spread over 256 subfolders by the hash of their key. */
export class LocalStorage implements FileStorage {
  private readonly root: string;

  constructor(directory: string) {
    this.root = resolve(directory);
  }

  async put(key: string, content: Uint8Array | Readable): Promise<StoredFile> {
    const target = this.pathOf(key);
    const draft = join(this.root, 'incoming', randomUUID());
    await Promise.all([mkdir(dirname(target), { recursive: true }), mkdir(dirname(draft), { recursive: true })]);
    try {
      const stored = await writeDurably(draft, content);
      await rename(draft, target);
      return stored;
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  async get(key: string): Promise<Readable | undefined> {
    const handle = await orUndefined(open(this.pathOf(key)));
    return handle?.createReadStream();
  }

  async has(key: string): Promise<boolean> {
    return (await orUndefined(stat(this.pathOf(key)))) !== undefined;
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  private pathOf(key: string): string {
    if (key.length > MAX_KEY_LENGTH || !KEY.test(key))
      throw new RangeError(`not a storage key: ${JSON.stringify(key)}`);
    const shard = createHash('sha256').update(key).digest('hex').slice(0, 2);
    return join(this.root, shard, key);
  }
}

async function writeDurably(path: string, content: Uint8Array | Readable): Promise<StoredFile> {
  const hash = createHash('sha256');
  let size = 0;
  const handle = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of chunksOf(content)) {
      hash.update(chunk);
      size += chunk.length;
      await writeAll(handle, chunk);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { size, sha256: hash.digest('hex') };
}

function chunksOf(content: Uint8Array | Readable): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  return content instanceof Uint8Array ? [content] : content;
}

async function writeAll(handle: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let offset = 0; offset < chunk.length;) {
    offset += (await handle.write(chunk, offset)).bytesWritten;
  }
}

async function orUndefined<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
