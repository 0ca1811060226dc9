import { describe, expect, it } from '@jest/globals';
import { ProblemError } from '#vocabulary';
import { cursorOf, readCursor } from './cursor.js';

const id = '0199c0de-0000-7000-8000-000000000000';
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a cursor', () => {
  it.each([
    [[id], 1],
    [['2026-02-02', id], 2],
  ] as const)('of %j is read as it was written, and fits into an address', (keys, length) => {
    const cursor = cursorOf(keys);
    expect(cursor).toMatch(/^[\w-]+$/);
    expect(readCursor(cursor, length)).toEqual(keys);
  });

  it.each([
    ['nothing', ''],
    ['no base64', '%%%'],
    ['no JSON', Buffer.from('[').toString('base64url')],
    ['no list', encoded({ id })],
    ['an empty list', encoded([])],
    ['a number', encoded([7])],
    ['no id', encoded(['x'])],
    ['an id in upper case', encoded([id.toUpperCase()])],
    ['SQL', encoded([`${id}' OR true --`])],
    ['that of another list', encoded(['2026-02-02', id])],
  ])('that is %s is refused, by its parameter', (_, cursor) => {
    expect(() => readCursor(cursor, 1)).toThrow(ProblemError);
    try {
      readCursor(cursor, 1);
    } catch (error) {
      expect(error).toMatchObject({ status: 400, particulars: { errors: [{ parameter: 'after' }] } });
    }
  });

  it.each(['2026-13-01', '2026-02-30', '2026-2-2', 'x', ''])('with the day %j is refused', (day) => {
    expect(() => readCursor(encoded([day, id]), 2)).toThrow(ProblemError);
  });
});
