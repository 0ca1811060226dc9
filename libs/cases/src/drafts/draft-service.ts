import { Inject, Injectable } from '@nestjs/common';
import { actingRole, relationTo, type Actor } from '#access';
import { TransactionRunner } from '#database';
import type { Application } from '#lifecycle';
import { ProblemError, CLOCK, type Clock } from '#vocabulary';
import { Circumstances } from '../circumstances.js';
import { lockCase, readFacts } from '../commands/command-store.js';
import { describeCase, type CaseAnswer } from '../read/case-answer.js';
import { scopeOf } from '../scope.js';

const saveSql = `
  UPDATE "cases" SET "context" = $4, "version" = "version" + 1, "updated_at" = $5
  WHERE "authority_id" = $1 AND "id" = $2 AND "version" = $3`;

/** Saves what an applicant fills in, as often as they like. A draft is theirs alone: history begins with submission. */
@Injectable()
export class DraftService {
  constructor(
    @Inject(TransactionRunner) private readonly transactions: TransactionRunner,
    @Inject(Circumstances) private readonly circumstances: Circumstances,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Fields given stand instead of earlier ones; a field that is null is taken out. */
  save(caseId: string, fields: Partial<Application>, actor: Actor, expectedVersion: number): Promise<CaseAnswer> {
    return this.transactions.run(scopeOf(actor), async (tx) => {
      const locked = await lockCase(tx, caseId, actor.id, undefined);
      if (!locked) throw ProblemError.of('case.not_found');
      const relation = relationTo(actor, { authority: locked.authority_id, person: locked.applicant_id });
      actingRole(actor, ['applicant', 'representative'], relation);
      if (expectedVersion !== locked.version) {
        throw ProblemError.of('request.version_stale', {
          data: { expected: expectedVersion, version: locked.version },
        });
      }
      if (locked.status !== 'draft') {
        throw ProblemError.blocked([{ code: 'command.not_in_status', item: 'draft', data: { status: locked.status } }]);
      }
      const application = merge(locked.context.application, fields);
      const context = { ...locked.context, application };
      const now = this.clock.now();
      await tx.query(saveSql, [
        locked.authority_id,
        locked.id,
        locked.version,
        JSON.stringify(context),
        now.toISOString(),
      ]);
      const day = this.circumstances.dayAt(locked, now);
      const { documents } = await readFacts(tx, locked.authority_id, locked.id);
      const facts = this.circumstances.of(locked, documents, day);
      return describeCase({ ...locked, context, version: locked.version + 1 }, facts, day);
    });
  }
}

function merge(application: Application, fields: Partial<Application>): Application {
  const merged: Record<string, unknown> = { ...application, ...fields };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null && value !== undefined));
}
