import type { Blocker } from '#vocabulary';
import { reassessed } from '../reassessing.js';
import { openRoutes } from '../route.js';
import type { CommandRule } from '../rule.js';
import { staying } from '../statuses.js';

/** Sets the way through the procedure: whether qualifications are compared, which deadlines, measures and outcomes. */
export const determineRoute: CommandRule<'determine_route'> = {
  by: ['assessor'],
  from: staying('intake', 'assessment'),

  blockers: (situation, payload) => {
    const { routes } = situation.facts.profile;
    if (routes.length === 0) return [{ code: 'command.not_in_profile', item: 'determine_route' }];
    const open = openRoutes(situation).map(({ id }) => id);
    if (payload ? open.includes(payload.route) : open.length > 0) return [];
    const cite = routes.find(({ id }) => id === payload?.route)?.cite;
    const blocker: Blocker = { code: 'route.condition', ...(open.length > 0 ? { data: { open } } : {}) };
    return [{ ...blocker, ...(payload ? { item: payload.route } : {}), ...(cite ? { cite } : {}) }];
  },

  apply: (situation, { route }) => {
    const { context, day } = situation;
    return { context: reassessed(situation, { ...context, route: { id: route, on: day } }), effects: [] };
  },
};
