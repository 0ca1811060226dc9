import type { NoticeKind, Outcome } from '#vocabulary';

type Day = string;
/** In every language that there is, or in one wording only. */
export type VerifiedText = string | Readonly<Record<string, string>>;

/** Kinds of document that prove something to others. */
export const verifiableKinds = ['certificate', 'decision', 'equivalence', 'statement', 'confirmation'] as const;
export type VerifiableKind = (typeof verifiableKinds)[number];

/** Outcomes that give something that can be shown to others. */
export const verifiableOutcomes = ['full', 'partial', 'partial_access', 'level_recognised', 'statement'] as const;
export type VerifiableOutcome = (typeof verifiableOutcomes)[number];

export function isVerifiable(kind: NoticeKind, outcome: Outcome | undefined): outcome is VerifiableOutcome {
  const kinds: readonly NoticeKind[] = verifiableKinds;
  const outcomes: readonly (Outcome | undefined)[] = verifiableOutcomes;
  return kinds.includes(kind) && outcomes.includes(outcome);
}

/**
 * What is told of a document whoever asks, frozen with its issue: nothing about the person, of whom the bearer shows
 * what is needed.
 */
export interface VerifiedContent {
  document: VerifiableKind;
  outcome: VerifiableOutcome;
  /** What the qualification is recognised as; without a reference, what it is called itself. */
  title: VerifiedText;
  level: { eqf: number | null; art11: string | null };
  authority: { id: string; name: VerifiedText };
  procedure: { id: string; title: VerifiedText; legal_basis: string };
  issued_on: Day;
  /** Since when what it grants holds. */
  valid_from: Day;
  /** The last day on which it holds; null: without end. */
  valid_until: Day | null;
}

export const verificationStandings = ['valid', 'superseded', 'revoked', 'expired'] as const;
export type VerificationStanding = (typeof verificationStandings)[number];

/** How a document stands, and since when. */
export interface Verification extends VerifiedContent {
  standing: VerificationStanding;
  since: Day;
  /** The day for which this is told, local to the authority. */
  as_of: Day;
  /** Whether what it grants is all of the title, or a part of it; null where it compares with nothing. */
  scope: 'full' | 'partial' | null;
}
