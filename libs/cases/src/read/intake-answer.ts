import type { Relation } from '#access';
import { feeList, type CaseContext, type CaseFee, type Facts } from '#lifecycle';

/** What was done with an application beside its assessment, as the API shows it. */
export interface IntakeAnswer {
  admitted: { on: string; variant?: string } | null;
  /** Whom the case is assigned to, as it was named; the applicant is not told. */
  assessor: string | null;
  resting: { since: string; reason: string } | null;
  /** How a case ended that no decision closed. */
  ended: { on: string; ground?: string; to?: readonly string[]; reason?: string } | null;
  links: { kind: string; case: string }[];
  fees: CaseFee[];
}

export function intakeAnswer(context: CaseContext, facts: Facts, relation: Relation): Omit<IntakeAnswer, 'links'> {
  const { admitted, assessor, resting, ended } = context;
  return {
    admitted: admitted ?? null,
    assessor: relation === 'own' ? null : (assessor ?? null),
    resting: resting ?? null,
    ended: ended ?? null,
    fees: feeList({ context, facts }),
  };
}
