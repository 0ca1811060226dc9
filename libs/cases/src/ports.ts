/** What the composition root hands to the case services. */
export interface CaseSettings {
  /** Where the public reaches this installation, without a trailing slash. */
  publicUrl: string;
  /** What the codes are made of by which documents are verified. */
  verificationSecret: string;
}

export const CASE_SETTINGS = Symbol('CaseSettings');
