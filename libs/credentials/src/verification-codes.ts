import { codeFor, codeHash, inGroups } from './verification-code.js';

/** What is printed on a document so that anybody can check it. */
export interface PrintedVerification {
  /** The address with the code in it, for the QR code. */
  url: string;
  /** The code in groups, for typing. */
  code: string;
}

/** The codes of this installation's documents, made of its secret and the document's id: none of them is kept. */
export class VerificationCodes {
  constructor(private readonly settings: { publicUrl: string; verificationSecret: string }) {}

  of(document: string): PrintedVerification {
    const code = this.codeOf(document);
    return { url: `${this.settings.publicUrl}/verify/${code}`, code: inGroups(code) };
  }

  /** What is kept of it. */
  hashOf(document: string): string {
    return codeHash(this.codeOf(document));
  }

  private codeOf(document: string): string {
    return codeFor(this.settings.verificationSecret, document);
  }
}
