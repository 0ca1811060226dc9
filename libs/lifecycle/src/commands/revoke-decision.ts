import type { Blocker } from '#vocabulary';
import { currentDecision } from '../current-decision.js';
import { hearingHeld } from '../hearings.js';
import type { Proposal, StatementRecord } from '../context-decisions.js';
import type { CommandPayloads } from '../payloads.js';
import type { CommandRule } from '../rule.js';
import { decidedStatuses, leading } from '../statuses.js';
import { composeStatements } from '../statements.js';
import type { Situation } from '../types.js';

/** Proposes to take a decision back (VwVfG §§ 48, 49 and their like); a second person approves it. */
export const revokeDecision: CommandRule<'revoke_decision'> = {
  by: ['assessor'],
  from: leading(decidedStatuses, 'review'),

  blockers: (situation, payload) => [...unheard(situation), ...(payload ? unknownGround(situation, payload) : [])],

  apply: (situation, { ground, citation }) => {
    const { context, actor, day, status } = situation;
    const proposal: Proposal = {
      kind: 'revocation',
      outcome: 'refused',
      by: actor.id,
      on: day,
      from: status,
      ground,
      citation,
      statements: statementsOf(situation),
      substantial_differences: currentDecision(context)?.substantial_differences ?? [],
    };
    return { context: { ...context, proposal }, effects: [] };
  },
};

/** What is taken away from somebody is not taken without hearing them (VwVfG § 28(1)). */
function unheard({ context, facts }: Situation): Blocker[] {
  if (hearingHeld(context, 'revocation')) return [];
  const { hearing } = facts.profile;
  return [{ code: 'hearing.missing', item: 'revocation', ...(hearing ? { cite: hearing.cite } : {}) }];
}

/** A profile that lists grounds knows no other; one that lists none leaves them to the article that is cited. */
function unknownGround({ facts }: Situation, { ground }: CommandPayloads['revoke_decision']): Blocker[] {
  const grounds = facts.profile.revocation_grounds.map((known) => known.ground);
  if (grounds.length === 0 || grounds.includes(ground)) return [];
  return [{ code: 'revocation.no_ground', item: ground, data: { grounds } }];
}

/** A revocation rests on its ground and not on the comparison, whatever was compared. */
function statementsOf(situation: Situation): StatementRecord[] {
  const alone = { ...situation, context: { ...situation.context, comparison: [] } };
  return composeStatements(alone, 'refusal', 'refused').statements;
}
