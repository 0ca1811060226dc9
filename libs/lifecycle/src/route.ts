import type { Outcome } from '#vocabulary';
import type { Profile, ProfileRoute } from '#procedures';
import { applies } from './conditions.js';
import { supplementedCase } from './supplements.js';
import type { Situation } from './types.js';

type File = Pick<Situation, 'context' | 'facts'>;

/** What the case's way through the procedure asks for and offers. */
export interface RouteRules {
  /** Absent while none is determined: the profile's own rules hold. */
  id?: string;
  comparison: ProfileRoute['comparison'];
  /** Measures that may be required; of a route only those that the profile describes. */
  measures: Profile['measures'];
  outcomes: readonly Outcome[];
  cite: string;
}

/** The rules of the route that was determined, or those of the profile. */
export function routeOf({ context, facts: { profile } }: File): RouteRules {
  const { equivalence, measures } = profile;
  const ofSupplement = supplementedCase({ context }) === undefined ? undefined : profile.supplements?.outcomes;
  const outcomes = profile.outcomes
    .map(({ outcome }) => outcome)
    .filter((outcome) => ofSupplement?.includes(outcome) ?? true);
  const route = profile.routes.find(({ id }) => id === context.route?.id);
  if (!route) return { comparison: equivalence.comparison, measures, outcomes, cite: equivalence.cite };
  return {
    id: route.id,
    comparison: route.comparison,
    measures: measures.filter(({ type }) => route.measures.includes(type)),
    outcomes: route.outcomes ? outcomes.filter((outcome) => route.outcomes?.includes(outcome)) : outcomes,
    cite: route.cite,
  };
}

/** Routes whose conditions the case meets. */
export function openRoutes(file: File): ProfileRoute[] {
  return file.facts.profile.routes.filter(({ when }) => applies(when, file));
}
