import type { Blocker } from '#vocabulary';
import { addDays, addDuration } from '#legal-clock';
import type { Situation } from './types.js';

/**
 * How long the applicant must wait after an earlier decision, counted from its notification. One that is not notified
 * yet has not begun to run out.
 */
export function waitPeriods({ facts, day }: Pick<Situation, 'facts' | 'day'>): Blocker[] {
  const { wait_periods } = facts.profile.application;
  return wait_periods.flatMap(({ after, duration, cite }): Blocker[] => {
    const decisions = (facts.earlier ?? []).filter(({ outcome }) => outcome === after);
    const ends = decisions.map(({ notified_on }) =>
      notified_on === undefined
        ? undefined
        : addDuration(notified_on, duration, facts.calendar, { saturday_is_working_day: false }),
    );
    if (!ends.some((end) => end === undefined || day <= end)) return [];
    const last = ends.includes(undefined) ? undefined : ends.sort().at(-1);
    const data = { duration, ...(last ? { until: addDays(last, 1) } : {}) };
    return [{ code: 'application.wait_period', item: after, data, cite }];
  });
}
