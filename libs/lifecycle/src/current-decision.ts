import type { CaseContext } from './context.js';
import type { DecisionRecord } from './context-decisions.js';

/** The decision that holds. */
export function currentDecision({ decisions }: Pick<CaseContext, 'decisions'>): DecisionRecord | undefined {
  return decisions.find(({ standing }) => standing === 'current');
}
