import { describe, expect, it } from '@jest/globals';
import { everyMove, plausible, reachableStatuses, Walk, walkedCommands, walkTo } from '#testing';
import { decide, newCase, type StoredState } from './engine.js';
import { deepFreeze } from './testing/deep-freeze.js';

const asStored = (state: StoredState): StoredState => JSON.parse(JSON.stringify(state)) as StoredState;

const asked = reachableStatuses.flatMap((status) =>
  walkedCommands.map((command) => {
    const walk = walkTo(status);
    return { status, command, stored: walk.stored, event: walk.event(command, plausible[command]) };
  }),
);

describe('decide', () => {
  it.each(asked)('$status, $command: changes nothing of what it is given', ({ stored, event }) => {
    const before = JSON.stringify({ stored, event });
    expect(() => decide(deepFreeze(stored), deepFreeze(event))).not.toThrow();
    expect(JSON.stringify({ stored, event })).toBe(before);
  });

  it.each(asked)('$status, $command: gives the same answer to the same question', ({ stored, event }) => {
    const answer = decide(stored, event);
    expect(decide(stored, event)).toEqual(answer);
    expect(decide(asStored(stored), { ...event })).toEqual(answer);
  });

  it('answers for the state that it is given, also where it saw the event in another', () => {
    const draft = new Walk();
    const submit = draft.event('submit', {});
    expect(decide(draft.stored, submit).accepted).toBe(true);
    expect(decide(walkTo('intake').stored, submit)).toMatchObject({
      accepted: false,
      blockers: [{ code: 'command.not_in_status' }],
    });
    const intake = walkTo('intake');
    const acknowledge = intake.event('acknowledge', {});
    const first = decide(intake.stored, acknowledge);
    if (!first.accepted) throw new Error('the first acknowledgement was refused');
    expect(decide(first.state, acknowledge)).toMatchObject({
      accepted: false,
      blockers: [{ code: 'acknowledge.already' }],
    });
  });

  it('says of a refusal why, and nothing of a state', () => {
    for (const { stored, event } of asked) {
      const decision = decide(stored, event);
      if (decision.accepted) continue;
      expect(Object.keys(decision).sort()).toEqual(['accepted', 'blockers']);
      expect(decision.blockers.length).toBeGreaterThan(0);
    }
  });

  it('never reaches for what it was not handed: a moment or an identifier of its own', () => {
    const walk = new Walk();
    for (const { command, payload } of everyMove().find(({ to }) => to === 'recognised')?.acts ?? []) {
      walk.give(command, payload);
    }
    const made = JSON.stringify(walk.context.notices.map(({ id }) => id));
    expect(made).toMatch(/^\["id-\d+-1","id-\d+-2"\]$/);
  });
});

describe('replay', () => {
  it.each(everyMove().filter(({ acts }) => acts.length > 1))(
    'the events of $from, $command, $to give the stored state again',
    ({ acts }) => {
      const walk = new Walk();
      for (const { command, payload } of acts) {
        walk.ask(command, payload, { on: command === 'deadline_passed' ? '2026-12-01' : walk.day });
      }
      const replayed = walk.events.reduce((state, event) => {
        const decision = decide(asStored(state), { ...event });
        if (!decision.accepted) throw new Error(`${event.type} is refused in the replay`);
        return decision.state;
      }, newCase(walk.context.application));
      expect(asStored(replayed)).toEqual(asStored(walk.stored));
    },
  );
});
