import { issueDecision } from '../../decisions.js';
import type { Approval } from './approval.js';
import { twoPersons } from './approval.js';

/** A decision is taken back, and its certificate with it. */
export const approvedRevocation: Approval = {
  targets: ['refused'],
  target: () => 'refused',
  apply: (situation, proposal) =>
    issueDecision(situation, {
      kind: 'revocation',
      outcome: 'refused',
      ...(proposal.ground ? { ground: proposal.ground } : {}),
      ...(proposal.citation ? { citation: proposal.citation } : {}),
      substantial_differences: proposal.substantial_differences,
      statements: proposal.statements,
      ...(proposal.reasons ? { reasons: proposal.reasons } : {}),
      notices: ['refusal'],
      ...twoPersons(situation, proposal),
      takes: 'revoked',
    }),
};
