import { describe, expect, it } from '@jest/globals';
import { AddressLimit } from './address-limit.js';

function limited(perMinute: number) {
  let now = 0;
  const limit = new AddressLimit(perMinute, () => now);
  return { take: (address: string) => limit.take(address), pass: (seconds: number) => (now += seconds * 1000) };
}

describe('the limit of an address', () => {
  it('lets a minute’s worth through at once, then makes it wait, and tells how long', () => {
    const { take, pass } = limited(30);
    const tries = Array.from({ length: 31 }, () => take('192.0.2.1'));
    expect(tries).toEqual([...Array.from({ length: 30 }, () => 0), 2]);
    pass(2);
    expect([take('192.0.2.1'), take('192.0.2.1')]).toEqual([0, 2]);
    pass(60);
    expect(Array.from({ length: 30 }, () => take('192.0.2.1'))).not.toContain(2);
  });

  it('does not lengthen the wait of who asks meanwhile', () => {
    const { take, pass } = limited(1);
    expect(take('192.0.2.1')).toBe(0);
    for (let second = 1; second < 60; second += 1) {
      pass(1);
      expect(take('192.0.2.1')).toBe(60 - second);
    }
    pass(1);
    expect(take('192.0.2.1')).toBe(0);
  });

  it('is one for each address, however it is written, and for each network of 64 bits', () => {
    const { take } = limited(1);
    expect([take('192.0.2.1'), take('::ffff:192.0.2.1'), take('192.0.2.2')]).toEqual([0, 60, 0]);
    expect([take('2001:db8:0:1::1'), take('2001:0DB8::1:2:3:4:5')]).toEqual([0, 60]);
    expect([take('2001:db8:0:2::1'), take('::1'), take('::2')]).toEqual([0, 0, 60]);
  });

  it('keeps no more addresses than it can hold, and forgets first who asked first', () => {
    const { take } = limited(1);
    for (let each = 0; each <= 10_000; each += 1) take(`10.${each >> 16}.${(each >> 8) & 255}.${each & 255}`);
    expect([take('10.0.39.16'), take('10.0.0.0')]).toEqual([60, 0]);
  });
});
