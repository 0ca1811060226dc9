import type { CaseRequest } from '#lifecycle';
import { closedByDecision, type CommandName, type RequestKind, type Status } from '#vocabulary';
import type { Moment } from './builders-moment.js';

const answers: Readonly<Record<RequestKind, readonly CommandName[]>> = {
  documents: ['supply_documents', 'change_period'],
  information: ['provide_information', 'change_period'],
  verification: ['finish_verification', 'change_period'],
  alternative_procedure: ['finish_alternative_procedure'],
  payment: ['record_payment', 'waive_fee'],
  hearing: ['answer_hearing', 'close_hearing'],
};

/** What the file itself asks for next: what is open is answered, what was begun goes on. */
export function urgesOf(moment: Moment): CommandName[] {
  return [...requested(moment), ...unprepared(moment), ...begun(moment), ...measured(moment), ...disputed(moment)];
}

function requested({ context }: Moment): CommandName[] {
  const isOpen = ({ status }: CaseRequest) => status !== 'answered' && status !== 'reviewed' && status !== 'closed';
  return context.requests.filter(isOpen).flatMap(({ kind }) => answers[kind]);
}

/** What must be done before the case can go on. */
function unprepared({ status, context, facts: { profile } }: Moment): CommandName[] {
  if (status === 'draft') return ['submit'];
  if (status === 'intake' || status === 'assessment') {
    if (profile.routes.length > 0 && !context.route) return ['determine_route', 'determine_route'];
    if (status === 'intake') return profile.admission && !context.admitted ? ['admit'] : ['confirm_complete'];
    return context.comparison.length === 0 && profile.equivalence.comparison !== 'none'
      ? ['record_comparison', 'record_comparison']
      : ['propose_outcome', 'open_hearing'];
  }
  return [];
}

function begun({ status, context: { resting, alternative_reference: offer, informed = {}, warned } }: Moment) {
  const urges: CommandName[] = [];
  if (resting) urges.push('resume_case');
  if (offer && offer.accepted_on === undefined) {
    const next = informed['alternative_reference'] ? 'accept_alternative_reference' : 'inform_of_consequences';
    urges.push(next, next);
  }
  if (informed['waiver']) urges.push('waive_assessment', 'waive_assessment');
  if (warned) urges.push('close_non_cooperation');
  if (status === 'licence_checks') urges.push('record_licence_check', 'record_licence_check', 'grant');
  if (status === 'hearing') urges.push('close_hearing');
  if (status === 'review') urges.push('approve_outcome', 'approve_outcome', 'return_to_assessor');
  return urges;
}

function measured({ context: { measure }, status }: Moment): CommandName[] {
  if (!measure || !status.startsWith('compensation')) return [];
  if (measure.chosen.length === 0) return [measure.choice === 'authority' ? 'impose_measure' : 'choose_measure'];
  if (!measure.type) return ['schedule_measure'];
  const has = (wanted: string) => measure.lines.some((line) => line.status === wanted);
  return [
    ...(has('open')
      ? ([
          'record_measure_result',
          'extend_measure',
          'request_length_change',
          'request_length_change',
          'stop_measure',
        ] as const)
      : []),
    ...(has('failed') ? (['repeat_measure', 'settle_measure'] as const) : []),
    ...(has('open') || has('failed') ? [] : (['settle_measure'] as const)),
    ...(measure.change?.state === 'requested' ? (['decide_length_change', 'decide_length_change'] as const) : []),
  ];
}

function disputed({ status, context: { remedies = [], hearings = [], decisions } }: Moment): CommandName[] {
  const closed: readonly Status[] = closedByDecision;
  if (!closed.includes(status)) return [];
  const since = decisions.at(-1)?.decided_on ?? '';
  const heard = hearings.some(({ closed_on, intended }) => intended === 'revocation' && (closed_on ?? '') >= since);
  return [
    remedies.some(({ state }) => state === 'open') ? 'decide_remedy' : 'file_remedy',
    heard ? 'revoke_decision' : 'open_hearing',
    ...(status === 'partially_recognised' ? (['continue_to_measures'] as const) : []),
  ];
}
