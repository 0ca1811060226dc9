import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { actingRole, relationTo, type Actor } from '#access';
import { proxyOf } from '../proxy.js';
import { TransactionRunner, type Tx } from '#database';
import type { HistoryFacts } from '#history';
import {
  amendmentOf,
  type Application,
  type CaseEvent,
  type CommandPayloads,
  decide,
  type Facts,
  rolesFor,
  type SupportedCommand,
} from '#lifecycle';
import { ProblemError, type Blocker, type Role, CLOCK, type Clock } from '#vocabulary';
import { Circumstances } from '../circumstances.js';
import { caseAnswer, type CaseAnswer } from '../read/case-answer.js';
import { SubmissionFacts } from '../drafts/submission-facts.js';
import { scopeOf } from '../scope.js';
import { CaseTransfer } from './case-transfer.js';
import { ChangeBuilder } from './change-builder.js';
import { SupplementOpening } from './supplement-opening.js';
import { lookedUp, pinnedAfter } from './pinned-after.js';
import { writeChange } from './change-writer.js';
import { lockCase, readFacts, type IdempotencyClaim, type LockedCase, type StoredFacts } from './command-store.js';

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
 * Two journeys to the database: BEGIN with the actor, the lock and the facts are sent together; so are what is written
 * and COMMIT.
 */
@Injectable()
export class CommandService {
  constructor(
    @Inject(TransactionRunner) private readonly transactions: TransactionRunner,
    @Inject(Circumstances) private readonly circumstances: Circumstances,
    @Inject(SubmissionFacts) private readonly submissions: SubmissionFacts,
    @Inject(ChangeBuilder) private readonly changes: ChangeBuilder,
    @Inject(CaseTransfer) private readonly transfers: CaseTransfer,
    @Inject(SupplementOpening) private readonly supplements: SupplementOpening,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws ProblemError `case.not_found` (404), `access.role_not_permitted` (403), `request.version_stale` (412),
   *   `request.idempotency_key_reused` (422), or the blockers of the command (409)
   */
  async execute(request: CommandRequest): Promise<CaseAnswer> {
    return this.transactions.run(scopeOf(request.actor), (tx) => this.inTransaction(tx, request));
  }

  private async inTransaction(tx: Tx, request: CommandRequest): Promise<CaseAnswer> {
    const { actor, idempotency } = request;
    const [locked, stored] = await Promise.all([
      lockCase(tx, request.caseId),
      readFacts(tx, request.caseId, { actor: actor.id, key: idempotency?.key }),
    ]);
    if (!locked || !stored) throw ProblemError.of('case.not_found');
    if (idempotency && stored.request_sha256) return earlierAnswer(stored, idempotency);
    const relation = relationTo(actor, { authority: locked.authority_id, person: locked.applicant_id });
    const role = actingRole(actor, rolesFor(request.command) ?? [], relation);
    if (request.expectedVersion !== undefined && request.expectedVersion !== locked.version) {
      throw ProblemError.of('request.version_stale', {
        data: { expected: request.expectedVersion, version: locked.version },
      });
    }
    const { documents, person } = stored;
    const now = this.clock.now();
    const day = this.circumstances.dayAt(locked, now);
    const facts = await this.factsFor(tx, request, locked, this.circumstances.of(locked, documents, day, request), day);
    const event = eventOf(request, facts, role, now, day);
    const decision = decide({ value: locked.state, context: locked.context }, event);
    if (!decision.accepted) throw ProblemError.blocked(decision.blockers as [Blocker, ...Blocker[]]);
    const pinned = pinnedAfter(locked, facts, decision.state.context);
    const after = { ...pinned, decision, factsBefore: facts, day, at: event.at };
    const answer = caseAnswer(after, relation);
    const entry = {
      kind: request.command,
      actor: actor.id,
      role,
      statusBefore: locked.status,
      payload: request.payload,
      facts: { ...recorded(event, locked), ...proxyOf(actor) },
    };
    const change = {
      ...this.changes.build(after, person),
      entry,
      ...(idempotency ? { answer: { ...idempotency, actor: actor.id, body: answer } } : {}),
    };
    const opensAnother = decision.effects.some(
      ({ type }) => type === 'case_transferred' || type === 'supplement_opened',
    );
    await writeChange(tx, change, { last: !opensAnother });
    if (opensAnother) {
      await this.transfers.carryOut(tx, after, { id: actor.id, role });
      await this.supplements.carryOut(tx, after, person, { id: actor.id, role });
    }
    return answer;
  }

  /** Only a submission depends on other cases. */
  private factsFor(tx: Tx, { command, payload }: CommandRequest, locked: LockedCase, facts: Facts, day: string) {
    if (command !== 'submit') return facts;
    return this.submissions.complete(tx, locked, facts, day, (payload as CommandPayloads['submit']).supplements);
  }
}

function earlierAnswer({ request_sha256, answer }: StoredFacts, { requestSha256 }: IdempotencyClaim): CaseAnswer {
  if (request_sha256 !== requestSha256) throw ProblemError.of('request.idempotency_key_reused');
  return answer as CaseAnswer;
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
    ...lookedUp(event),
    ...ofSubmission(event, locked),
    ...(event.type === 'transfer' ? { elsewhere: event.facts.elsewhere } : {}),
    ...(event.type === 'amend_application' ? { before: valuesBefore(event.payload, locked) } : {}),
  };
}

function ofSubmission({ type, facts }: CaseEvent, { context }: LockedCase): HistoryFacts {
  if (type !== 'submit') return {};
  const { earlier, supplemented } = facts;
  return {
    application: context.application,
    ...(earlier ? { earlier } : {}),
    ...(supplemented ? { supplemented } : {}),
  };
}

/** The fields that an amendment changes, as they were: nothing that was declared is lost. */
function valuesBefore(payload: CommandPayloads['amend_application'], { context }: LockedCase): Partial<Application> {
  const changed = Object.keys(amendmentOf(payload));
  return Object.fromEntries(Object.entries(context.application).filter(([field]) => changed.includes(field)));
}
