import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randomCases, RandomWalk, type RandomCase } from '#testing';
import { blockerCodes } from '#vocabulary';
import { commandsOf, decide, type Decision, type StoredState } from './engine.js';
import { Coverage } from './testing/coverage.js';
import { deepFreeze } from './testing/deep-freeze.js';
import { violations } from './testing/invariants.js';
import { targetsOf } from './transitions.js';
import type { CaseEvent } from './types.js';

/** `npm run test:deep` asks for 100,000. */
const numRuns = Number(process.env.PROPERTY_RUNS ?? 5000);
const knownCodes: ReadonlySet<string> = new Set(blockerCodes);
const coverage = new Coverage();

const asStored = (state: StoredState): StoredState => JSON.parse(JSON.stringify(state)) as StoredState;

/** Everything that is wrong with an answer of the machine, in words. */
function wrongWith(walk: RandomWalk, event: CaseEvent, decision: Decision): string[] {
  if (!decision.accepted) {
    const unknown = decision.blockers.filter(({ code }) => !knownCodes.has(code) && !code.startsWith('eligibility.'));
    return decision.blockers.length === 0 || unknown.length > 0 ? ['a refusal names known reasons'] : [];
  }
  const leads = targetsOf(walk.status, event.type)?.includes(decision.status) === true;
  const alone = decision.effects.some(
    (effect) => effect.type === 'decision_issued' && effect.four_eyes && effect.reviewer === effect.proposer,
  );
  return [
    ...violations(decision.status, decision.state.context),
    ...(leads ? [] : ['a command leads where the table says']),
    ...(alone ? ['nobody approves what they proposed'] : []),
  ];
}

/** What may be done is told of every case, in whatever state it is. */
function tellsWrongly(walk: RandomWalk, event: CaseEvent): boolean {
  const commands = commandsOf({ ...event, status: walk.status, context: walk.context });
  return commands.some(({ allowed, blockers }) => allowed !== (blockers.length === 0));
}

/** The database keeps no order of keys, and nothing that is undefined. */
function isSame(one: Decision, other: Decision): boolean {
  const [kept, restored] = [JSON.stringify(one), JSON.stringify(other)];
  return kept === restored || isDeepStrictEqual(JSON.parse(kept), JSON.parse(restored));
}

/** Walks a case; the first thing that is wrong ends it. */
function walked(random: RandomCase): { wrong: string[]; command?: string } {
  const walk = new RandomWalk(random);
  coverage.began(walk);
  for (const [at, chance] of random.happenings.entries()) {
    const event = walk.happening(chance);
    const decision = decide(deepFreeze(walk.stored), event);
    const wrong = wrongWith(walk, event, decision);
    if (at % 3 === 0 && !isSame(decide(asStored(walk.stored), { ...event }), decision))
      wrong.push('what is stored says all: the case goes on the same from its JSON');
    if (at === random.happenings.length - 1 && tellsWrongly(walk, event)) wrong.push('what is allowed has no blockers');
    if (wrong.length > 0) return { wrong, command: `${event.type} ${JSON.stringify(event.payload)}` };
    walk.day = event.day;
    if (!decision.accepted) continue;
    coverage.took(walk, event.type, decision.status);
    walk.stored = at % 3 === 0 ? asStored(decision.state) : decision.state;
  }
  return { wrong: [] };
}

describe('whatever is asked of a case, in whatever order, in every procedure', () => {
  it('nothing throws, nothing given is changed, a refusal says why, and what must hold of a case holds', () => {
    fc.assert(
      fc.property(randomCases, (random) => {
        expect(walked(random)).toEqual({ wrong: [] });
      }),
      { numRuns },
    );
  }, 7_200_000);

  it('the walks went everywhere: every command was accepted, every status of every procedure reached', () => {
    expect(coverage.untaken()).toEqual([]);
    expect(coverage.unreached()).toEqual([]);
    for (const [procedure, share] of coverage.shares()) {
      expect([procedure, share > 0.5, share]).toEqual([procedure, true, share]);
    }
  });
});
