import { issueDecision } from '../../decisions.js';
import type { Approval } from './approval.js';
import { twoPersons } from './approval.js';

/** An application is rejected without being judged. */
export const approvedInadmissible: Approval = {
  targets: ['inadmissible'],
  target: () => 'inadmissible',
  apply: (situation, proposal) =>
    issueDecision(situation, {
      kind: 'inadmissible',
      outcome: proposal.outcome,
      ...(proposal.ground ? { ground: proposal.ground } : {}),
      substantial_differences: proposal.substantial_differences,
      statements: proposal.statements,
      notices: ['inadmissible'],
      ...twoPersons(situation, proposal),
    }),
};
