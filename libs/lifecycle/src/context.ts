import type { Channel, RequestKind } from '#vocabulary';
import type { Day, LedgerEntry } from '#legal-clock';
import type { ComparisonRow, Experience, OtherCertificate } from '#equivalence';
import type { CertificateRecord, DecisionRecord, NoticeRecord, Proposal, RemedyRecord } from './context-decisions.js';
import type { Intention } from './payloads.js';
import type { LicenceCheckRecord, MeasureRecord } from './context-measures.js';

/** What the applicant declares. Countries are ISO 3166-1 alpha-2, languages CEFR levels by BCP 47 tag. */
export interface Application {
  nationality?: string;
  residence?: string;
  training_country?: string;
  birth_date?: Day;
  protection?: string;
  languages?: Record<string, string>;
  experience?: Experience[];
  certificates?: OtherCertificate[];
  variant?: string;
  mandate?: { to: string; since: Day };
  channel?: Channel;
  declarations?: string[];
  /** Eligibility rules by name: whether they are met; a rule not named counts as met. */
  facts?: Record<string, boolean>;
  /** Accounts of assessors that declared a conflict of interest, as `assessor#2`. */
  conflicts?: string[];
}

export type RequestStatus = 'requested' | 'reminded' | 'answered' | 'overdue' | 'reviewed' | 'closed';

/** What is asked about a document whose authenticity is in doubt. */
export interface VerificationDetails {
  document: string;
  doubt: string;
  issued_in: string;
  asked: 'applicant' | 'issuer' | 'home_authority';
  answer?: 'genuine' | 'forged' | 'unknown';
}

/** An alternative procedure: what it rests on, what it uses and what came of it, unit by unit. */
export interface AlternativeProcedureDetails {
  ground: string;
  instruments: readonly string[];
  results?: readonly { ref: string; result: string; why?: string }[];
}

/** Something asked of somebody, with a life of its own. */
export interface CaseRequest {
  id: string;
  kind: RequestKind;
  status: RequestStatus;
  waits_on: 'applicant' | 'authority' | 'third_party';
  opened_on: Day;
  until?: Day;
  /** Whether a deadline of the authority stands still meanwhile. */
  suspends: boolean;
  documents?: readonly string[];
  /** Of the documents asked for, those handed in since. */
  delivered?: readonly string[];
  items?: readonly { about: string; ask: string; answer?: string }[];
  verification?: VerificationDetails;
  alternative?: AlternativeProcedureDetails;
  /** Payment: the stage of the fee. Hearing: what is intended, and what was said. */
  stage?: string;
  intended?: Intention;
  answer?: string;
  answered_on?: Day;
}

export interface FeeRecord {
  stage: string;
  amount_cents: number;
  currency: string;
  status: 'open' | 'paid' | 'waived';
  paid_cents: number;
  ground?: string;
  reference?: string;
  /** Asked for before the case is taken up. */
  first: boolean;
  blocks_clock: boolean;
  requested_on: Day;
  /** The day on which it was paid in full or waived. */
  settled_on?: Day;
}

/** The hearing that is under way: where the case came from, and what is intended. */
export interface HearingRecord {
  intended: Intention;
  from: string;
  opened_on: Day;
  answered: boolean;
  closed_on?: Day;
}

export interface CaseLink {
  kind: 'supplements' | 'supplemented_by' | 'transferred_to' | 'transferred_from';
  /** Id of the other case. */
  case: string;
}

/** The file of a case as the machine keeps it. JSON; a change of its shape needs a migration of stored states. */
export interface CaseContext {
  application: Application;
  received_on?: Day;
  acknowledged_on?: Day;
  completed_on?: Day;
  admitted?: { on: Day; variant?: string };
  route?: { id: string; on: Day };
  assessor?: string;
  resting?: { since: Day; reason: string };
  /** Documents handed in after the draft, by code, with the day they arrived. */
  supplied: Record<string, Day>;
  /** Documents dispensed with, by code. */
  dispensed?: Record<string, { on: Day; ground: string }>;
  /** Documents that were missing and are no longer asked for, by code, since the day on which that changed. */
  relieved?: Record<string, Day>;
  fees?: readonly FeeRecord[];
  /** What the applicant was told about the consequences of, with the day. */
  informed?: Record<string, Day>;
  /** Events on record, the newest last. */
  events?: readonly { event: string; on: Day; evidence?: string }[];
  warned?: { on: Day; until: Day };
  waived_on?: Day;
  /** Another reference that was offered; accepted, it is the one that counts. */
  alternative_reference?: { id: string; version: number; offered_on: Day; accepted_on?: Day };
  /** Later versions of the profile that the case was moved to. */
  moved?: readonly { from: number; to: number; on: Day }[];
  /** Another case: this one supplements it, or was transferred from or to it. */
  links?: readonly CaseLink[];
  /** The day on which the applicant went on to measures after partial recognition. */
  continued_on?: Day;
  /** How a case ended that no decision closed: on what ground, or to whom it went and why. */
  ended?: { on: Day; ground?: string; to?: readonly string[]; reason?: string };
  ledger: readonly LedgerEntry[];
  requests: readonly CaseRequest[];
  comparison: readonly ComparisonRow[];
  hearings?: readonly HearingRecord[];
  proposal?: Proposal;
  decisions: readonly DecisionRecord[];
  measure?: MeasureRecord;
  licence_checks?: readonly LicenceCheckRecord[];
  notices: readonly NoticeRecord[];
  remedies?: readonly RemedyRecord[];
  certificate?: CertificateRecord;
}
