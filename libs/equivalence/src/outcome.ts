import type { Blocker, Outcome } from '#vocabulary';
import type { Comparison, EquivalenceRules } from './types.js';
import { substantialDifferences, unjudgedUnits } from './units.js';

/** An outcome that somebody proposes, with what the case's profile and route say of it. */
export interface ProposedOutcome {
  outcome: Outcome;
  /** The ground that is stated for it. */
  ground?: string;
  /** Absent where the case has no reference to compare with. */
  comparison?: Comparison;
  rules: EquivalenceRules;
  /** Outcomes that the profile offers. */
  allowed: readonly Outcome[];
  /** Whether the route asks for a comparison; where not, rows do not bear on the outcome. */
  comparisonRequired: boolean;
  /** Whether a shortfall may stand on its reasons alone: nothing is compared unit by unit, and need not be. */
  standsOnReasons?: boolean;
  /** Whether the route offers measures. */
  measuresOffered: boolean;
  /** Units whose difference a measure has made good: it counts no longer. */
  madeGood?: readonly string[];
  /**
   * The profile's grounds for this outcome: where there are any, one is stated. Of `measure_required` one may stand in
   * for a comparison that cannot be made (PflBG § 40(3)).
   */
  grounds?: readonly string[];
}

export const inconsistencies = [
  'not_offered',
  'no_comparison',
  'no_measures',
  'no_substantial_difference',
  'substantial_differences',
  'ground_missing',
  'ground_unknown',
] as const;
/** Why an outcome is inconsistent: `data.reason` of `assessment.outcome_inconsistent`. */
export type Inconsistency = (typeof inconsistencies)[number];

/**
 * Why the outcome cannot be proposed; empty when it can.
 * - `assessment.unit_unjudged` for each essential unit without a row, where the outcome rests on the comparison;
 *   a refusal on a ground of the profile does not. `item` is the unit
 * - `assessment.outcome_inconsistent`: `data` has `outcome`, `reason` (see `inconsistencies`) and `refs`, the units with
 *   a substantial difference
 */
export function checkOutcome(proposed: ProposedOutcome): Blocker[] {
  const { outcome, comparison, rules } = proposed;
  const found = comparison ? substantialDifferences(comparison, rules) : [];
  const refs = found.filter((ref) => !proposed.madeGood?.includes(ref));
  const blockers = unjudged(proposed).map((item): Blocker => ({
    code: 'assessment.unit_unjudged',
    item,
    cite: rules.cite,
  }));
  const reason = inconsistency(proposed, refs);
  // While units are unjudged it is not known yet whether a difference is left.
  if (reason === undefined || (reason === 'no_substantial_difference' && blockers.length > 0)) return blockers;
  const data = { outcome, reason, refs };
  return [...blockers, { code: 'assessment.outcome_inconsistent', item: outcome, data, cite: rules.cite }];
}

function unjudged(proposed: ProposedOutcome): string[] {
  const { outcome, comparison, comparisonRequired } = proposed;
  const mayRest = outcome === 'refused' || outcome === 'measure_required';
  const restsOnGround = mayRest && hasKnownGround(proposed);
  return comparison && comparisonRequired && !restsOnGround ? unjudgedUnits(comparison) : [];
}

function inconsistency(proposed: ProposedOutcome, differences: readonly string[]): Inconsistency | undefined {
  const { outcome, allowed } = proposed;
  if (!allowed.includes(outcome)) return 'not_offered';
  if (outcome === 'refused') return refusalInconsistency(proposed, differences);
  if (outcome === 'measure_required') return measureInconsistency(proposed, differences);
  if (!hasKnownGround(proposed) && proposed.grounds?.length) return groundInconsistency(proposed);
  switch (outcome) {
    case 'full':
      return fullInconsistency(proposed, differences);
    case 'partial':
      return shortfallInconsistency(proposed, differences);
    case 'statement':
    case 'level_recognised':
    case 'partial_access':
      return undefined;
  }
}

function fullInconsistency(
  { comparison, comparisonRequired }: ProposedOutcome,
  differences: readonly string[],
): Inconsistency | undefined {
  if (!comparisonRequired) return undefined;
  if (!comparison) return 'no_comparison';
  return differences.length > 0 ? 'substantial_differences' : undefined;
}

function measureInconsistency(proposed: ProposedOutcome, differences: readonly string[]): Inconsistency | undefined {
  const { ground, grounds = [], measuresOffered } = proposed;
  if (ground !== undefined && grounds.length > 0 && !hasKnownGround(proposed)) return 'ground_unknown';
  const shortfall = hasKnownGround(proposed) ? undefined : shortfallInconsistency(proposed, differences);
  return shortfall ?? (measuresOffered ? undefined : 'no_measures');
}

/** `partial` and `measure_required` say that something essential is missing; how much is there bars neither. */
function shortfallInconsistency(
  { comparison, comparisonRequired, standsOnReasons }: ProposedOutcome,
  differences: readonly string[],
): Inconsistency | undefined {
  if (standsOnReasons) return undefined;
  if (!comparisonRequired || !comparison) return 'no_comparison';
  return differences.length === 0 ? 'no_substantial_difference' : undefined;
}

/** Without a ground only a comparison refuses in which nothing is credited; a gap that is not essential never does. */
function refusalInconsistency(proposed: ProposedOutcome, differences: readonly string[]): Inconsistency | undefined {
  const { ground, comparison, comparisonRequired } = proposed;
  if (hasKnownGround(proposed)) return undefined;
  if (ground !== undefined || !comparisonRequired || !comparison || isAnythingCredited(comparison)) {
    return groundInconsistency(proposed);
  }
  return differences.length === 0 ? 'no_substantial_difference' : undefined;
}

function groundInconsistency({ ground }: ProposedOutcome): Inconsistency {
  return ground === undefined ? 'ground_missing' : 'ground_unknown';
}

function hasKnownGround({ ground, grounds }: ProposedOutcome): boolean {
  return ground !== undefined && (grounds ?? []).includes(ground);
}

function isAnythingCredited({ rows }: Comparison): boolean {
  return rows.some(({ credited, result }) => credited > 0 || result !== 'gap');
}
