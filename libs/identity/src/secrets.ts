import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { CompactEncrypt, compactDecrypt } from 'jose';

/** 256 bits at random, as people and programs carry them: base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret. It has 256 bits: nobody guesses it from its hash, so that no slow hash is needed. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

export function sameText(one: string, other: string): boolean {
  const [left, right] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return left !== undefined && right !== undefined && timingSafeEqual(left, right);
}

/** Keys for what the database must not give away alone, made of the secret of the installation. */
export class SecretBox {
  private readonly key: Uint8Array;
  private readonly marking: Buffer;

  constructor(secret: string) {
    this.key = new Uint8Array(hkdfSync('sha256', secret, '', 'agnosco identity: sealing', 32));
    this.marking = Buffer.from(hkdfSync('sha256', secret, '', 'agnosco identity: marking', 32));
  }

  /** The text, unreadable without the secret (JWE, A256GCM). */
  seal(text: string): Promise<string> {
    return new CompactEncrypt(new TextEncoder().encode(text))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .encrypt(this.key);
  }

  /** @throws an error of jose where it was sealed with another secret, or changed */
  async open(sealed: string): Promise<string> {
    const { plaintext } = await compactDecrypt(sealed, this.key);
    return new TextDecoder().decode(plaintext);
  }

  /** A mark that only this installation can put on the text. */
  mark(purpose: string, text: string): string {
    return createHmac('sha256', this.marking)
      .update(JSON.stringify([purpose, text]))
      .digest('base64url');
  }
}
