import type { Relation } from '#access';
import type { CaseContext } from '#lifecycle';
import type { Status } from '#vocabulary';

/** The applicant does not see the authority's judgement before it decides. */
export function seesJudgement(relation: Relation, context: CaseContext): boolean {
  return relation !== 'own' || context.decisions.length > 0;
}

/** What a draft says is the applicant's alone until it is submitted, and for good where it never is. */
export function seesDraft(relation: Relation, status: Status): boolean {
  return relation === 'own' || (status !== 'draft' && status !== 'discarded');
}
