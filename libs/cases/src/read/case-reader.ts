import { Inject, Injectable } from '@nestjs/common';
import { permittedRole, readerRole, relationTo, type Actor, type CasePart, type Relation } from '#access';
import { TransactionRunner, type Tx } from '#database';
import { commandsOf, comparisonOf, conditionFacts, type CommandAvailability, type Situation } from '#lifecycle';
import { requiredDocuments, type RequiredDocument } from '#procedures';
import { residualAdvice } from '#equivalence';
import { ProblemError, CLOCK, type Clock } from '#vocabulary';
import { Circumstances } from '../circumstances.js';
import { readFacts, type LockedCase } from '../commands/command-store.js';
import { SubmissionFacts } from '../drafts/submission-facts.js';
import { scopeOf } from '../scope.js';
import { describeCase, type CaseAnswer } from './case-answer.js';
import { recordRead } from './read-log.js';
import { seesDraft, seesJudgement } from './visibility.js';
import { caseRowSql } from './read-sql.js';

export type CommandAnswer = CommandAvailability & { yours: boolean };

export interface CaseWithCommands extends CaseAnswer {
  commands: CommandAnswer[];
}

/** A document that the procedure asks for, whether it is there, and whether it was dispensed with. */
export type DocumentAnswer = RequiredDocument & { present: boolean; dispensed: boolean };

interface Opened {
  tx: Tx;
  row: LockedCase;
  situation: Situation;
  relation: Relation;
}

/** Reads one case as an actor may see it. Before the decision an applicant does not see the authority's judgement. */
@Injectable()
export class CaseReader {
  constructor(
    @Inject(TransactionRunner) private readonly transactions: TransactionRunner,
    @Inject(Circumstances) private readonly circumstances: Circumstances,
    @Inject(SubmissionFacts) private readonly submissions: SubmissionFacts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `case.not_found` (404), also for another authority's case */
  read(caseId: string, actor: Actor): Promise<CaseWithCommands> {
    return this.open(
      caseId,
      actor,
      ({ row, situation, relation }) => {
        const answer = describeCase(row, situation.facts, situation.day, relation);
        const commands = commandsOf(situation).map((entry) => ({
          ...entry,
          yours: permittedRole(actor, entry.by, relation) !== undefined,
        }));
        return { ...answer, commands };
      },
      'case',
    );
  }

  /** The comparison with what stands open, and sums that are advice and nothing more. */
  comparison(caseId: string, actor: Actor) {
    return this.open(
      caseId,
      actor,
      ({ row, situation, relation }) => {
        const comparison = comparisonOf(situation);
        const visible = comparison !== undefined && seesJudgement(relation, row.context);
        const told = seesDraft(relation, row.status);
        return {
          rows: visible ? comparison.rows : [],
          reference: comparison?.reference ?? null,
          qualification: told ? row.qualification : null,
          evidence: told && comparison ? comparison.evidence : null,
          advice: visible ? residualAdvice(comparison, situation.facts.profile.equivalence) : null,
        };
      },
      'comparison',
    );
  }

  /** What the procedure asks for in this case, with what is there. */
  requiredDocuments(caseId: string, actor: Actor): Promise<DocumentAnswer[]> {
    return this.open(caseId, actor, ({ situation }) => {
      const { facts, context } = situation;
      return requiredDocuments(facts.profile, conditionFacts({ context, facts }), facts.groups).map((document) => ({
        ...document,
        present: facts.documents.some(({ code, scan }) => code === document.code && scan !== 'infected'),
        dispensed: context.dispensed?.[document.code] !== undefined,
      }));
    });
  }

  /**
   * Opens a case for reading, in one transaction with the actor's rights.
   * @param part what is looked at, to be put on record; absent where the look is part of an act, which is on record itself
   */
  async open<T>(caseId: string, actor: Actor, read: (opened: Opened) => T | Promise<T>, part?: CasePart): Promise<T> {
    if (part) readerRole(actor, part);
    return this.transactions.run(scopeOf(actor), async (tx) => {
      const [[row], stored] = await Promise.all([tx.query<LockedCase>(caseRowSql, [caseId]), readFacts(tx, caseId)]);
      if (!row || !stored) throw ProblemError.of('case.not_found');
      const { documents } = stored;
      const now = this.clock.now();
      const day = this.circumstances.dayAt(row, now);
      const relation = relationTo(actor, { authority: row.authority_id, person: row.applicant_id });
      if (part) readerRole(actor, part, relation);
      const situation: Situation = {
        status: row.status,
        context: row.context,
        facts: await this.submissions.complete(tx, row, this.circumstances.of(row, documents, day), day),
        actor: { id: actor.id, role: actor.roles[0] ?? 'public' },
        at: now.toISOString(),
        day,
        ids: [],
      };
      const [answer] = await Promise.all([
        read({ tx, row, situation, relation }),
        part && recordRead(tx, row, { actor, relation, part, at: now }),
      ]);
      return answer;
    });
  }
}
