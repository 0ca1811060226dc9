import { Inject, Injectable } from '@nestjs/common';
import { relationTo, roleFor, type Actor } from '#access';
import { TransactionRunner, type Tx } from '#database';
import type { Application } from '#lifecycle';
import { ProblemError, CLOCK, type Clock } from '#vocabulary';
import { Circumstances } from '../circumstances.js';
import { lockCase, readFacts, type LockedCase } from '../commands/command-store.js';
import { describeCase, type CaseAnswer } from '../read/case-answer.js';
import { scopeOf } from '../scope.js';
import { CaseSubjects, type StatedSubject } from './case-subjects.js';

const saveSql = `
  UPDATE "cases" SET "context" = $4, "reference_id" = $5, "reference_version" = $6, "qualification" = $7,
    "version" = "version" + 1, "updated_at" = $8
  WHERE "authority_id" = $1 AND "id" = $2 AND "version" = $3`;

type Draft = Pick<LockedCase, 'context' | 'reference_id' | 'reference_version' | 'qualification'>;

/** Saves what an applicant fills in, as often as they like. A draft is theirs alone: history begins with submission. */
@Injectable()
export class DraftService {
  constructor(
    @Inject(TransactionRunner) private readonly transactions: TransactionRunner,
    @Inject(CaseSubjects) private readonly subjects: CaseSubjects,
    @Inject(Circumstances) private readonly circumstances: Circumstances,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Fields given stand instead of earlier ones; a field that is null is taken out. */
  saveApplication(caseId: string, fields: Partial<Application>, actor: Actor, version: number): Promise<CaseAnswer> {
    return this.save(caseId, actor, version, (draft) => {
      const application = merge(draft.context.application, fields);
      return { ...draft, context: { ...draft.context, application } };
    });
  }

  /** What is given stands instead: the qualification that one holds, and what it is compared with. */
  saveSubject(caseId: string, subject: StatedSubject, actor: Actor, version: number): Promise<CaseAnswer> {
    const { reference, qualification } = this.subjects.resolve(subject);
    return this.save(caseId, actor, version, (draft) => ({
      ...draft,
      ...(reference ? { reference_id: reference.id, reference_version: reference.version } : {}),
      ...(qualification ? { qualification } : {}),
    }));
  }

  private async save(
    caseId: string,
    actor: Actor,
    version: number,
    change: (draft: Draft) => Draft,
  ): Promise<CaseAnswer> {
    return this.transactions.run(scopeOf(actor), async (tx) => {
      const locked = await lockDraft(tx, caseId, actor, version);
      const { context, reference_id, reference_version, qualification } = change(locked);
      const now = this.clock.now();
      await tx.query(saveSql, [
        locked.authority_id,
        locked.id,
        locked.version,
        JSON.stringify(context),
        reference_id,
        reference_version,
        qualification && JSON.stringify(qualification),
        now.toISOString(),
      ]);
      const day = this.circumstances.dayAt(locked, now);
      const { documents = [] } = (await readFacts(tx, locked.id)) ?? {};
      const saved = { ...locked, context, reference_id, reference_version, qualification, version: locked.version + 1 };
      return describeCase(saved, this.circumstances.of(saved, documents, day), day, 'own');
    });
  }
}

async function lockDraft(tx: Tx, caseId: string, actor: Actor, version: number): Promise<LockedCase> {
  const locked = await lockCase(tx, caseId);
  if (!locked) throw ProblemError.of('case.not_found');
  const relation = relationTo(actor, { authority: locked.authority_id, person: locked.applicant_id });
  roleFor(actor, 'save', relation);
  if (version !== locked.version) {
    throw ProblemError.of('request.version_stale', { data: { expected: version, version: locked.version } });
  }
  if (locked.status !== 'draft') {
    throw ProblemError.blocked([{ code: 'command.not_in_status', item: 'draft', data: { status: locked.status } }]);
  }
  return locked;
}

function merge(application: Application, fields: Partial<Application>): Application {
  const merged: Record<string, unknown> = { ...application, ...fields };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null && value !== undefined));
}
