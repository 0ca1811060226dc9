import type { Status } from '#vocabulary';
import type { Proposal } from '../../context-decisions.js';
import type { Change, Situation } from '../../types.js';

/** What comes of a proposal of one kind when a second person approves it. */
export interface Approval {
  targets: readonly Status[];
  target(situation: Situation, proposal: Proposal): Status;
  apply(situation: Situation, proposal: Proposal): Change;
}

/** Who proposed and who approved, for the decision. */
export function twoPersons({ facts, actor }: Situation, { by }: Proposal) {
  return { proposer: by, reviewer: actor.id, four_eyes: facts.profile.review.four_eyes };
}
