import { statuses, type CommandName, type Status } from '#vocabulary';
import { rules } from './commands/index.js';
import type { Moves } from './statuses.js';

/**
 * Which command is taken in which status, and where it may lead: what the rules of the commands say, by status.
 * The machine, its checks, the list of what is allowed and the diagram are all made from it.
 */
export const transitions: Readonly<Record<Status, Partial<Record<CommandName, readonly Status[]>>>> = byStatus();

/** Where a command may lead from a status; undefined where the status does not take it. */
export function targetsOf(status: Status, command: CommandName): readonly Status[] | undefined {
  return transitions[status][command];
}

function byStatus(): Record<Status, Partial<Record<CommandName, readonly Status[]>>> {
  const moves = Object.entries(rules) as [CommandName, { from: Moves }][];
  const taken = statuses.map((status) => {
    const row = moves.flatMap(([command, { from }]) => (from[status] ? [[command, from[status]] as const] : []));
    return [status, Object.fromEntries(row)];
  });
  return Object.fromEntries(taken) as Record<Status, Partial<Record<CommandName, readonly Status[]>>>;
}
