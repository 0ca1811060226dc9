import type { Comparison } from '#equivalence';
import type { Situation } from './types.js';

/** What is compared in this case; undefined where the procedure has no reference. */
export function comparisonOf(
  { context, facts }: Pick<Situation, 'context' | 'facts'>,
  rows = context.comparison,
): Comparison | undefined {
  if (!facts.reference) return undefined;
  return {
    rows,
    reference: facts.reference,
    foreign: facts.foreign,
    evidence: {
      experience: context.application.experience ?? [],
      certificates: context.application.certificates ?? [],
    },
  };
}
