import type { Blocker, CommandName, Role, Status } from '#vocabulary';
import type { CommandPayloads } from './payloads.js';
import type { Change, Situation } from './types.js';

/** One command: who may give it, why it is refused, where it leads, what it does. Pure. */
export interface CommandRule<C extends CommandName> {
  by: readonly Role[];
  /** Without payload: what stands in the way whatever the payload says. */
  blockers(situation: Situation, payload?: CommandPayloads[C]): Blocker[];
  /** Needed where the table names more than one target. */
  target?(situation: Situation, payload: CommandPayloads[C]): Status;
  apply(situation: Situation, payload: CommandPayloads[C]): Change;
}
