import { issueDecision, noticesFor, statusAfter } from '../../decisions.js';
import type { Approval } from './approval.js';
import { twoPersons } from './approval.js';

/** An outcome, with everything that a decision of its kind brings. */
export const approvedOutcome: Approval = {
  targets: [
    'recognised',
    'licence_checks',
    'partially_recognised',
    'statement_issued',
    'partial_access_granted',
    'compensation.choosing',
    'refused',
  ],
  target: (situation, { outcome }) => statusAfter(situation, outcome),
  apply: (situation, proposal) => {
    const { requested_on, outcome, ground, limbs, measures, lines, reasons, statements, substantial_differences } =
      proposal;
    const kinds = noticesFor(situation, outcome);
    return issueDecision(situation, {
      kind: 'outcome',
      outcome,
      ...(ground ? { ground } : {}),
      ...(limbs ? { limbs } : {}),
      ...(requested_on ? { requested_on } : {}),
      ...(measures ? { measures } : {}),
      ...(lines ? { lines } : {}),
      substantial_differences,
      statements,
      ...(reasons ? { reasons } : {}),
      notices: proposal.settles_measure ? [...kinds, 'measure_result'] : kinds,
      ...twoPersons(situation, proposal),
    });
  },
};
