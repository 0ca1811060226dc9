import type { Channel, MeasureType, NoticeKind, Outcome, RemedyForum, StatementCode, Status } from '#vocabulary';
import type { Day } from '#legal-clock';
import type { ConsequenceSubject, Intention } from './payloads.js';

/** What the writer and the case say under one code of a notice. */
export interface StatementRecord {
  code: StatementCode;
  text?: string;
}

/** What a warning, a note on consequences or a hearing is about, where nothing else in the case says it. */
export interface NoticeConcern {
  /** The step whose consequences are explained, or what counts as approved. */
  about?: ConsequenceSubject | 'length_change';
  /** How long a measure takes now, ISO 8601. */
  length?: string;
  /** The decision that is intended. */
  intended?: Intention;
  /** Last day of the period that is set. */
  until?: Day;
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
  concerns?: NoticeConcern;
  /** What a correction says again: the writer's own words, the request, remedy or extension that it is about. */
  texts?: Partial<Record<StatementCode, string>>;
  request?: string;
  remedy?: string;
  extension?: { from: Day; to: Day; reason: string };
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
  /** The article that a revocation rests on, in the assessor's words. */
  citation?: string;
  limbs?: readonly string[];
  /** Of partial access: when the applicant asked for it. */
  requested_on?: Day;
  measures?: readonly MeasureType[];
  lines?: readonly ProposedLine[];
  /** Made of the results of a measure: these are told in a notice of their own. */
  settles_measure?: boolean;
  /** The writer's words, for every notice that the decision issues. */
  reasons?: Partial<Record<StatementCode, string>>;
  statements: readonly StatementRecord[];
  substantial_differences: readonly string[];
}

export interface DecisionRecord {
  id: string;
  kind?: 'outcome' | 'inadmissible' | 'non_cooperation' | 'revocation' | 'deemed';
  outcome: Outcome;
  decided_on: Day;
  ground?: string;
  /** The article that a revocation rests on. */
  citation?: string;
  /** The remedy that it was made on. */
  remedy?: string;
  limbs?: readonly string[];
  /** Of partial access: when the applicant asked for it. */
  requested_on?: Day;
  measures?: readonly MeasureType[];
  lines?: readonly ProposedLine[];
  /** The writer's words, for notices that follow from it later. */
  reasons?: Partial<Record<StatementCode, string>>;
  substantial_differences: readonly string[];
  standing: 'current' | 'superseded' | 'revoked';
  notice: string;
}

export interface CertificateRecord {
  notice: string;
  decision: string;
  standing: 'valid' | 'superseded' | 'revoked' | 'expired';
  since: Day;
  /** The last day on which it holds; absent: without end. */
  valid_until?: Day;
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
  /** Who decided, as it was recorded: the forum, or the body by its name. */
  by?: string;
  /** The notice that tells of the remedy decision; a next remedy's period runs from its notification. */
  notice?: string;
}
