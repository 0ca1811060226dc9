import type { Channel, MeasureType, NoticeKind, Outcome, RemedyForum, StatementCode, Status } from '#vocabulary';
import type { Day } from '#legal-clock';

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
  /** A served notice whose instruction on remedies is missing or wrong: the longer period holds. */
  instruction?: 'missing' | 'wrong';
  returned_on?: Day;
  decision?: string;
  /** The notice that corrected this one. */
  superseded_by?: string;
}

/** A line of a measure as a decision names it; a court may set its length. */
export interface ProposedLine {
  ref: string;
  length?: string;
}

export interface Proposal {
  /** Absent outcome: an inadmissible application, or a revocation. */
  kind: 'outcome' | 'inadmissible' | 'revocation';
  outcome: Outcome;
  by: string;
  on: Day;
  /** Where the case goes back to when the reviewer returns it. */
  from: Status;
  ground?: string;
  limbs?: readonly string[];
  measures?: readonly MeasureType[];
  lines?: readonly ProposedLine[];
  statements: readonly StatementRecord[];
  substantial_differences: readonly string[];
}

export interface DecisionRecord {
  id: string;
  kind?: 'outcome' | 'inadmissible' | 'non_cooperation' | 'revocation' | 'deemed';
  outcome: Outcome;
  decided_on: Day;
  ground?: string;
  limbs?: readonly string[];
  measures?: readonly MeasureType[];
  lines?: readonly ProposedLine[];
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

export interface RemedyRecord {
  id: string;
  against: 'decision' | 'notice' | 'failure_to_decide';
  /** The decision or notice that it is against. */
  subject?: string;
  forum: RemedyForum;
  filed_on: Day;
  reinstatement?: boolean;
  state: 'open' | 'dismissed' | 'varied' | 'annulled' | 'remitted';
  decided_on?: Day;
}
