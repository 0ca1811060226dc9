import type { CommandRule } from '../rule.js';
import { openStatuses, staying } from '../statuses.js';

/**
 * The case rests, for example while a court decides something it depends on. Nothing else is taken meanwhile (the gate
 * of all commands says so), but dates go on: only what the profile names stops the clock.
 */
export const restCase: CommandRule<'rest_case'> = {
  by: ['caseworker'],
  from: staying(...openStatuses),
  blockers: () => [],
  apply: ({ context, day }, { reason }) => ({ context: { ...context, resting: { since: day, reason } }, effects: [] }),
};

export const resumeCase: CommandRule<'resume_case'> = {
  by: ['caseworker'],
  from: staying(...openStatuses),
  blockers: ({ context }) => (context.resting ? [] : [{ code: 'case.not_resting' }]),
  apply: ({ context }) => ({ context: { ...context, resting: undefined }, effects: [] }),
};
