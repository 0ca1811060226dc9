import type { CommandRule } from '../rule.js';
import type { CommandName } from '#vocabulary';
import { acknowledge } from './acknowledge.js';
import { confirmComplete, requestDocuments, supplyDocuments } from './documents.js';
import { deadlinePassed, extendDeadline } from './deadline.js';
import { provideInformation, requestInformation } from './information.js';
import { approveOutcome, proposeOutcome, returnToAssessor } from './review.js';
import { recordComparison } from './record-comparison.js';
import { submit } from './submit.js';
import { withdraw } from './withdraw.js';

/** Every command that this version carries out. */
export const rules = {
  submit,
  acknowledge,
  request_documents: requestDocuments,
  supply_documents: supplyDocuments,
  confirm_complete: confirmComplete,
  record_comparison: recordComparison,
  request_information: requestInformation,
  provide_information: provideInformation,
  extend_deadline: extendDeadline,
  propose_outcome: proposeOutcome,
  return_to_assessor: returnToAssessor,
  approve_outcome: approveOutcome,
  withdraw,
  deadline_passed: deadlinePassed,
} satisfies { [C in CommandName]?: CommandRule<C> };

/** The commands that this version carries out. */
export type SupportedCommand = keyof typeof rules;
