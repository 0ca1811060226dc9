import type { Relation } from '#access';
import { substantialDifferences } from '#equivalence';
import {
  caseDeadlines,
  certificateOn,
  comparisonOf,
  mayAct,
  outcomeOf,
  waitingFor,
  waitsOn,
  type CaseContext,
  type CaseDeadline,
  type CertificateRecord,
  type Facts,
  type LicenceCheckState,
  type RemedyRecord,
} from '#lifecycle';
import type { Status } from '#vocabulary';
import type { AfterCommand } from '../commands/change-builder.js';
import type { StatedQualification } from '../entities/case.js';
import { assessmentAnswer, type AssessmentAnswer } from './assessment-answer.js';
import { licenceAnswer, measureAnswer, type MeasureAnswer } from './course-answer.js';
import { intakeAnswer, type IntakeAnswer } from './intake-answer.js';
import { seesDraft, seesJudgement } from './visibility.js';
import type { LockedCase } from '../commands/command-store.js';

/** A case as the API shows it. Days are ISO dates local to the authority. */
export interface CaseAnswer extends IntakeAnswer, AssessmentAnswer {
  id: string;
  number: string;
  authority: string;
  version: number;
  status: Status;
  outcome: string | null;
  profile: { id: string; version: number };
  overlays: readonly { id: string; version: number }[];
  reference: { id: string; version: number } | null;
  /** Its units stand in the comparison. */
  qualification: Omit<StatedQualification, 'units'> | null;
  application: CaseContext['application'];
  received_on: string | null;
  waiting_for: string[];
  waits_on: string;
  /** Of a closed case: whether its applicant may still turn to a forum or go on. */
  may_act: 'applicant' | 'nobody';
  deadlines: CaseDeadline[];
  substantial_differences: readonly string[];
  decisions: { id: string; kind: string; outcome: string; decided_on: string; standing: string }[];
  /** Once a decision requires one. */
  measure: MeasureAnswer | null;
  licence_checks: LicenceCheckState[];
  /** The day on which the applicant went on to measures after partial recognition. */
  continued_on: string | null;
  /** Oldest first. */
  remedies: RemedyRecord[];
  certificate: CertificateAnswer | null;
}

/** The answer to a command, made of what the transaction holds in its hands: nothing is read again. */
export function caseAnswer({ locked, decision, facts, day }: AfterCommand, relation: Relation): CaseAnswer {
  return describeCase(
    {
      ...locked,
      status: decision.status,
      context: decision.state.context,
      version: locked.version + 1,
      profile_version: facts.profile.version,
    },
    facts,
    day,
    relation,
  );
}

/** The case as this reader may see it. */
export function describeCase(
  row: Omit<LockedCase, 'history_hash'>,
  facts: Facts,
  day: string,
  relation: Relation,
): CaseAnswer {
  const { context } = row;
  const told = seesDraft(relation, row.status);
  const current = context.decisions.find(({ standing }) => standing === 'current');
  return {
    id: row.id,
    number: row.number,
    authority: row.authority_id,
    version: row.version,
    status: row.status,
    outcome: outcomeOf(context) ?? null,
    profile: { id: row.profile_id, version: row.profile_version },
    overlays: row.overlays,
    reference:
      row.reference_id && row.reference_version ? { id: row.reference_id, version: row.reference_version } : null,
    qualification: told && row.qualification ? withoutUnits(row.qualification) : null,
    application: told ? context.application : {},
    received_on: context.received_on ?? null,
    ...intakeAnswer(context, facts, relation),
    links: linksOf(context, row.supplemented_by),
    ...assessmentAnswer(context, relation),
    waiting_for: waitingFor(context),
    waits_on: waitsOn(row.status, context),
    may_act: mayAct({ status: row.status, context, facts, day }),
    deadlines: caseDeadlines({ context, facts, day }),
    substantial_differences:
      current?.substantial_differences ?? (seesJudgement(relation, context) ? differences(context, facts) : []),
    decisions: context.decisions.map(({ id, kind = 'outcome', outcome, decided_on, standing }) => ({
      id,
      kind,
      outcome,
      decided_on,
      standing,
    })),
    measure: measureAnswer(context),
    licence_checks: licenceAnswer(context, facts, row.status),
    continued_on: context.continued_on ?? null,
    remedies: [...(context.remedies ?? [])],
    certificate: context.certificate ? certificateAnswer(certificateOn(context.certificate, day)) : null,
  };
}

/** Other cases that this one is linked with; which applications supplement it is known from those. */
function linksOf({ links = [] }: CaseContext, supplementedBy: readonly string[]): IntakeAnswer['links'] {
  const known = links.map(({ case: id }) => id);
  const further = supplementedBy.filter((id) => !known.includes(id));
  return [...links, ...further.map((id) => ({ kind: 'supplemented_by', case: id }))];
}

interface CertificateAnswer {
  standing: string;
  since: string;
  notice: string;
  /** The last day on which it holds; null: without end. */
  valid_until: string | null;
}

function certificateAnswer({ standing, since, notice, valid_until }: CertificateRecord): CertificateAnswer {
  return { standing, since, notice, valid_until: valid_until ?? null };
}

function differences(context: CaseContext, facts: Facts): string[] {
  const comparison = comparisonOf({ context, facts });
  return comparison ? substantialDifferences(comparison, facts.profile.equivalence) : [];
}

function withoutUnits({ units: _units, ...qualification }: StatedQualification): Omit<StatedQualification, 'units'> {
  return qualification;
}
