import type { Proposal } from '../context-decisions.js';
import type { CommandRule } from '../rule.js';
import { leading } from '../statuses.js';
import type { Approval } from './approvals/approval.js';
import { approvedInadmissible } from './approvals/inadmissible.js';
import { approvedOutcome } from './approvals/outcome.js';
import { approvedRevocation } from './approvals/revocation.js';

const approvals: Record<Proposal['kind'], Approval> = {
  outcome: approvedOutcome,
  inadmissible: approvedInadmissible,
  revocation: approvedRevocation,
};

const targets = [...new Set(Object.values(approvals).flatMap((approval) => approval.targets))];

export const approveOutcome: CommandRule<'approve_outcome'> = {
  by: ['reviewer'],
  from: leading(['review'], ...targets),

  blockers: ({ context, facts, actor }) => {
    if (!context.proposal) return [{ code: 'review.nothing_proposed' }];
    const { four_eyes, cite } = facts.profile.review;
    return four_eyes && context.proposal.by === actor.id ? [{ code: 'review.same_person', cite }] : [];
  },

  target: (situation) => {
    const { proposal } = situation.context;
    return proposal ? approvals[proposal.kind].target(situation, proposal) : situation.status;
  },

  apply: (situation) => {
    const { proposal } = situation.context;
    if (!proposal) throw new Error('approve_outcome without a proposal');
    return approvals[proposal.kind].apply(situation, proposal);
  },
};
