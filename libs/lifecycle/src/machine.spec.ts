import { describe, expect, it } from '@jest/globals';
import { everyMove, reachableStatuses, walkedCommands } from '#testing';
import {
  closedByDecision,
  closedWithoutDecision,
  commandNames,
  statuses,
  type CommandName,
  type Status,
} from '#vocabulary';
import { rolesFor, supportedCommands } from './engine.js';
import { caseMachine, statusOf } from './machine.js';
import { transitions } from './transitions.js';

interface Line {
  from: Status;
  command: CommandName;
  to: Status;
}

const rows = Object.entries(transitions) as [Status, Partial<Record<CommandName, readonly Status[]>>][];
const table = rows.flatMap(([from, row]) =>
  (Object.entries(row) as [CommandName, readonly Status[]][]).flatMap(([command, targets]) =>
    targets.map((to): Line => ({ from, command, to })),
  ),
);
const inWords = ({ from, command, to }: Line) => `${from} ${command} ${to}`;
const moves = everyMove();
const closed: readonly Status[] = [...closedByDecision, ...closedWithoutDecision];

describe('the table of the machine', () => {
  it('spells statuses and commands as the vocabulary does', () => {
    const spelled = table.flatMap(({ from, to }) => [from, to]);
    expect(spelled.filter((status) => !statuses.includes(status))).toEqual([]);
    expect(table.filter(({ command }) => !commandNames.includes(command))).toEqual([]);
  });

  it('has a row for every status that a command leads to', () => {
    expect(table.filter(({ to }) => !(to in transitions))).toEqual([]);
  });

  it('takes every command that this version carries out, and no other', () => {
    const taken = new Set(table.map(({ command }) => command));
    expect([...taken].sort()).toEqual([...supportedCommands].sort());
  });

  it('names no status twice as the target of one command', () => {
    const lines = table.map(inWords);
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
  });

  it('lets every open case be left, and be withdrawn', () => {
    for (const [from, row] of rows) {
      if (closed.includes(from)) continue;
      expect([from, table.some((line) => line.from === from && line.to !== from)]).toEqual([from, true]);
      if (from !== 'draft') expect([from, row.withdraw]).toEqual([from, ['withdrawn']]);
    }
  });

  it('lets the clock be recorded wherever a date can run, and leads a case nowhere by itself', () => {
    const dated = statuses.filter(
      (status) => status !== 'draft' && !(closedWithoutDecision as readonly Status[]).includes(status),
    );
    for (const status of dated) expect(transitions[status].deadline_passed).toContain(status);
  });
});

describe('the machine made from it', () => {
  it('reaches every status that C01 and its like walk, from the draft', () => {
    const reached = new Set(moves.flatMap(({ from, to }) => [from, to]));
    expect([...reached].sort()).toEqual([...reachableStatuses].sort());
  });

  it('makes no move that the table does not have', () => {
    const known = new Set(table.map(inWords));
    expect(moves.map(inWords).filter((move) => !known.has(move))).toEqual([]);
  });

  it('makes every move of the table between those statuses, by the commands that are walked', () => {
    const isReached = (status: Status) => (reachableStatuses as readonly Status[]).includes(status);
    // No date runs in the draft or after a withdrawal, and silence approves nothing in this procedure.
    const isOfOthers = ({ from, command, to }: Line) =>
      command === 'deadline_passed' && (from === 'draft' || from === 'withdrawn' || from !== to);
    const isWalked = ({ command }: Line) => (walkedCommands as readonly CommandName[]).includes(command);
    // A case is returned to where it came from, and comes to review only by a command that is walked.
    const isFromElsewhere = ({ command, to }: Line) =>
      command === 'return_to_assessor' &&
      !table.some((line) => line.from === to && line.to === 'review' && isWalked(line));
    const expected = table.filter(
      (line) =>
        isReached(line.from) && isReached(line.to) && isWalked(line) && !isOfOthers(line) && !isFromElsewhere(line),
    );
    expect(moves.map(inWords).sort()).toEqual(expected.map(inWords).sort());
  });

  it('tags every status as draft, open or closed and ends none for good', () => {
    const tagOf = (status: Status) => (status === 'draft' ? 'draft' : closed.includes(status) ? 'closed' : 'open');
    for (const [status] of rows) {
      const node = caseMachine.getStateNodeById(`case.${status}`);
      expect([status, node.tags, node.type === 'final']).toEqual([status, [tagOf(status)], false]);
    }
  });

  it('spells a nested state as its status', () => {
    expect(statusOf('assessment')).toBe('assessment');
    expect(statusOf({ compensation: 'choosing' })).toBe('compensation.choosing');
  });

  it('says of every command who may give it', () => {
    for (const command of supportedCommands) expect([command, rolesFor(command)?.length]).not.toEqual([command, 0]);
  });
});
