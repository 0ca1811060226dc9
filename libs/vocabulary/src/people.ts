export const roles = [
  'applicant',
  'representative',
  'counsellor',
  'caseworker',
  'assessor',
  'reviewer',
  'team_lead',
  'administrator',
  'employer',
  'provider',
  'statistician',
  'auditor',
  'operator',
  'public',
  'clock',
] as const;
export type Role = (typeof roles)[number];

/** Roles that a person holds in an authority, and so sees its cases. */
export const staffRoles = [
  'caseworker',
  'assessor',
  'reviewer',
  'team_lead',
  'administrator',
] as const satisfies readonly Role[];

/**
 * Why a command is refused (409): a stable code `subject.what_is_wrong`, the item it concerns,
 * the facts that led to it and the article it rests on. Sentences are made of it in the reader's language.
 */
export interface Blocker {
  code: string;
  item?: string;
  data?: Record<string, string | number | boolean | readonly string[]>;
  cite?: string;
}
