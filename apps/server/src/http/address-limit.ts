import { isIPv4, isIPv6 } from 'node:net';

const minuteMs = 60_000;
const mostAddresses = 10_000;

/**
 * How often an address may ask within a minute: evenly, or all at once after a minute of silence. Counted in this process
 * and forgotten with it. `now` is in milliseconds and never goes back.
 */
export class AddressLimit {
  /** By address: when all that it asked for would be over, had it come evenly. */
  private readonly busyUntil = new Map<string, number>();

  constructor(
    private readonly perMinute: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Seconds that the address has to wait; 0: it was let through, and that counted. */
  take(address: string): number {
    const key = networkOf(address);
    const now = this.now();
    const until = Math.max(this.busyUntil.get(key) ?? 0, now) + minuteMs / this.perMinute;
    const excess = until - now - minuteMs;
    // Added up in steps, a whole minute is not always exactly one.
    if (excess > 0.001) return Math.ceil(excess / 1000);
    this.busyUntil.delete(key);
    this.busyUntil.set(key, until);
    if (this.busyUntil.size > mostAddresses) this.forget(now);
    return 0;
  }

  /** Those that need not wait any more; where that is not enough, those that asked longest ago. */
  private forget(now: number): void {
    for (const [key, until] of this.busyUntil) if (until <= now) this.busyUntil.delete(key);
    for (const key of this.busyUntil.keys()) {
      if (this.busyUntil.size <= mostAddresses) return;
      this.busyUntil.delete(key);
    }
  }
}

/** Who has an IPv6 address has its whole network of 64 bits. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIPv4(plain) || !isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const gap = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array.from({ length: gap }, () => '0'), ...after];
  return groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}
