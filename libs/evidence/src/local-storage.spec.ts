import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LocalStorage } from './local-storage.js';

let directory: string;
let storage: LocalStorage;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'agnosco-files-'));
  storage = new LocalStorage(join(directory, 'files'));
});
afterEach(() => rm(directory, { recursive: true }));

async function read(key: string): Promise<string | undefined> {
  const stream = await storage.get(key);
  return stream && (await buffer(stream)).toString();
}

describe('storage in a folder', () => {
  it('keeps bytes and tells size and hash', async () => {
    const stored = await storage.put('hwk-demo/1', Buffer.from('abc'));
    expect(stored).toEqual({ size: 3, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' });
    expect(await read('hwk-demo/1')).toBe('abc');
    expect(await storage.has('hwk-demo/1')).toBe(true);
  });

  it('keeps streams of many chunks', async () => {
    const chunks = Array.from({ length: 50 }, (_, index) => Buffer.alloc(10_000, index));
    const { size } = await storage.put('large', Readable.from(chunks));
    const kept = await storage.get('large');
    expect(size).toBe(500_000);
    expect(kept && (await buffer(kept)).equals(Buffer.concat(chunks))).toBe(true);
  });

  it('the same key again replaces', async () => {
    await storage.put('a', Buffer.from('first'));
    await storage.put('a', Buffer.from('second'));
    expect(await read('a')).toBe('second');
  });

  it('a file that breaks off leaves the earlier one and no remains', async () => {
    await storage.put('a', Buffer.from('whole'));
    const broken = Readable.from(
      (function* () {
        yield Buffer.from('half');
        throw new Error('connection lost');
      })(),
    );
    await expect(storage.put('a', broken)).rejects.toThrow('connection lost');
    expect(await read('a')).toBe('whole');
    expect(await readdir(join(directory, 'files', 'incoming'))).toEqual([]);
  });

  it('what is not there is undefined, and removing it no error', async () => {
    expect(await storage.get('none')).toBeUndefined();
    expect(await storage.has('none')).toBe(false);
    await storage.remove('none');
    await storage.put('a', Buffer.from('x'));
    await storage.remove('a');
    expect(await storage.has('a')).toBe(false);
  });

  it.each([
    '',
    '../secret',
    'a/../../secret',
    '/etc/passwd',
    'a//b',
    '.hidden',
    'a/.',
    'Ä',
    'a\0b',
    'a\\b',
    'a'.repeat(201),
  ])('the key %j leads nowhere', async (key) => {
    await writeFile(join(directory, 'secret'), 'secret');
    await expect(storage.get(key)).rejects.toThrow(RangeError);
    await expect(storage.put(key, Buffer.from('x'))).rejects.toThrow(RangeError);
  });
});
