import { statuses, type CommandName, type Status } from '#vocabulary';
import { supportedCommands } from './engine.js';
import { caseMachine } from './machine.js';
import { closedStatuses } from './statuses.js';
import { transitions } from './transitions.js';

type StateNode = Pick<typeof caseMachine.root, 'path' | 'transitions' | 'states'>;

export type TransitionTable = typeof transitions;

/** Where a case can come to from a status, that one included, by any sequence of commands. */
export function reachableFrom(start: Status, table: Partial<TransitionTable> = transitions): Set<Status> {
  const reached = new Set<Status>([start]);
  for (const status of reached) {
    for (const to of Object.values(table[status] ?? {}).flat()) reached.add(to);
  }
  return reached;
}

/**
 * What is wrong with the machine, in words; empty: nothing. Asked before a process serves, so that a fault of the
 * table stops it with its name and not a case in the middle.
 */
export function checkMachine(
  table: TransitionTable = transitions,
  commands: readonly CommandName[] = supportedCommands,
): string[] {
  return [
    ...unknownTargets(table),
    ...unreachable(table),
    ...deadEnds(table),
    ...untaken(table, commands),
    ...disagreements(table),
  ];
}

/** @throws Error listing the problems */
export function assertMachine(problems: readonly string[] = checkMachine()): void {
  if (problems.length > 0) throw new Error(`The machine of cases is not sound:\n- ${problems.join('\n- ')}`);
}

function unknownTargets(table: TransitionTable): string[] {
  return linesOf(table)
    .filter(({ to }) => !statuses.includes(to))
    .map(({ from, command, to }) => `${command} leads from ${from} to ${to}, which is not a status`);
}

function unreachable(table: TransitionTable): string[] {
  const reached = reachableFrom('draft', table);
  return statuses.filter((status) => !reached.has(status)).map((status) => `no path leads from draft to ${status}`);
}

function deadEnds(table: TransitionTable): string[] {
  const isLeft = (status: Status) => linesOf(table).some(({ from, to }) => from === status && to !== status);
  return statuses
    .filter((status) => !closedStatuses.includes(status) && !isLeft(status))
    .map((status) => `${status} is not closed and cannot be left`);
}

function untaken(table: TransitionTable, commands: readonly CommandName[]): string[] {
  const reached = reachableFrom('draft', table);
  const taken = new Set(linesOf(table).flatMap(({ from, command }) => (reached.has(from) ? [command] : [])));
  return commands.filter((command) => !taken.has(command)).map((command) => `no reachable status takes ${command}`);
}

function disagreements(table: TransitionTable): string[] {
  const said = new Set(linesOf(table).map(inWords));
  const made = new Set(madeLines().map(inWords));
  return [
    ...[...said].filter((line) => !made.has(line)).map((line) => `in the table and not in the machine: ${line}`),
    ...[...made].filter((line) => !said.has(line)).map((line) => `in the machine and not in the table: ${line}`),
  ];
}

interface Line {
  from: Status;
  command: CommandName;
  to: Status;
}

function linesOf(table: TransitionTable): Line[] {
  return (Object.entries(table) as [Status, TransitionTable[Status]][]).flatMap(([from, row]) =>
    (Object.entries(row) as [CommandName, readonly Status[]][]).flatMap(([command, targets]) =>
      targets.map((to) => ({ from, command, to })),
    ),
  );
}

/** The moves of the machine itself, as XState reads its configuration. */
function madeLines(node: StateNode = caseMachine.root): Line[] {
  const from = statusOfNode(node);
  const own = [...node.transitions].flatMap(([command, moves]) =>
    moves.map(({ target: [target] = [] }) => ({
      from,
      command: command as CommandName,
      to: target ? statusOfNode(target) : from,
    })),
  );
  return [...own, ...Object.values(node.states).flatMap((inner) => madeLines(inner))];
}

function statusOfNode({ path }: { path: readonly string[] }): Status {
  return path.join('.') as Status;
}

function inWords({ from, command, to }: Line): string {
  return `${from}, ${command}, ${to}`;
}
