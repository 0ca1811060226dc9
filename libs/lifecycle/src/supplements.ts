import type { Blocker, Outcome } from '#vocabulary';
import type { Profile } from '#procedures';
import type { Situation } from './types.js';

/** The case that this application supplements: named when it is submitted, or when it was opened. */
export function supplementedCase({ context }: Pick<Situation, 'context'>, named?: string): string | undefined {
  return named ?? context.links?.find(({ kind }) => kind === 'supplements')?.case;
}

/** Why an application may not supplement the case that it names. */
export function unsupplementable({ facts, day }: Pick<Situation, 'facts' | 'day'>): Blocker[] {
  const { supplemented, profile } = facts;
  const { deadline, times } = profile.supplements ?? {};
  const cite = profile.supplements?.cite ?? profile.continue_to_measures?.cite;
  const blocked = (code: string, data: NonNullable<Blocker['data']>): Blocker[] => [
    { code, data, ...(cite ? { cite } : {}) },
  ];
  const isOfThisProcedure = supplemented?.profile === profile.id && supplemented.reference === facts.reference?.id;
  if (!supplemented || !isOfThisProcedure) return blocked('application.not_supplementable', {});
  const { outcome, supplements, deadlines } = supplemented;
  if (!outcome || !outcomesToSupplement(profile).includes(outcome)) {
    return blocked('application.not_supplementable', outcome ? { outcome } : {});
  }
  if (times !== undefined && supplements >= times) return blocked('application.not_supplementable', { times });
  const until = deadline && deadlines[deadline];
  return until && day > until ? blocked('application.supplement_too_late', { until }) : [];
}

/** Measures that a partial decision goes on to are a supplementary application as well. */
function outcomesToSupplement({ supplements, continue_to_measures }: Profile): readonly Outcome[] {
  return [...(supplements?.after ?? []), ...(continue_to_measures ? (['partial'] as const) : [])];
}
