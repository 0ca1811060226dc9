import { describe, expect, it } from '@jest/globals';
import { ManualClock } from './clock.js';

describe('a manual clock', () => {
  it('stands until it is moved', () => {
    const clock = new ManualClock(new Date('2026-02-02T08:00:00Z'));
    expect(clock.now()).toEqual(new Date('2026-02-02T08:00:00Z'));
    clock.moveTo(new Date('2026-03-10T08:00:00Z'));
    expect(clock.now()).toEqual(new Date('2026-03-10T08:00:00Z'));
  });

  it('hands out moments that cannot move it', () => {
    const clock = new ManualClock(new Date('2026-02-02T08:00:00Z'));
    clock.now().setFullYear(1999);
    expect(clock.now().getUTCFullYear()).toBe(2026);
  });

  it('does not go back', () => {
    const clock = new ManualClock(new Date('2026-02-02T08:00:00Z'));
    expect(() => clock.moveTo(new Date('2026-02-02T07:59:59Z'))).toThrow('cannot go back');
  });
});
