import { describe, expect, it } from '@jest/globals';
import { factsOf, plausible, reachableStatuses, walkedCommands, walkTo } from '#testing';
import { blockerCodes, type CommandName, type Status } from '#vocabulary';
import { commandsOf, decide, supportedCommands } from './engine.js';
import { transitions } from './transitions.js';
import type { Situation } from './types.js';

const pairs = reachableStatuses.flatMap((status) => walkedCommands.map((command) => ({ status, command })));
const isTaken = (status: Status, command: CommandName) => command in transitions[status];

/** Whoever wants to approve is told that nothing is proposed yet, as long as the case is open. */
const waitsForProposal = (status: Status, command: CommandName) =>
  /^(approve_outcome|return_to_assessor)$/.test(command) && isTaken(status, 'assign');

function situationIn(status: (typeof reachableStatuses)[number]): Situation {
  const { context, facts, day } = walkTo(status);
  const actor = { id: 'nobody', role: 'caseworker' as const };
  return { status, context, facts, day, actor, at: `${day}T08:00:00Z`, ids: [] };
}

describe('a command in a status that does not take it', () => {
  it.each(pairs.filter(({ status, command }) => !isTaken(status, command)))(
    '$status: $command is refused, with the status',
    ({ status, command }) => {
      const walk = walkTo(status);
      const [first, ...more] = walk.refusal(command, plausible[command]);
      expect(first).toEqual({ code: 'command.not_in_status', item: command, data: { status } });
      expect(more).toEqual(waitsForProposal(status, command) ? [{ code: 'review.nothing_proposed' }] : []);
    },
  );
});

describe('a command that the profile switches off', () => {
  it.each(walkedCommands)('%s is refused with the citation, whatever the status', (command) => {
    const facts = factsOf({ profile: { commands_off: [{ command, cite: '§ 1' }] } });
    for (const status of ['draft', 'assessment', 'withdrawn'] as const) {
      const walk = walkTo(status);
      walk.facts = facts;
      expect(walk.refusal(command, plausible[command])).toEqual([
        { code: 'command.not_in_profile', item: command, cite: '§ 1' },
      ]);
    }
  });
});

describe('the list of commands', () => {
  it.each(reachableStatuses)('in %s names every command but the clock’s own', (status) => {
    const listed = commandsOf(situationIn(status)).map(({ command }) => command);
    expect(listed.sort()).toEqual(supportedCommands.filter((command) => command !== 'deadline_passed').sort());
  });

  it.each(reachableStatuses)('in %s says allowed where nothing stands in the way, else why not', (status) => {
    for (const { allowed, blockers } of commandsOf(situationIn(status))) {
      expect(allowed).toBe(blockers.length === 0);
      for (const { code } of blockers) expect(blockerCodes).toContain(code);
    }
  });

  it.each(reachableStatuses)('in %s refuses nothing that is then accepted', (status) => {
    const situation = situationIn(status);
    const walk = walkTo(status);
    const allowed = commandsOf(situation).flatMap((entry) => (entry.allowed ? [entry.command] : []));
    for (const command of walkedCommands.filter((name) => name !== 'deadline_passed')) {
      const event = walk.event(command, plausible[command], { by: situation.actor.id });
      if (decide(walk.stored, event).accepted) expect(allowed).toContain(command);
    }
  });

  it('depends on who asks: the proposer may not approve', () => {
    const situation = { ...situationIn('review'), actor: { id: 'assessor@hwk-demo', role: 'reviewer' as const } };
    const approve = commandsOf(situation).find(({ command }) => command === 'approve_outcome');
    expect(approve).toMatchObject({ allowed: false, blockers: [{ code: 'review.same_person' }] });
  });
});
