import type { CommandName, Outcome, StatementCode } from '#vocabulary';
import type { Day } from '#legal-clock';
import type { ComparisonRow } from '#equivalence';

type Nothing = Record<string, never>;

interface Known {
  submit: Nothing;
  acknowledge: { missing?: string[] };
  request_documents: { documents: string[]; until?: Day };
  supply_documents: { documents: string[] };
  confirm_complete: Nothing;
  record_comparison: { comparison: ComparisonRow[] };
  request_information: { items: { about: string; ask: string }[]; until: Day };
  provide_information: { items: { about: string; answer: string }[] };
  extend_deadline: { deadline?: string; to: Day; reason?: string };
  propose_outcome: {
    outcome: Outcome;
    reasons?: Partial<Record<StatementCode, string>>;
    ground?: string;
  };
  return_to_assessor: { reason: string };
  approve_outcome: Nothing;
  withdraw: Nothing;
  deadline_passed: { deadline: string };
}

/** What each command carries, spelled as in the API and in scenarios. */
export type CommandPayloads = Known & Record<Exclude<CommandName, keyof Known>, never>;

/** The commands that this version carries out. */
export type SupportedCommand = keyof Known;
