import { transition, type StateValue } from 'xstate';
import type { Blocker, CommandName, Role, Status } from '#vocabulary';
import type { Day } from '#legal-clock';
import { rules, type SupportedCommand } from './commands/index.js';
import { caseMachine, statusOf } from './machine.js';
import { startedBy } from './deadlines.js';
import { standingBlockers, verdictOf } from './rules.js';
import type { Application, CaseContext } from './context.js';
import type { CaseEvent, Effect, Facts, Situation } from './types.js';

/** A case as it is stored: restored into the machine for each command and never kept in memory. */
export interface StoredState {
  value: StateValue;
  context: CaseContext;
}

export type Decision =
  | { accepted: false; blockers: readonly Blocker[] }
  | { accepted: true; status: Status; state: StoredState; effects: readonly Effect[] };

export interface CommandAvailability {
  command: SupportedCommand;
  by: readonly Role[];
  allowed: boolean;
  blockers: readonly Blocker[];
}

export const supportedCommands = Object.keys(rules) as SupportedCommand[];

/** What a draft begins with beside the application: the dates that run for it, and the case that it supplements. */
export interface Opening {
  facts: Facts;
  day: Day;
  supplements?: string;
}

export function newCase(application: Application, opening?: Opening): StoredState {
  const context = { application, supplied: {}, ledger: [], requests: [], comparison: [], decisions: [], notices: [] };
  return { value: 'draft', context: opening ? opened(context, opening) : context };
}

function opened(context: CaseContext, { facts, day, supplements }: Opening): CaseContext {
  return {
    ...context,
    ledger: startedBy('created', day, { context, facts }),
    ...(supplements ? { links: [{ kind: 'supplements', case: supplements }] } : {}),
  };
}

/**
 * Asks the machine for one command. A refused event throws nothing in XState and leaves the snapshot as it was,
 * so the guards' own verdict is asked first and given as the reason.
 */
export function decide(stored: StoredState, event: CaseEvent): Decision {
  const { blockers } = verdictOf(statusOf(stored.value), stored.context, event);
  if (blockers.length > 0) return { accepted: false, blockers };
  const snapshot = caseMachine.resolveState(stored);
  const [next, actions] = transition(caseMachine, snapshot, event);
  if (next === snapshot) throw new Error(`no transition for ${event.type} from ${statusOf(stored.value)}`);
  return {
    accepted: true,
    status: statusOf(next.value),
    state: { value: next.value, context: next.context },
    effects: actions.filter((action) => action.type === 'effect').map((action) => action.params),
  };
}

/** Every command with its answer: allowed now, or what stands in its way whatever is sent with it. */
export function commandsOf(situation: Situation): CommandAvailability[] {
  return supportedCommands
    .filter((command) => command !== 'deadline_passed')
    .map((command) => {
      const blockers = standingBlockers(command, situation);
      return { command, by: rules[command].by, allowed: blockers.length === 0, blockers };
    });
}

export function rolesFor(command: CommandName): readonly Role[] | undefined {
  return (rules as Partial<Record<CommandName, { by: readonly Role[] }>>)[command]?.by;
}
