import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a signed link says of itself. */
export interface SignedLink {
  /** Path without query: what the signature opens, and nothing else. */
  path: string;
  /** Name of the account that it is read with. */
  account: string;
  /** Seconds since 1970. */
  expires: string;
  signature: string;
}

export type LinkVerdict = 'valid' | 'expired' | 'forged';

/** Links that open one path for a short time, as one account, without a token. */
export class LinkSigner {
  constructor(private readonly secret: string) {}

  /** The path with the query that opens it until `until`. */
  sign(path: string, account: string, until: Date): string {
    const expires = String(Math.floor(until.getTime() / 1000));
    const query = new URLSearchParams({
      account,
      expires,
      signature: this.digest(path, account, expires).toString('base64url'),
    });
    return `${path}?${query.toString()}`;
  }

  check(link: SignedLink, now: Date): LinkVerdict {
    const given = Buffer.from(link.signature, 'base64url');
    const expected = this.digest(link.path, link.account, link.expires);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'forged';
    return now.getTime() < Number(link.expires) * 1000 ? 'valid' : 'expired';
  }

  private digest(path: string, account: string, expires: string): Buffer {
    return createHmac('sha256', this.secret)
      .update(JSON.stringify([path, account, expires]))
      .digest();
  }
}
