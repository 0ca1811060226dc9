import type { Blocker } from '#vocabulary';
import { reassessed } from '../reassessing.js';
import type { CommandRule } from '../rule.js';
import { openStatuses, staying } from '../statuses.js';

/** Moves a pending case to a later version of its profile, where that version says that it may be moved. */
export const changeProfileVersion: CommandRule<'change_profile_version'> = {
  by: ['caseworker'],
  from: staying(...openStatuses),

  blockers: ({ facts }, payload): Blocker[] => {
    const { profile, later } = facts;
    if (later && (!payload || payload.to === later.version)) return [];
    const item = payload ? { item: String(payload.to) } : {};
    return [{ code: 'profile.not_for_pending', ...item, data: { version: profile.version } }];
  },

  apply: (situation) => {
    const { context, facts, day } = situation;
    const { profile, later } = facts;
    if (!later) throw new Error('change_profile_version without a later version');
    const moved = {
      ...context,
      moved: [...(context.moved ?? []), { from: profile.version, to: later.version, on: day }],
    };
    return { context: reassessed(situation, moved, { ...facts, profile: later }), effects: [] };
  },
};
