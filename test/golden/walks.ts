import type { StoredState } from '#lifecycle';
import { completeApplication, Walk, wayFacts, type Way } from '#testing';

/** The case as it is stored at the end of the way. */
export function stateAfter({ steps, facts: said = {} }: Way): StoredState {
  const walk = new Walk(wayFacts(), completeApplication(said));
  for (const [on, command, payload] of steps) walk.give(command, payload, { on });
  return JSON.parse(JSON.stringify(walk.stored)) as StoredState;
}
