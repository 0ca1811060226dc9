import { deadlineStates } from './deadlines.js';
import { overdueAt } from './requests.js';
import type { DeadlineState } from '#legal-clock';
import type { Situation } from './types.js';

export interface CaseDeadline extends DeadlineState {
  binds: 'authority' | 'applicant' | 'provider';
}

/** Every date of the case: the profile's deadlines, the remedy periods, and the periods of open requests. */
export function caseDeadlines(situation: Pick<Situation, 'context' | 'facts' | 'day'>): CaseDeadline[] {
  const { context, facts } = situation;
  const own = deadlineStates(situation).map((state): CaseDeadline => {
    const rule = facts.profile.deadlines.find((candidate) => candidate.id === state.id);
    return { ...state, binds: rule?.binds ?? 'applicant' };
  });
  const asked = context.requests.flatMap((request): CaseDeadline[] => {
    const period = overdueAt(request, facts.calendar.zone);
    if (!period) return [];
    return [
      {
        id: request.id,
        kind: 'strict',
        status: 'running',
        started_on: request.opened_on,
        ...period,
        extensions: 0,
        silence: 'nothing',
        cite: '',
        steps: [{ code: 'started', from: request.opened_on, to: period.due_on, data: { cause: request.kind } }],
        binds: 'applicant',
      },
    ];
  });
  return [...own, ...asked];
}
