import { offsetRefusal } from './rows.js';
import type { Comparison, ComparisonRow, EquivalenceRules, ReferenceQualification } from './types.js';
import { isSubstantial, refsOf, rowOf } from './units.js';

/** What is missing in the substantial differences, in the reference's unit. Advice: no outcome follows from it. */
export interface ResidualAdvice {
  label: 'advice';
  unit: ReferenceQualification['unit'];
  /** One for each row with a substantial difference, in the reference's order; `ref` as the row has it. */
  units: { ref: string | readonly string[]; residual: number }[];
  total: number;
  /** What the whole reference requires. */
  of_total: number;
}

/** Required minus credited, never below 0, for each row with a substantial difference; planning aid only. */
export function residualAdvice(comparison: Comparison, rules: EquivalenceRules): ResidualAdvice {
  const { reference } = comparison;
  const rows = rowsInOrder(comparison);
  const units = rows
    .filter((row) => unitsOf(row, reference).some((unit) => isSubstantial(row, unit, rules)))
    .map((row) => ({ ref: row.ref, residual: rounded(Math.max(0, requiredOf(row, reference) - row.credited)) }));
  const unjudged = reference.units.filter((unit) => !rowOf(unit, rows));
  return {
    label: 'advice',
    unit: reference.unit,
    units,
    total: rounded(sum(units.map(({ residual }) => residual))),
    of_total: rounded(
      sum([...rows.map((row) => requiredOf(row, reference)), ...unjudged.map(({ amount = 0 }) => amount)]),
    ),
  };
}

/** Something that a unit may be credited by, to be accepted or not by a person, one by one. */
export interface CreditSuggestion {
  ref: string;
  /** The id of the experience or certificate. */
  by: string;
  reason:
    | { code: 'experience_covers'; data: { role: string; years?: number; evidence?: string } }
    | { code: 'certificate_covers'; data: { title: string; validated: boolean } };
}

/**
 * What experience and certificates say that they cover, in the reference's order; without what may not offset under
 * the rules, and what the unit's row is credited by already.
 */
export function suggestCredits(comparison: Comparison, rules: EquivalenceRules): CreditSuggestion[] {
  const { reference, rows, evidence } = comparison;
  return reference.units.flatMap((unit) => {
    const suggestions: CreditSuggestion[] = [
      ...evidence.experience
        .filter(({ covers }) => covers?.includes(unit.id))
        .map(({ id, role, years, evidence: proof }) => ({
          ref: unit.id,
          by: id,
          reason: { code: 'experience_covers' as const, data: { role, years, evidence: proof } },
        })),
      ...evidence.certificates
        .filter(({ covers }) => covers?.includes(unit.id))
        .map(({ id, title, validated }) => ({
          ref: unit.id,
          by: id,
          reason: { code: 'certificate_covers' as const, data: { title, validated } },
        })),
    ];
    const credited = rowOf(unit, rows)?.by ?? [];
    return suggestions.filter(({ by }) => !credited.includes(by) && offsetRefusal(by, comparison, rules) === undefined);
  });
}

function rowsInOrder({ reference, rows }: Comparison): ComparisonRow[] {
  const inOrder = reference.units.map((unit) => rowOf(unit, rows)).filter((row) => row !== undefined);
  return [...new Set(inOrder)];
}

function unitsOf(row: ComparisonRow, reference: ReferenceQualification): ReferenceQualification['units'] {
  return reference.units.filter(({ id }) => refsOf(row).includes(id));
}

function requiredOf(row: ComparisonRow, reference: ReferenceQualification): number {
  return row.required ?? sum(unitsOf(row, reference).map(({ amount = 0 }) => amount));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/** Two decimals: halves and quarters of weeks add up without binary dust. */
function rounded(amount: number): number {
  return Math.round(amount * 100) / 100;
}
