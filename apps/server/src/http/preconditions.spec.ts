import { describe, expect, it } from '@jest/globals';
import { etagOf, idempotencyKeyFrom, versionFrom } from './preconditions.js';

describe('the idempotency key', () => {
  it.each(['a', '7b0c2a52-5d52-4a2c-8f5e-0c3f2f1f9a10', '!~'.repeat(127)])('%j is taken', (key) => {
    expect(idempotencyKeyFrom(key)).toBe(key);
  });

  it.each([undefined, ''])('is missing when it is %j', (header) => {
    expect(() => idempotencyKeyFrom(header)).toThrow(
      expect.objectContaining({ code: 'request.idempotency_key_missing', status: 400 }),
    );
  });

  it.each(['a b', 'ä', 'a'.repeat(256), '\u007f'])('%j cannot be used', (header) => {
    expect(() => idempotencyKeyFrom(header)).toThrow(
      expect.objectContaining({ code: 'request.idempotency_key_malformed', status: 400 }),
    );
  });
});

describe('the version in If-Match', () => {
  it('is read as the ETag gives it', () => {
    expect(versionFrom('"7"')).toBe(7);
    expect(versionFrom(etagOf(123))).toBe(123);
  });

  it('is needed', () => {
    expect(() => versionFrom(undefined)).toThrow(
      expect.objectContaining({ code: 'request.if_match_missing', status: 428 }),
    );
  });

  it.each(['7', 'W/"7"', '*', '"7", "8"', '"0"', '"-1"', '"07"', '"seven"', '""', '"99999999999"'])(
    '%j is malformed',
    (header) => {
      expect(() => versionFrom(header)).toThrow(
        expect.objectContaining({ code: 'request.if_match_malformed', status: 400 }),
      );
    },
  );
});
