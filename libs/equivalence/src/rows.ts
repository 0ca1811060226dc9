import type { Blocker } from '#vocabulary';
import type { Comparison, ComparisonRow, EquivalenceRules, ReferenceQualification } from './types.js';
import { isSubstantial, refsOf } from './units.js';

/**
 * Why rows cannot be recorded; empty when they can.
 * - `comparison.unknown_unit`: a `ref` that is no reference unit (`data.of` reference), or a `by` that is neither a
 *   foreign unit nor evidence (`data.of` by, `data.ref` the row's units); `item` is the unknown id
 * - `assessment.offset_not_allowed`: `item` is experience or a certificate that may not offset here, `data.reason`
 *   experience_not_allowed, certificates_not_allowed or not_validated, `data.ref` the row's units
 * - `assessment.reason_missing`: a substantial difference without `why`; `item` is the unit
 */
export function checkRows(comparison: Comparison, rules: EquivalenceRules): Blocker[] {
  return comparison.rows.flatMap((row) => [
    ...unknownRefs(row, comparison, rules),
    ...(row.by ?? []).flatMap((by) => checkCredit(by, row, comparison, rules)),
    ...missingReasons(row, comparison, rules),
  ]);
}

/** Why experience or a certificate may not offset a difference under these rules; undefined when it may. */
export function offsetRefusal(by: string, comparison: Comparison, rules: EquivalenceRules): string | undefined {
  const { experience, certificates } = comparison.evidence;
  const { offset } = rules;
  if (experience.some(({ id }) => id === by)) {
    return offset.by.includes('experience') ? undefined : 'experience_not_allowed';
  }
  const certificate = certificates.find(({ id }) => id === by);
  if (!certificate) return undefined;
  if (!offset.by.includes('certificates')) return 'certificates_not_allowed';
  return offset.needs_formal_validation && !certificate.validated ? 'not_validated' : undefined;
}

function unknownRefs(row: ComparisonRow, { reference }: Comparison, { cite }: EquivalenceRules): Blocker[] {
  const unknown = refsOf(row).filter((ref) => !reference.units.some(({ id }) => id === ref));
  return unknown.map((item) => ({ code: 'comparison.unknown_unit', item, data: { of: 'reference' }, cite }));
}

function checkCredit(by: string, row: ComparisonRow, comparison: Comparison, rules: EquivalenceRules): Blocker[] {
  const { foreign, evidence } = comparison;
  if (foreign?.units.some(({ id }) => id === by)) return [];
  const ref = refsOf(row);
  if (![...evidence.experience, ...evidence.certificates].some(({ id }) => id === by)) {
    return [{ code: 'comparison.unknown_unit', item: by, data: { of: 'by', ref }, cite: rules.cite }];
  }
  const reason = offsetRefusal(by, comparison, rules);
  if (reason === undefined) return [];
  return [{ code: 'assessment.offset_not_allowed', item: by, data: { reason, ref }, cite: rules.offset.cite }];
}

function missingReasons(row: ComparisonRow, { reference }: Comparison, rules: EquivalenceRules): Blocker[] {
  if (row.why?.trim()) return [];
  return reference.units
    .filter((unit) => refsOf(row).includes(unit.id) && isSubstantial(row, unit, rules))
    .map(({ id }) => ({ code: 'assessment.reason_missing', item: id, cite: rules.cite }));
}

/**
 * The comparison after further rows were recorded. An existing row that shares a unit with an incoming one is
 * overwritten as a whole, and its other units are unjudged again; among incoming ones the last one of a unit stands.
 */
export function mergeRows(
  existing: readonly ComparisonRow[],
  incoming: readonly ComparisonRow[],
): { rows: ComparisonRow[]; overwritten: ComparisonRow[] } {
  const overwritten = existing.filter((row) => sharesUnit(row, incoming));
  const kept = existing.filter((row) => !sharesUnit(row, incoming));
  const standing = incoming.filter((row, index) => !sharesUnit(row, incoming.slice(index + 1)));
  return { rows: [...kept, ...standing], overwritten };
}

/**
 * Rows of another comparison as far as they hold in this one: about units that its reference has, and credited by what
 * is named in it. Where a unit or a credit falls away the judgement of the rest stands for the assessor to look at.
 */
export function carriedOver(
  rows: readonly ComparisonRow[],
  { reference, foreign, evidence }: Omit<Comparison, 'rows'>,
): ComparisonRow[] {
  const known = [...(foreign?.units ?? []), ...evidence.experience, ...evidence.certificates].map(({ id }) => id);
  return rows
    .flatMap((row) => withinReference(row, reference))
    .map((row) => (row.by ? { ...row, by: row.by.filter((id) => known.includes(id)) } : row));
}

/** The row as far as it is about units of the reference; amounts of what is left out are no longer counted. */
export function withinReference(row: ComparisonRow, { units }: ReferenceQualification): ComparisonRow[] {
  const refs = refsOf(row);
  const kept = units.filter(({ id }) => refs.includes(id));
  const [first] = kept;
  if (!first) return [];
  if (kept.length === refs.length) return [row];
  const required = kept.reduce((sum, { amount = 0 }) => sum + amount, 0);
  const ref = kept.length === 1 ? first.id : kept.map(({ id }) => id);
  return [{ ...row, ref, required, credited: Math.min(row.credited, required) }];
}

function sharesUnit(row: ComparisonRow, others: readonly ComparisonRow[]): boolean {
  const refs = refsOf(row);
  return others.some((other) => refsOf(other).some((ref) => refs.includes(ref)));
}
