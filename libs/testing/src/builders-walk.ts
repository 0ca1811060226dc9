import {
  decide,
  newCase,
  rolesFor,
  statusOf,
  type Application,
  type CaseEvent,
  type CommandPayloads,
  type Decision,
  type Facts,
} from '#lifecycle';
import type { StoredState } from '#lifecycle';
import type { CommandName, Status } from '#vocabulary';
import { c01Application, factsOf } from './builders-facts.js';
import { accountFor, routeTo, type ReachableStatus } from './builders-routes.js';

/** What goes with one command of a walk; the day stays until another is named. */
export interface StepWishes {
  on?: string;
  /** Who gives it: two names are two persons. */
  by?: string;
  facts?: Facts;
}

/** One case walked through the machine in memory, with everything that happened on the way. */
export class Walk {
  stored: StoredState;
  day = '2026-02-02';
  readonly events: CaseEvent[] = [];
  private made = 0;

  constructor(
    public facts: Facts = factsOf(),
    application: Application = c01Application,
  ) {
    this.stored = newCase(application);
  }

  get status(): Status {
    return statusOf(this.stored.value);
  }

  get context(): StoredState['context'] {
    return this.stored.context;
  }

  /** The event as the machine would receive it now. */
  event<C extends CommandName>(command: C, payload: CommandPayloads[C], wishes: StepWishes = {}): CaseEvent {
    const { on = this.day, by = accountFor(command), facts = this.facts } = wishes;
    this.made += 1;
    return {
      type: command,
      payload,
      facts,
      actor: { id: by, role: rolesFor(command)?.[0] ?? 'public' },
      at: `${on}T08:00:00.000Z`,
      day: on,
      ids: Array.from({ length: 6 }, (_, index) => `id-${this.made}-${index}`),
    } as CaseEvent;
  }

  /** Asks for a command; the case goes on where it is accepted. */
  ask<C extends CommandName>(command: C, payload: CommandPayloads[C], wishes: StepWishes = {}): Decision {
    const event = this.event(command, payload, wishes);
    const decision = decide(this.stored, event);
    if (!decision.accepted) return decision;
    this.day = event.day;
    this.events.push(event);
    this.stored = decision.state;
    return decision;
  }

  /** Gives a command that must be accepted. */
  give<C extends CommandName>(
    command: C,
    payload: CommandPayloads[C],
    wishes: StepWishes = {},
  ): Extract<Decision, { accepted: true }> {
    const decision = this.ask(command, payload, wishes);
    if (decision.accepted) return decision;
    throw new Error(`${command} from ${this.status}: ${JSON.stringify(decision.blockers)}`);
  }

  /** The blockers of a command that must be refused. */
  refusal<C extends CommandName>(command: C, payload: CommandPayloads[C], wishes: StepWishes = {}) {
    const decision = decide(this.stored, this.event(command, payload, wishes));
    if (!decision.accepted) return decision.blockers;
    throw new Error(`${command} was accepted from ${this.status}`);
  }

  /** Codes of the blockers, with what each concerns: `documents.missing(identity)`. */
  refused<C extends CommandName>(command: C, payload: CommandPayloads[C], wishes: StepWishes = {}): string[] {
    return this.refusal(command, payload, wishes).map(({ code, item }) =>
      item === undefined ? code : `${code}(${item})`,
    );
  }
}

/** A case brought to a status on its short way, all on 2 February 2026. */
export function walkTo(status: ReachableStatus, facts?: Facts): Walk {
  const walk = new Walk(facts);
  for (const { command, payload } of routeTo(status)) walk.give(command, payload);
  return walk;
}
