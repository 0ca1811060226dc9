import { setup, type StateValue } from 'xstate';
import { closedByDecision, closedWithoutDecision, statuses, type Status } from '#vocabulary';
import { applyRule, verdictOf } from './rules.js';
import { transitions } from './transitions.js';
import type { CaseContext } from './context.js';
import type { CaseEvent, Effect } from './types.js';

/** Raised by every change of states or context that stored cases must be migrated for. */
export const machineVersion = 1;

interface Move {
  from: Status;
  to: Status;
}

const builder = setup({
  types: {
    context: {} as CaseContext,
    events: {} as CaseEvent,
    input: {} as CaseContext,
  },
  guards: {
    leadsTo: ({ context, event }, move: Move) => {
      const verdict = verdictOf(move.from, context, event);
      return verdict.blockers.length === 0 && verdict.target === move.to;
    },
  },
  actions: {
    /** Carried out by whoever asked for the transition. */
    effect: (_, _effect: Effect) => undefined,
  },
});

/** Applies the command's change; its effects come back as actions for the caller to carry out. */
const carryOut = ({ from }: Move) =>
  builder.enqueueActions(({ context, event, enqueue }) => {
    const change = applyRule(from, context, event);
    enqueue.assign(change.context);
    for (const effect of change.effects) enqueue({ type: 'effect', params: effect });
  });

type StatusNode = Parameters<typeof builder.createStateConfig>[0];

function nodeOf(status: Status): StatusNode {
  const row = transitions[status];
  const on = Object.fromEntries(
    Object.entries(row).map(([command, targets]) => [
      command,
      targets.map((to) => ({
        guard: { type: 'leadsTo' as const, params: { from: status, to } },
        actions: carryOut({ from: status, to }),
        ...(to === status ? {} : { target: `#case.${to}` }),
      })),
    ]),
  );
  return { on, tags: tagsOf(status) };
}

function tagsOf(status: Status): string[] {
  if (status === 'draft') return ['draft'];
  const closed: readonly Status[] = [...closedByDecision, ...closedWithoutDecision];
  return [closed.includes(status) ? 'closed' : 'open'];
}

/** `compensation.choosing` is the state `choosing` inside `compensation`. */
function statesOf(statuses: readonly Status[]): Record<string, StatusNode> {
  const states: Record<string, StatusNode> = {};
  for (const status of statuses) {
    const [outer, inner] = status.split('.') as [string, string?];
    if (inner === undefined) {
      states[outer] = nodeOf(status);
      continue;
    }
    const parent = (states[outer] ??= { initial: inner, states: {} });
    parent.states = { ...parent.states, [inner]: nodeOf(status) };
  }
  return states;
}

/** The machine of every case, whatever its procedure: profiles switch commands off and set the rules. */
export const caseMachine = builder.createMachine({
  id: 'case',
  context: ({ input }) => input,
  initial: 'draft',
  states: statesOf(statuses),
});

/** The status as flat text, as it is stored, listed and spoken of. */
export function statusOf(value: StateValue): Status {
  if (typeof value === 'string') return value as Status;
  const [outer, inner] = Object.entries(value)[0] ?? [];
  if (outer === undefined || typeof inner !== 'string') throw new Error('a state value of more than two levels');
  return `${outer}.${inner}` as Status;
}
