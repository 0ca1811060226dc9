import type { HistoryFacts } from '#history';
import type { CaseContext, CaseEvent, Facts } from '#lifecycle';
import type { LockedCase } from './command-store.js';

/**
 * What a case is pinned to once a command was accepted: it may have moved to a later version of its profile, or to
 * another reference. Everything after the command, its answer too, goes by these.
 */
export function pinnedAfter(
  locked: LockedCase,
  facts: Facts,
  context: CaseContext,
): { locked: LockedCase; facts: Facts } {
  const moved = (context.moved?.length ?? 0) > (locked.context.moved?.length ?? 0);
  const earlier = locked.context.alternative_reference?.accepted_on;
  const accepted = context.alternative_reference?.accepted_on;
  const profile = (moved ? facts.later : undefined) ?? facts.profile;
  const reference = accepted !== undefined && earlier === undefined ? facts.offered : undefined;
  return {
    locked: {
      ...locked,
      // A draft follows the profile in force; its submission pins that version.
      profile_version: profile.version,
      ...(reference ? { reference_id: reference.id, reference_version: reference.version } : {}),
    },
    facts: { ...facts, profile, ...(reference ? { reference } : {}) },
  };
}

/** What was looked up for a command in the registers, for its replay. */
export function lookedUp({
  type,
  facts,
}: CaseEvent): Pick<HistoryFacts, 'profile' | 'reference' | 'offered' | 'later'> {
  const { profile, reference, offered, later } = facts;
  const version = (of: typeof offered) => of && { id: of.id, version: of.version };
  switch (type) {
    case 'submit':
      return { profile: profile.version, reference: version(reference) };
    case 'offer_alternative_reference':
    case 'accept_alternative_reference':
      return { profile: profile.version, offered: version(offered) };
    case 'change_profile_version':
      return { profile: profile.version, later: later?.version };
    default:
      return { profile: profile.version };
  }
}
