import type { Comparison, ComparisonRow, EquivalenceRules, Unit } from './types.js';

/** The reference units that a row judges: one, or several together. */
export function refsOf(row: ComparisonRow): readonly string[] {
  return typeof row.ref === 'string' ? [row.ref] : row.ref;
}

export function rowOf(unit: Unit, rows: readonly ComparisonRow[]): ComparisonRow | undefined {
  return rows.find((row) => refsOf(row).includes(unit.id));
}

/** Whether the row is a substantial difference in this unit: it falls short, in a way that counts, and is essential. */
export function isSubstantial(row: ComparisonRow, unit: Unit, rules: EquivalenceRules): boolean {
  const fallsShort = row.result === 'partly' || row.result === 'gap';
  const counts = row.differs !== 'duration' || rules.duration_is_criterion;
  return fallsShort && counts && (row.essential ?? unit.essential ?? false);
}

/**
 * The ids of the reference units with a substantial difference, in the reference's order: partly covered or a gap,
 * essential (as the row says, else the reference), differing in content, or in duration where the rules let that count
 * (BQFG § 4(2); Directive 2005/36/EC Article 14(4)). What offsets a difference is in the row's judgement already.
 */
export function substantialDifferences(comparison: Comparison, rules: EquivalenceRules): string[] {
  const isDifferent = (unit: Unit): boolean =>
    comparison.rows.some((row) => refsOf(row).includes(unit.id) && isSubstantial(row, unit, rules));
  return comparison.reference.units.filter(isDifferent).map(({ id }) => id);
}

/** The ids of essential reference units that no row judges, in the reference's order; others may stay unjudged. */
export function unjudgedUnits({ reference, rows }: Comparison): string[] {
  return reference.units.filter((unit) => unit.essential && !rowOf(unit, rows)).map(({ id }) => id);
}
