import { describe, expect, it } from '@jest/globals';
import type { CommandName, Status } from '#vocabulary';
import { assertMachine, checkMachine, reachableFrom, type TransitionTable } from './check-machine.js';
import { transitions } from './transitions.js';

type Row = Partial<Record<CommandName, readonly Status[]>>;

/** The table with some rows changed. */
function changed(rows: Partial<Record<Status, Row>>): TransitionTable {
  return { ...transitions, ...rows };
}

function without(command: CommandName, table: TransitionTable = transitions): TransitionTable {
  const rows = Object.entries(table).map(([status, row]) => [
    status,
    Object.fromEntries(Object.entries(row).filter(([name]) => name !== command)),
  ]);
  return Object.fromEntries(rows);
}

describe('the check of the machine', () => {
  it('finds nothing wrong with the one that runs', () => {
    expect(checkMachine()).toEqual([]);
    expect(() => assertMachine()).not.toThrow();
  });

  it('tells a status that no path reaches', () => {
    expect(checkMachine(without('close_moot'), [])).toContain('no path leads from draft to moot');
    expect(checkMachine(without('discard', changed({ draft: { submit: ['intake'] } })), [])).toContain(
      'no path leads from draft to discarded',
    );
  });

  it('tells a status that is not closed and cannot be left; one that is closed may be the end', () => {
    const table = changed({ review: { assign: ['review'] }, discarded: {} });
    const found = checkMachine(table);
    expect(found).toContain('review is not closed and cannot be left');
    expect(found.filter((problem) => problem.startsWith('discarded'))).toEqual([]);
  });

  it('tells a command that no reachable status takes', () => {
    expect(checkMachine(without('grant'))).toContain('no reachable status takes grant');
    // The only status that takes it is one that nothing leads to.
    const lone = changed({ draft: { discard: ['discarded'] }, discarded: {} });
    expect(checkMachine(lone)).toContain('no reachable status takes acknowledge');
  });

  it('tells a target that is no status', () => {
    const table = changed({ draft: { ...transitions.draft, submit: ['limbo' as Status] } });
    expect(checkMachine(table)).toContain('submit leads from draft to limbo, which is not a status');
  });

  it('tells where the machine and the table say different things', () => {
    const table = changed({ draft: { ...transitions.draft, submit: ['intake', 'assessment'] } });
    expect(checkMachine(table)).toEqual([
      'no path leads from draft to awaiting_payment',
      'in the table and not in the machine: draft, submit, assessment',
      'in the machine and not in the table: draft, submit, awaiting_payment',
    ]);
  });

  it('stops a process with the list of what is wrong', () => {
    expect(() => assertMachine(['this', 'that'])).toThrow('The machine of cases is not sound:\n- this\n- that');
  });

  it('follows a case to everything that it can come to', () => {
    expect(reachableFrom('discarded')).toEqual(new Set(['discarded']));
    expect(reachableFrom('draft').has('partial_access_granted')).toBe(true);
  });
});
