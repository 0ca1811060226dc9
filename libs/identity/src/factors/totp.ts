import { Secret, TOTP } from 'otpauth';

/** RFC 6238 as every authenticator app has it: SHA-1, six digits, half a minute. */
const form = { issuer: 'Agnosco', algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** Steps before and after the present one: clocks of phones are not exact. */
const tolerance = 1;

export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** For a QR code: `otpauth://totp/...`. */
export function totpUri(secret: string, label: string): string {
  return new TOTP({ ...form, label, secret: Secret.fromBase32(secret) }).toString();
}

/** The step of the code; undefined: it is wrong, or not later than the last one that was used. */
export function totpStep(secret: string, code: string, now: Date, lastStep: number): number | undefined {
  const totp = new TOTP({ ...form, secret: Secret.fromBase32(secret) });
  const timestamp = now.getTime();
  const delta = totp.validate({ token: code, timestamp, window: tolerance });
  if (delta === null) return undefined;
  const step = Math.floor(timestamp / 1000 / form.period) + delta;
  return step > lastStep ? step : undefined;
}
