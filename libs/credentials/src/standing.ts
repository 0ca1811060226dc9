import { addDays, type Day } from '#legal-clock';
import type { Verification, VerificationStanding, VerifiableOutcome, VerifiedContent } from './verification.js';

/** What became of a document since it was issued. */
export interface Fate {
  /** Of the decision that it tells. */
  decision: 'current' | 'superseded' | 'revoked';
  /** Since when the decision has no force any more. */
  decision_since: Day | null;
  /** The day on which another document took its place. */
  corrected_on: Day | null;
}

/** How a document stands on this day. What was revoked is never told as merely superseded or expired. */
export function verificationOf(content: VerifiedContent, fate: Fate, today: Day): Verification {
  return { ...standingOf(content, fate, today), as_of: today, ...content, scope: scopes[content.outcome] };
}

function standingOf(
  { valid_from, valid_until, issued_on }: VerifiedContent,
  { decision, decision_since, corrected_on }: Fate,
  today: Day,
): { standing: VerificationStanding; since: Day } {
  if (decision === 'revoked') return { standing: 'revoked', since: decision_since ?? issued_on };
  if (decision === 'superseded') return { standing: 'superseded', since: decision_since ?? issued_on };
  if (corrected_on !== null) return { standing: 'superseded', since: corrected_on };
  if (valid_until !== null && valid_until < today) return { standing: 'expired', since: addDays(valid_until, 1) };
  return { standing: 'valid', since: valid_from };
}

const scopes: Readonly<Record<VerifiableOutcome, Verification['scope']>> = {
  full: 'full',
  partial: 'partial',
  partial_access: 'partial',
  level_recognised: null,
  statement: null,
};
