import {
  outcomes,
  type Channel,
  type CommandName,
  type MeasureType,
  type Outcome,
  type RemedyForum,
  type StatementCode,
} from '#vocabulary';
import type { Day } from '#legal-clock';
import type { ComparisonRow } from '#equivalence';
import type { Application } from './context.js';

/** Steps of the applicant whose consequences are explained before they are taken. */
export const consequenceSubjects = ['waiver', 'alternative_reference', 'partial_access'] as const;
export type ConsequenceSubject = (typeof consequenceSubjects)[number];

/** What an applicant may be heard on. */
export const intentions = [...outcomes, 'revocation', 'inadmissible'] as const;
export type Intention = (typeof intentions)[number];

type Nothing = Record<string, never>;

/** What the writer says by statement: in one text, or unit by unit. */
export type WrittenReasons = Partial<Record<StatementCode, string | Record<string, string>>>;

/** Changed fields of an application. */
export type Amendment = { [Field in keyof Application]?: Application[Field] | null };

interface IntakePayloads {
  submit: { supplements?: string };
  /** The changed fields, by themselves or under `application`; null takes a field out. */
  amend_application: Amendment & { application?: Amendment };
  discard: Nothing;
  request_payment: { stage?: string };
  record_payment: { stage?: string; amount: number; reference: string };
  waive_fee: { stage?: string; ground: string };
  acknowledge: { missing?: string[] };
  request_documents: { documents: string[]; until?: Day };
  supply_documents: { documents: string[] };
  dispense_document: { document: string; ground: string };
  confirm_complete: Nothing;
  admit: { variant?: string };
  reject_inadmissible: { ground: string };
  determine_route: { route: string };
  refer: { to: string | string[]; reason: string };
  transfer: { to: string; reason: string };
  assign: { assessor: string };
  warn_non_cooperation: { until: Day };
  close_non_cooperation: Nothing;
  rest_case: { reason: string };
  resume_case: { reason?: string };
  close_moot: { ground: 'death' | 'recognised_elsewhere' | 'duplicate' };
  withdraw: Nothing;
}

interface AssessmentPayloads {
  record_comparison: { comparison: ComparisonRow[] };
  request_information: { items: { about: string; ask: string }[]; until: Day };
  provide_information: { items: { about: string; answer: string }[] };
  start_verification: {
    document: string;
    doubt?: string;
    issued_in: string;
    asked: 'applicant' | 'issuer' | 'home_authority';
    until?: Day;
  };
  finish_verification: { answer: 'genuine' | 'forged' | 'unknown'; document?: string };
  start_alternative_procedure: { ground: string; instruments: string[] };
  finish_alternative_procedure: {
    results: { ref: string; result: 'covered' | 'minor' | 'partly' | 'gap'; why?: string }[];
  };
  change_period: { request: string; until: Day; reason?: string };
  inform_of_consequences: { about: ConsequenceSubject };
  waive_assessment: Nothing;
  offer_alternative_reference: { reference: string };
  accept_alternative_reference: { reference?: string };
  extend_deadline: { deadline?: string; to: Day; reason?: string };
  open_hearing: { intended: Intention; until: Day };
  answer_hearing: { answer: string };
  close_hearing: Nothing;
  propose_outcome: {
    outcome: Outcome;
    reasons?: WrittenReasons;
    ground?: string;
    limbs?: string[];
    measures?: MeasureType[];
    lines?: (string | { ref: string; length?: string })[];
    /** Of partial access: the day on which the applicant asked for it, where the application did not. */
    requested_on?: Day;
  };
  return_to_assessor: { reason: string };
  approve_outcome: Nothing;
  record_event: { event: string; on: Day; evidence?: string };
  change_profile_version: { to: number };
}

interface MeasurePayloads {
  choose_measure: { measure: MeasureType };
  impose_measure: { measure: MeasureType | MeasureType[] };
  schedule_measure: {
    measure?: MeasureType;
    start: Day;
    length?: string;
    provider?: string;
    dates?: Day[];
    lines?: string[];
  };
  record_measure_result: { lines: { ref: string; passed: boolean; why?: string }[] };
  extend_measure: { length: string; reason: string };
  repeat_measure: { lines: string[] };
  stop_measure: { reason: string };
  request_length_change: { length: string; reason: string };
  decide_length_change: { granted: boolean; reason: string };
  /** `repeat_declined`: in the applicant's words, why a repeat that is left is not wanted. */
  settle_measure: { repeat_declined?: string };
  record_licence_check: { check: string; passed: boolean; level?: string; evidence_date: Day };
  grant: Nothing;
  continue_to_measures: Nothing;
}

interface AfterwardsPayloads {
  dispatch_notice: { notice: string; channel: Channel; on: Day };
  record_notification: { notice: string; on?: Day; returned?: boolean; instruction?: 'missing' | 'wrong' };
  correct_notice: { notice: string; reason: string };
  file_remedy: {
    against: 'decision' | 'notice' | 'failure_to_decide';
    forum: RemedyForum;
    /** Of which notice; default: the newest that instructs on remedies. */
    notice?: string;
    /** The period was missed without fault; in words, why. */
    reinstatement?: boolean | string;
  };
  decide_remedy: {
    /** Its id; default: the newest open one. */
    remedy?: string;
    /** Who decided; default: the forum it was filed with. */
    by?: string;
    on?: Day;
    result: 'dismissed' | 'varied' | 'annulled' | 'remitted';
    decision?: {
      outcome: Outcome;
      lines?: (string | { ref: string; length?: string })[];
      measures?: MeasureType[];
      ground?: string;
      reasons?: WrittenReasons;
    };
  };
  revoke_decision: { ground: string; citation: string };
  reopen: { ground: 'new_evidence' | 'own_motion' };
  deadline_passed: { deadline: string };
}

type Payloads = IntakePayloads & AssessmentPayloads & MeasurePayloads & AfterwardsPayloads;

/** What each command carries, spelled as in the API and in scenarios. */
export type CommandPayloads = { [C in CommandName]: Payloads[C] };
