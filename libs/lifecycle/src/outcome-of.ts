import type { Outcome } from '#vocabulary';
import type { CaseContext } from './context.js';

/** The outcome that holds; undefined too where a decision closed the case without judging the application. */
export function outcomeOf({ decisions }: Pick<CaseContext, 'decisions'>): Outcome | undefined {
  const current = decisions.find(({ standing }) => standing === 'current');
  return current?.kind === 'inadmissible' || current?.kind === 'non_cooperation' ? undefined : current?.outcome;
}
