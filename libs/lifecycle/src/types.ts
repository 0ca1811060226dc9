import type {
  Channel,
  CommandName,
  NoticeKind,
  Outcome,
  RequestKind,
  Role,
  ScanResult,
  StatementCode,
  Status,
} from '#vocabulary';
import type { Calendar, Day, LedgerEntry } from '#legal-clock';
import type {
  ComparisonRow,
  Experience,
  ForeignQualification,
  OtherCertificate,
  ReferenceQualification,
} from '#equivalence';
import type { CountryGroups, Profile } from '#procedures';
import type { CommandPayloads } from './payloads.js';

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
  conflicts?: string[];
}

export type RequestStatus = 'requested' | 'reminded' | 'answered' | 'overdue' | 'reviewed' | 'closed';

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
  items?: readonly { about: string; ask: string; answer?: string }[];
  answered_on?: Day;
}

/** What the writer and the case say under one code of a notice. */
export interface StatementRecord {
  code: StatementCode;
  text?: string;
}

export interface NoticeRecord {
  id: string;
  kind: NoticeKind;
  issued_on: Day;
  statements: readonly StatementCode[];
  recipient: string;
  channel: Channel;
  dispatched_on: Day;
  /** Absent until notification is recorded, where the profile deems none. */
  notified_on?: Day;
  notified_by?: 'deemed' | 'recorded';
  decision?: string;
}

export interface Proposal {
  outcome: Outcome;
  by: string;
  on: Day;
  /** Where the case goes back to when the reviewer returns it. */
  from: Status;
  ground?: string;
  statements: readonly StatementRecord[];
  substantial_differences: readonly string[];
}

export interface DecisionRecord {
  id: string;
  outcome: Outcome;
  decided_on: Day;
  ground?: string;
  substantial_differences: readonly string[];
  standing: 'current' | 'superseded' | 'revoked';
  notice: string;
}

export interface CertificateRecord {
  notice: string;
  decision: string;
  standing: 'valid' | 'superseded' | 'revoked' | 'expired';
  since: Day;
}

/** The file of a case as the machine keeps it. JSON; a change of its shape needs a migration of stored states. */
export interface CaseContext {
  application: Application;
  received_on?: Day;
  acknowledged_on?: Day;
  completed_on?: Day;
  /** Documents handed in after the draft, by code, with the day they arrived. */
  supplied: Record<string, Day>;
  ledger: readonly LedgerEntry[];
  requests: readonly CaseRequest[];
  comparison: readonly ComparisonRow[];
  proposal?: Proposal;
  decisions: readonly DecisionRecord[];
  notices: readonly NoticeRecord[];
  certificate?: CertificateRecord;
}

export interface UploadedDocument {
  code: string;
  /** Day of upload, local to the authority. */
  on: Day;
  scan: ScanResult;
}

/** What the machine must know and does not keep: pinned rules and registers, and the files as they are now. */
export interface Facts {
  profile: Profile;
  groups: CountryGroups;
  calendar: Calendar;
  reference?: ReferenceQualification;
  foreign?: ForeignQualification;
  documents: readonly UploadedDocument[];
}

export interface ActingPerson {
  id: string;
  role: Role;
}

interface Envelope {
  facts: Facts;
  actor: ActingPerson;
  /** Moment of the command, ISO 8601 UTC. */
  at: string;
  /** The same moment's day, local to the authority. */
  day: Day;
  /** Identifiers made beforehand for what the command creates, taken in order. */
  ids: readonly string[];
}

/** A command as the machine receives it. */
export type CaseEvent<C extends CommandName = CommandName> = {
  [Name in C]: Envelope & { type: Name; payload: CommandPayloads[Name] };
}[C];

/** What a rule sees: the case, where it stands, and the circumstances of the command. */
export interface Situation extends Envelope {
  status: Status;
  context: CaseContext;
}

/** What must be written or done beside the state, in the same transaction. */
export type Effect =
  | {
      type: 'notice_issued';
      notice: NoticeRecord;
      statements: readonly StatementRecord[];
      extension?: { from: Day; to: Day; reason: string };
      request?: string;
    }
  | {
      type: 'decision_issued';
      decision: DecisionRecord;
      proposer: string;
      reviewer: string;
      four_eyes: boolean;
      statements: readonly StatementRecord[];
    };

export interface Change {
  context: CaseContext;
  effects: readonly Effect[];
}
