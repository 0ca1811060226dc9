import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { actingRole, relationTo, type Actor } from '#access';
import { TransactionRunner, type Tx } from '#database';
import type { HistoryFacts } from '#history';
import { decide, rolesFor, type CaseEvent, type Facts, type SupportedCommand } from '#lifecycle';
import { ProblemError, type Blocker, type Role, CLOCK, type Clock } from '#vocabulary';
import { Circumstances } from '../circumstances.js';
import { caseAnswer, type CaseAnswer } from '../read/case-answer.js';
import { scopeOf } from '../scope.js';
import { ChangeBuilder } from './change-builder.js';
import {
  lockCase,
  readFacts,
  storedAnswer,
  writeChange,
  type IdempotencyClaim,
  type LockedCase,
} from './command-store.js';

/** How many identifiers a command may need: a decision, its notices and a certificate. */
const idsPerCommand = 6;

export interface CommandRequest {
  caseId: string;
  command: SupportedCommand;
  payload: unknown;
  actor: Actor;
  /** The version that the actor saw; only the clock comes without one. */
  expectedVersion?: number;
  idempotency?: IdempotencyClaim;
}

/**
 * Carries out one command on one case in one transaction, and is the only writer of case state:
 * lock the row, load the facts, ask the machine, write state, history, deadlines, documents and jobs, commit.
 * Round trips: BEGIN with the actor, lock with the idempotency claim, facts, write, COMMIT.
 */
@Injectable()
export class CommandService {
  constructor(
    @Inject(TransactionRunner) private readonly transactions: TransactionRunner,
    @Inject(Circumstances) private readonly circumstances: Circumstances,
    @Inject(ChangeBuilder) private readonly changes: ChangeBuilder,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws ProblemError `case.not_found` (404), `access.role_not_permitted` (403), `request.version_stale` (412),
   *   `request.idempotency_key_reused` (422), or the blockers of the command (409)
   */
  execute(request: CommandRequest): Promise<CaseAnswer> {
    return this.transactions.run(scopeOf(request.actor), (tx) => this.inTransaction(tx, request));
  }

  private async inTransaction(tx: Tx, request: CommandRequest): Promise<CaseAnswer> {
    const { actor, idempotency } = request;
    const locked = await lockCase(tx, request.caseId, actor.id, idempotency);
    if (!locked) throw ProblemError.of('case.not_found');
    if (!locked.claimed && idempotency) return this.repeat(tx, locked, actor, idempotency);
    const role = this.roleFor(request, locked);
    if (request.expectedVersion !== undefined && request.expectedVersion !== locked.version) {
      throw ProblemError.of('request.version_stale', {
        data: { expected: request.expectedVersion, version: locked.version },
      });
    }
    const { documents, person } = await readFacts(tx, locked.authority_id, locked.id);
    const now = this.clock.now();
    const day = this.circumstances.dayAt(locked, now);
    const facts = this.circumstances.of(locked, documents, day);
    const event = eventOf(request, facts, role, now, day);
    const decision = decide({ value: locked.state, context: locked.context }, event);
    if (!decision.accepted) throw ProblemError.blocked(decision.blockers as [Blocker, ...Blocker[]]);
    const after = { locked, decision, facts, day, at: event.at };
    const answer = caseAnswer(after);
    const entry = {
      kind: request.command,
      actor: actor.id,
      role,
      statusBefore: locked.status,
      payload: request.payload,
      facts: recorded(event, locked),
    };
    await writeChange(tx, {
      ...this.changes.build(after, person),
      entry,
      ...(idempotency ? { answer: { actor: actor.id, key: idempotency.key, body: answer } } : {}),
    });
    return answer;
  }

  private async repeat(tx: Tx, locked: LockedCase, actor: Actor, claim: IdempotencyClaim): Promise<CaseAnswer> {
    const earlier = await storedAnswer(tx, locked.authority_id, actor.id, claim);
    if (!earlier) throw ProblemError.of('request.idempotency_key_reused');
    return earlier.body as CaseAnswer;
  }

  private roleFor({ command, actor }: CommandRequest, locked: LockedCase): Role {
    const relation = relationTo(actor, { authority: locked.authority_id, person: locked.applicant_id });
    return actingRole(actor, rolesFor(command) ?? [], relation);
  }
}

function eventOf(request: CommandRequest, facts: Facts, role: Role, now: Date, day: string): CaseEvent {
  return {
    type: request.command,
    payload: request.payload,
    facts,
    actor: { id: request.actor.id, role },
    at: now.toISOString(),
    day,
    ids: Array.from({ length: idsPerCommand }, () => uuid()),
  } as CaseEvent;
}

function recorded(event: CaseEvent, locked: LockedCase): HistoryFacts {
  return {
    day: event.day,
    ids: event.ids,
    documents: event.facts.documents,
    ...(event.type === 'submit' ? { application: locked.context.application } : {}),
  };
}
