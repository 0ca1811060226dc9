import type { Blocker } from '#vocabulary';
import { startedBy } from '../deadlines.js';
import { reassessed } from '../reassessing.js';
import type { CommandRule } from '../rule.js';
import { closedStatuses, openStatuses, staying } from '../statuses.js';

/** Puts on record what happened outside the case, where the profile says that it matters: deadlines run from it. */
export const recordEvent: CommandRule<'record_event'> = {
  by: ['caseworker'],
  from: staying('draft', ...openStatuses, ...closedStatuses),

  blockers: ({ facts, day }, payload) => {
    const known = facts.profile.events.map(({ event }) => event);
    const blocker: Blocker = { code: 'event.not_in_profile', ...(known.length > 0 ? { data: { events: known } } : {}) };
    if (!payload) return known.length > 0 ? [] : [blocker];
    const cite = facts.profile.events.find(({ event }) => event === payload.event)?.cite;
    if (cite === undefined) return [{ ...blocker, item: payload.event }];
    if (payload.on <= day) return [];
    return [{ code: 'event.not_happened', item: payload.event, data: { on: payload.on }, cite }];
  },

  apply: (situation, { event, on, evidence }) => {
    const { facts } = situation;
    const events = [...(situation.context.events ?? []), { event, on, ...(evidence ? { evidence } : {}) }];
    const context = { ...situation.context, events };
    const ledger = [...context.ledger, ...startedBy(event, on, { context, facts })];
    return { context: reassessed(situation, { ...context, ledger }), effects: [] };
  },
};
