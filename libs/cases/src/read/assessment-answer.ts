import type { Relation } from '#access';
import type { CaseContext, CaseRequest, ConsequenceSubject, Intention } from '#lifecycle';
import { seesJudgement } from './visibility.js';

/** What goes on beside the comparison, as the API shows it. */
export interface AssessmentAnswer {
  /** The route that was determined. */
  route: string | null;
  /** Another reference that was offered; with `accepted_on` it is the one that is compared with. */
  alternative_reference: CaseContext['alternative_reference'] | null;
  /** Of what the applicant was told the consequences, and when. */
  informed: Partial<Record<ConsequenceSubject, string>>;
  /** The last warning for want of cooperation. */
  warned: { on: string; until: string } | null;
  /** Oldest first; without `closed_on` it is under way. */
  hearings: { intended: Intention; opened_on: string; answered: boolean; closed_on?: string }[];
  /** In the order in which they were recorded. */
  events: { event: string; on: string; evidence?: string }[];
  requests: CaseRequest[];
}

export function assessmentAnswer(context: CaseContext, relation: Relation): AssessmentAnswer {
  const { route, alternative_reference, informed = {}, warned, hearings = [], events = [], requests } = context;
  const judged = seesJudgement(relation, context);
  return {
    route: route?.id ?? null,
    alternative_reference: alternative_reference ?? null,
    informed,
    warned: warned ?? null,
    hearings: hearings.map(({ from: _from, ...hearing }) => hearing),
    events: [...events],
    requests: judged ? [...requests] : requests.map(withoutJudgement),
  };
}

/** What others answered about a document, and what a procedure showed, is judgement until the decision is there. */
function withoutJudgement({ verification, alternative, ...request }: CaseRequest): CaseRequest {
  return {
    ...request,
    ...(verification ? { verification: { ...verification, answer: undefined } } : {}),
    ...(alternative ? { alternative: { ...alternative, results: undefined } } : {}),
  };
}
