import { licenceStates, type CaseContext, type Facts, type LicenceCheckState, type MeasureRecord } from '#lifecycle';
import type { Status } from '#vocabulary';

/** The measures of a case as the API shows them; `type` is the one that runs, or that was chosen. */
export type MeasureAnswer = Omit<MeasureRecord, 'decision'>;

export function measureAnswer({ measure }: CaseContext): MeasureAnswer | null {
  if (!measure) return null;
  const { decision: _, ...shown } = measure;
  const [chosen, ...further] = measure.chosen;
  return { ...shown, ...(shown.type || !chosen || further.length > 0 ? {} : { type: chosen }) };
}

/** What is checked before the licence, from the moment at which it is. */
export function licenceAnswer(context: CaseContext, facts: Facts, status: Status): LicenceCheckState[] {
  const isUnderWay = status === 'licence_checks' || (context.licence_checks ?? []).length > 0;
  return isUnderWay ? licenceStates({ context, facts }) : [];
}
