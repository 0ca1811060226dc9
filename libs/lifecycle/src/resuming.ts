import type { CaseContext } from './context.js';

/** Where the work goes on when a case is taken up again: a file that never was complete goes back to intake. */
export function whereToResume({ completed_on }: Pick<CaseContext, 'completed_on'>): 'assessment' | 'intake' {
  return completed_on === undefined ? 'intake' : 'assessment';
}
