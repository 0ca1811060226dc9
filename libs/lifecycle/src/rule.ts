import type { Blocker, CommandName, Role, Status } from '#vocabulary';
import type { CommandPayloads } from './payloads.js';
import type { Moves } from './statuses.js';
import type { Change, Situation } from './types.js';

/** One command: who may give it, why it is refused, where it leads, what it does. Pure. */
export interface CommandRule<C extends CommandName> {
  by: readonly Role[];
  /** Which statuses take it, and where it may lead. */
  from: Moves;
  /** Without payload: what stands in the way whatever the payload says. */
  blockers(situation: Situation, payload?: CommandPayloads[C]): Blocker[];
  /** Needed where more than one target is named, or where the case stays. */
  target?(situation: Situation, payload: CommandPayloads[C]): Status;
  apply(situation: Situation, payload: CommandPayloads[C]): Change;
}
