import type { CommandRule } from '../rule.js';
import type { CommandName } from '#vocabulary';
import { acknowledge } from './acknowledge.js';
import { admit } from './admit.js';
import { amendApplication } from './amend-application.js';
import { assign } from './assign.js';
import { closeMoot } from './close-moot.js';
import { discard } from './discard.js';
import { dispenseDocument } from './dispense-document.js';
import { recordPayment, requestPayment, waiveFee } from './fees.js';
import { refer } from './refer.js';
import { rejectInadmissible } from './reject-inadmissible.js';
import { restCase, resumeCase } from './rest.js';
import { confirmComplete, requestDocuments, supplyDocuments } from './documents.js';
import { deadlinePassed, extendDeadline } from './deadline.js';
import { provideInformation, requestInformation } from './information.js';
import { approveOutcome } from './approve-outcome.js';
import { proposeOutcome } from './propose-outcome.js';
import { returnToAssessor } from './return-to-assessor.js';
import { chooseMeasure, imposeMeasure } from './choose-measure.js';
import { scheduleMeasure } from './schedule-measure.js';
import { recordMeasureResult } from './measure-results.js';
import { extendMeasure, stopMeasure } from './measure-changes.js';
import { repeatMeasure } from './repeat-measure.js';
import { decideLengthChange, requestLengthChange } from './length-change.js';
import { settleMeasure } from './settle-measure.js';
import { grant, recordLicenceCheck } from './licence.js';
import { continueToMeasures } from './continue-to-measures.js';
import { recordComparison } from './record-comparison.js';
import { finishAlternativeProcedure, startAlternativeProcedure } from './alternative-procedure.js';
import { acceptAlternativeReference, offerAlternativeReference } from './alternative-reference.js';
import { changePeriod } from './change-period.js';
import { changeProfileVersion } from './change-profile-version.js';
import { determineRoute } from './determine-route.js';
import { answerHearing, closeHearing, openHearing } from './hearing.js';
import { informOfConsequences } from './inform-of-consequences.js';
import { closeNonCooperation, warnNonCooperation } from './non-cooperation.js';
import { recordEvent } from './record-event.js';
import { finishVerification, startVerification } from './verification.js';
import { waiveAssessment } from './waive-assessment.js';
import { submit } from './submit.js';
import { transfer } from './transfer.js';
import { withdraw } from './withdraw.js';
import { correctNotice } from './correct-notice.js';
import { decideRemedy } from './decide-remedy.js';
import { dispatchNotice } from './dispatch-notice.js';
import { fileRemedy } from './file-remedy.js';
import { recordNotification } from './record-notification.js';
import { reopen } from './reopen.js';
import { revokeDecision } from './revoke-decision.js';

/** Every command that this version carries out. */
export const rules = {
  submit,
  amend_application: amendApplication,
  discard,
  request_payment: requestPayment,
  record_payment: recordPayment,
  waive_fee: waiveFee,
  acknowledge,
  request_documents: requestDocuments,
  supply_documents: supplyDocuments,
  dispense_document: dispenseDocument,
  confirm_complete: confirmComplete,
  admit,
  reject_inadmissible: rejectInadmissible,
  determine_route: determineRoute,
  refer,
  transfer,
  assign,
  warn_non_cooperation: warnNonCooperation,
  close_non_cooperation: closeNonCooperation,
  record_comparison: recordComparison,
  request_information: requestInformation,
  provide_information: provideInformation,
  start_verification: startVerification,
  finish_verification: finishVerification,
  start_alternative_procedure: startAlternativeProcedure,
  finish_alternative_procedure: finishAlternativeProcedure,
  change_period: changePeriod,
  inform_of_consequences: informOfConsequences,
  waive_assessment: waiveAssessment,
  offer_alternative_reference: offerAlternativeReference,
  accept_alternative_reference: acceptAlternativeReference,
  extend_deadline: extendDeadline,
  open_hearing: openHearing,
  answer_hearing: answerHearing,
  close_hearing: closeHearing,
  propose_outcome: proposeOutcome,
  return_to_assessor: returnToAssessor,
  approve_outcome: approveOutcome,
  choose_measure: chooseMeasure,
  impose_measure: imposeMeasure,
  schedule_measure: scheduleMeasure,
  record_measure_result: recordMeasureResult,
  extend_measure: extendMeasure,
  repeat_measure: repeatMeasure,
  stop_measure: stopMeasure,
  request_length_change: requestLengthChange,
  decide_length_change: decideLengthChange,
  settle_measure: settleMeasure,
  record_licence_check: recordLicenceCheck,
  grant,
  continue_to_measures: continueToMeasures,
  dispatch_notice: dispatchNotice,
  record_notification: recordNotification,
  correct_notice: correctNotice,
  file_remedy: fileRemedy,
  decide_remedy: decideRemedy,
  revoke_decision: revokeDecision,
  reopen,
  record_event: recordEvent,
  rest_case: restCase,
  resume_case: resumeCase,
  close_moot: closeMoot,
  withdraw,
  change_profile_version: changeProfileVersion,
  deadline_passed: deadlinePassed,
} satisfies { [C in CommandName]?: CommandRule<C> };

/** The commands that this version carries out. */
export type SupportedCommand = keyof typeof rules;
