import type { Application, CommandPayloads, SupportedCommand, UploadedDocument } from '#lifecycle';

/** What each kind of entry records: `created`, or a command with what was sent along. */
export type HistoryPayloads = {
  created: { profile: string; reference?: string; qualification?: string };
} & Pick<CommandPayloads, SupportedCommand>;

export type HistoryKind = keyof HistoryPayloads;

/** What the machine was told beside the command, so that the case can be replayed: nothing is looked up again. */
export interface HistoryFacts {
  /** Day of the command, local to the authority. */
  day?: string;
  ids?: readonly string[];
  documents?: readonly UploadedDocument[];
  /** At submission: the application as it then stood. */
  application?: Application;
}
