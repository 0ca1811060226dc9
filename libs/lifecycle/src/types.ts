import type { CommandName, Outcome, Role, ScanResult, Status } from '#vocabulary';
import type { Calendar, Day } from '#legal-clock';
import type { ComparisonRow, ForeignQualification, ReferenceQualification } from '#equivalence';
import type { CountryGroups, Profile } from '#procedures';
import type { CaseContext } from './context.js';
import type { DecisionRecord, NoticeRecord, StatementRecord } from './context-decisions.js';
import type { CommandPayloads } from './payloads.js';

export interface UploadedDocument {
  code: string;
  /** Day of upload, local to the authority. */
  on: Day;
  scan: ScanResult;
}

/** A decision on an earlier application of the same person, under the same procedure and for the same reference. */
export interface EarlierDecision {
  outcome: Outcome;
  /** Absent: not notified yet. */
  notified_on?: Day;
}

/** The case that a further application names as the one that it supplements. */
export interface SupplementedCase {
  id: string;
  profile: string;
  reference?: string;
  /** Of the decision that holds; absent: there is none. */
  outcome?: Outcome;
  /** Its deadlines that have begun, by id: the last day, where it is known. */
  deadlines: Readonly<Record<string, Day | undefined>>;
  /** How many applications supplement it already; drafts and those withdrawn or discarded are not counted. */
  supplements: number;
  /** What was judged there: the application that supplements it begins with these rows. */
  comparison?: readonly ComparisonRow[];
}

/** What the machine must know and does not keep: pinned rules and registers, and the files as they are now. */
export interface Facts {
  /** Id of the authority that the case lies with. */
  authority: string;
  /** Ids of the other authorities that carry out this procedure. */
  elsewhere?: readonly string[];
  profile: Profile;
  groups: CountryGroups;
  calendar: Calendar;
  reference?: ReferenceQualification;
  foreign?: ForeignQualification;
  /** Another reference that the command names, or that was offered and is not accepted yet. */
  offered?: ReferenceQualification;
  /** A later version of the profile: the one that the command names, otherwise the newest that may be taken. */
  later?: Profile;
  documents: readonly UploadedDocument[];
  /** Of a draft only: what its submission depends on beside the case itself. */
  earlier?: readonly EarlierDecision[];
  supplemented?: SupplementedCase;
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
      /** The remedy on which it tells the decision. */
      remedy?: string;
      /** The day of the notice that this one takes the place of, and what was wrong with it. */
      correction?: { of: string; reason: string };
    }
  | {
      type: 'decision_issued';
      decision: DecisionRecord;
      proposer: string;
      reviewer: string;
      four_eyes: boolean;
      statements: readonly StatementRecord[];
    }
  /** A decision that no longer holds: another took its place, or it was taken back. Written before a new one. */
  | { type: 'decision_superseded'; id: string; standing: 'superseded' | 'revoked' }
  /** A decision that holds again: what took it away is gone. Written after what no longer holds. */
  | { type: 'decision_restored'; id: string }
  /** What became of a notice after its issue: dispatched again, notified, returned, corrected. What it says stays. */
  | { type: 'notice_changed'; notice: NoticeRecord }
  /** The file goes on as a case of another authority, with this context. */
  | { type: 'case_transferred'; case: string; to: string; context: CaseContext }
  /** A draft of the same person is opened that supplements this case. */
  | { type: 'supplement_opened'; case: string };

/** The effects of one type. */
export type EffectOf<Type extends Effect['type']> = Extract<Effect, { type: Type }>;

export interface Change {
  context: CaseContext;
  effects: readonly Effect[];
}
