import type { Application, CommandPayloads, Facts, SupportedCommand, UploadedDocument } from '#lifecycle';

/**
 * What each kind of entry records: `created`, a file that came from another authority, or a command with what was sent
 * along.
 */
export type HistoryPayloads = {
  created: { profile: string; reference?: string; qualification?: string; supplements?: string };
  transferred_from: { authority: string; case: string };
} & Pick<CommandPayloads, SupportedCommand>;

export type HistoryKind = keyof HistoryPayloads;

/** What the machine was told beside the command, so that the case can be replayed: nothing is looked up again. */
export interface HistoryFacts {
  /** Day of the command, local to the authority. */
  day?: string;
  ids?: readonly string[];
  /** Of an act for somebody: under which mandate, as what, and for which person. */
  mandate?: { id: string; kind: string; person: string };
  documents?: readonly UploadedDocument[];
  /** Version of the profile that the command was judged by. */
  profile?: number;
  /** The reference that was offered or accepted instead, and the later version of the profile that was taken. */
  offered?: { id: string; version: number };
  later?: number;
  /** At submission: the application as it then stood, the reference it is for, and what else it depended on. */
  application?: Application;
  reference?: { id: string; version: number };
  earlier?: Facts['earlier'];
  supplemented?: Facts['supplemented'];
  /** Of a transfer: the authorities that it could go to. */
  elsewhere?: Facts['elsewhere'];
  /** Of an amendment: the fields that it changes, as they were. */
  before?: Partial<Application>;
}
