import type { Blocker, CommandName } from '#vocabulary';
import { withinReference } from '#equivalence';
import { currentDecision } from '../current-decision.js';
import { openHearingOf } from '../hearings.js';
import { routeOf } from '../route.js';
import type { CommandRule } from '../rule.js';
import { staying } from '../statuses.js';
import type { Situation } from '../types.js';

/** Another reference that the qualification may be equivalent to, where it is not to the one that was applied for. */
export const offerAlternativeReference: CommandRule<'offer_alternative_reference'> = {
  by: ['assessor'],
  from: staying('assessment', 'hearing'),

  blockers: (situation, payload) => {
    const standing = notNow(situation, 'offer_alternative_reference');
    if (standing.length > 0 || !payload) return standing;
    const { offered, reference } = situation.facts;
    if (offered?.id !== payload.reference) return [{ code: 'reference.unknown', item: payload.reference }];
    return offered.id === reference?.id ? [{ code: 'reference.same', item: payload.reference }] : [];
  },

  apply: ({ context, facts, day }) => {
    const { offered } = facts;
    if (!offered) throw new Error('offer_alternative_reference without a reference');
    const offer = { id: offered.id, version: offered.version, offered_on: day };
    return { context: { ...context, alternative_reference: offer }, effects: [] };
  },
};

/** From here on the case is about the new reference; of what was judged only its units stay. */
export const acceptAlternativeReference: CommandRule<'accept_alternative_reference'> = {
  by: ['applicant'],
  from: staying('assessment', 'hearing'),

  blockers: (situation, payload) => {
    const { context, facts } = situation;
    const standing = notNow(situation, 'accept_alternative_reference');
    if (standing.length > 0) return standing;
    const offer = context.alternative_reference;
    const named = payload?.reference ?? offer?.id;
    if (!offer || offer.accepted_on !== undefined || facts.offered?.id !== offer.id || named !== offer.id) {
      return [{ code: 'reference.not_offered', ...(named === undefined ? {} : { item: named }) }];
    }
    return [];
  },

  apply: ({ context, facts, day }) => {
    const { offered } = facts;
    const offer = context.alternative_reference;
    if (!offer || !offered) throw new Error('accept_alternative_reference without an offer');
    return {
      context: {
        ...context,
        alternative_reference: { ...offer, accepted_on: day },
        comparison: context.comparison.flatMap((row) => withinReference(row, offered)),
      },
      effects: [],
    };
  },
};

/** Only where something is compared, and before the decision: a hearing may also come after it. */
function notNow(situation: Situation, command: CommandName): Blocker[] {
  const { context, facts, status } = situation;
  const { comparison, cite } = routeOf(situation);
  if (comparison === 'none' || !facts.reference) return [{ code: 'command.not_in_profile', item: command, cite }];
  const isDecided = status === 'hearing' && openHearingOf(context)?.from !== 'assessment' && currentDecision(context);
  return isDecided ? [{ code: 'command.not_in_status', item: command, data: { status } }] : [];
}
