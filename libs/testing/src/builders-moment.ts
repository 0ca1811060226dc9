import type { CommandPayloads, Situation } from '#lifecycle';
import type { CommandName } from '#vocabulary';

/** A case at a moment: all on which it depends what may sensibly be asked of it. */
export type Moment = Pick<Situation, 'context' | 'facts' | 'day' | 'status'>;

/** What may be sent along with each command: what is sensible at that moment first, then what is not. */
export type Offers<C extends CommandName = CommandName> = {
  [Name in C]: (moment: Moment) => readonly CommandPayloads[Name][];
};
