/**
 * Equivalence: what an assessor's comparison of a foreign qualification with a reference amounts to.
 * Pure: reference, foreign units, evidence and the profile's rules are handed in. Judgements are a person's; here is
 * only what follows from them in law (substantial differences, consistent outcomes) and advice labelled as such.
 */
export * from './types.js';
export { carriedOver, checkRows, mergeRows, withinReference } from './rows.js';
export { refsOf, substantialDifferences, unjudgedUnits } from './units.js';
export { checkOutcome, inconsistencies } from './outcome.js';
export type { Inconsistency, ProposedOutcome } from './outcome.js';
export { residualAdvice, suggestCredits } from './advice.js';
export type { CreditSuggestion, ResidualAdvice } from './advice.js';
