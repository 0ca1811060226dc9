import { describe, expect, it } from '@jest/globals';
import { factsOf } from '#testing';
import { statuses } from '#vocabulary';
import { diagramOf, undrawn } from './diagram.js';
import { movesOf, statusesIn } from './moves.js';
import { transitions } from './transitions.js';
import { licence, measureFacts } from './testing/measure-walks.js';

const c01 = factsOf().profile;

describe('the diagram of the machine', () => {
  const whole = diagramOf();

  it('draws every status, and moves between two on one arrow', () => {
    expect(statusesIn(movesOf())).toEqual([...statuses]);
    expect(whole.split('\n')[0]).toBe('stateDiagram-v2');
    for (const status of statuses) expect(whole).toMatch(new RegExp(`\\b${status.replace('.', '_')}\\b`));
    const arrows = whole.split('\n').filter((line) => line.includes(' --> ') && line.includes(' : '));
    const ends = arrows.map((line) => line.split(' : ')[0]);
    expect(new Set(ends).size).toBe(ends.length);
    expect(whole).toContain('  intake --> review : reject_inadmissible\n');
    expect(whole).toContain('  compensation_running --> review : propose_outcome, settle_measure\n');
  });

  it('draws no command that leaves the case where it is', () => {
    expect(whole).not.toContain('record_comparison');
    expect(whole).not.toMatch(/ (\w+) --> \1\b/);
  });

  it('draws what many statuses have alike once, and leaves out what leads from everywhere to everywhere', () => {
    expect(whole).toMatch(/any_open --> moot : .*close_moot/);
    expect(whole).toContain('any_decided --> review : revoke_decision');
    expect(whole).toMatch(/hearing --> any_decided : close_hearing/);
    expect(whole).not.toContain('decide_remedy');
    expect(undrawn().map(({ command }) => command)).toEqual(['decide_remedy']);
  });

  it('draws every other line of the table', () => {
    const hidden = new Set<string>(undrawn().map(({ command }) => command));
    const leading = Object.entries(transitions).flatMap(([from, row]) =>
      Object.entries(row).flatMap(([command, targets]) => (targets.some((to) => to !== from) ? [command] : [])),
    );
    expect(leading.filter((command) => !hidden.has(command) && !whole.includes(command))).toEqual([]);
  });
});

describe('the diagram of a procedure', () => {
  it('leaves out what its profile does not know, and what nothing leads to then', () => {
    const drawn = statusesIn(movesOf(c01));
    expect(drawn).toEqual(expect.arrayContaining(['draft', 'assessment', 'review', 'partially_recognised', 'refused']));
    expect(drawn).not.toEqual(expect.arrayContaining(['licence_checks']));
    expect(drawn.filter((status) => status.startsWith('compensation'))).toEqual([]);
    const diagram = diagramOf(c01);
    for (const command of ['choose_measure', 'grant', 'waive_assessment', 'schedule_measure']) {
      expect(diagram).not.toContain(command);
    }
  });

  it('has the measures where the profile has an outcome that requires one, and the licence where it is checked', () => {
    const plain = statusesIn(movesOf(measureFacts().profile));
    expect(plain).toEqual(expect.arrayContaining(['compensation.choosing', 'compensation.running']));
    expect(plain).not.toContain('licence_checks');
    const licensed = movesOf(measureFacts(licence).profile);
    expect(licensed).toContainEqual({ from: 'licence_checks', command: 'grant', to: 'recognised' });
    // Language is checked of everybody: nobody is recognised without the licence.
    expect(licensed).not.toContainEqual({ from: 'review', command: 'approve_outcome', to: 'recognised' });
  });

  it('leaves out a command that the profile switches off, with the status that only it leads to', () => {
    const off = (...commands: ('open_hearing' | 'close_moot')[]) => ({
      ...c01,
      commands_off: commands.map((command) => ({ command, cite: '§ 1' })),
    });
    expect(statusesIn(movesOf(c01))).toEqual(expect.arrayContaining(['hearing', 'moot']));
    const moves = movesOf(off('open_hearing', 'close_moot'));
    expect(statusesIn(moves)).not.toContain('hearing');
    expect(statusesIn(moves)).not.toContain('moot');
    expect(moves.filter(({ command }) => command === 'answer_hearing' || command === 'close_hearing')).toEqual([]);
  });

  it('lets silence approve only where a deadline says so', () => {
    const silent = {
      ...c01,
      deadlines: c01.deadlines.map((rule) => ({ ...rule, silence: 'deemed_approved' as const })),
    };
    const approvals = (profile: typeof c01) =>
      movesOf(profile).filter(({ command, from, to }) => command === 'deadline_passed' && from !== to);
    expect(approvals(c01)).toEqual([]);
    expect(approvals(silent)).toContainEqual({ from: 'assessment', command: 'deadline_passed', to: 'recognised' });
  });

  it('asks for money first only where a fee is asked for first', () => {
    expect(statusesIn(movesOf(c01))).not.toContain('awaiting_payment');
  });

  it('brings a case back only to where it came from', () => {
    const returns = movesOf({ ...c01, commands_off: [{ command: 'revoke_decision', cite: '§ 1' }] });
    const back = returns.filter(({ command }) => command === 'return_to_assessor').map(({ to }) => to);
    expect(back).toEqual(['intake', 'assessment']);
  });
});
