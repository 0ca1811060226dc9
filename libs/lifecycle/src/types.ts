import type { CommandName, Role, ScanResult, Status } from '#vocabulary';
import type { Calendar, Day } from '#legal-clock';
import type { ForeignQualification, ReferenceQualification } from '#equivalence';
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
