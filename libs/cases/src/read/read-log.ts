import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { readerRole, relationTo, type Actor, type CasePart, type Relation } from '#access';
import { TransactionRunner, type Tx } from '#database';
import { ProblemError, type Role } from '#vocabulary';
import { scopeOf } from '../scope.js';
import { caseRowSql } from './read-sql.js';

export interface ReadItem {
  id: string;
  at: string;
  part: CasePart;
  /** The account is told to the authority alone: the applicant's right is to when and what for (GDPR art. 15). */
  by: { role: Role; id?: string };
}

interface ReadColumns {
  id: string;
  at: Date;
  part: CasePart;
  reader_role: Role;
  reader_id: string;
}

const insertSql = `
  INSERT INTO "case_reads" ("authority_id", "case_id", "id", "at", "reader_id", "reader_role", "part")
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;

const listSql = `
  SELECT "id", "at", "part", "reader_role", "reader_id" FROM "case_reads"
  WHERE "authority_id" = $1 AND "case_id" = $2 AND ($3::uuid IS NULL OR "id" < $3)
  ORDER BY "id" DESC LIMIT $4`;

/** Puts on record that somebody looked; looking at one's own case is not recorded, looking at it for somebody is. */
export async function recordRead(
  tx: Tx,
  { authority_id, id }: { authority_id: string; id: string },
  look: { actor: Actor; relation: Relation; part: CasePart; at: Date },
): Promise<void> {
  if (look.relation === 'own' && !look.actor.mandate) return;
  const { actor, part, at } = look;
  await tx.query(insertSql, [authority_id, id, uuid(), at.toISOString(), actor.id, actor.roles[0] ?? 'public', part]);
}

/** Who looked at a case, for its applicant and its authority. */
@Injectable()
export class ReadLog {
  constructor(@Inject(TransactionRunner) private readonly transactions: TransactionRunner) {}

  /** The newest first. @param before id of a look; those before it follow */
  async list(caseId: string, actor: Actor, { before, limit }: { before?: string; limit: number }): Promise<ReadItem[]> {
    readerRole(actor, 'reads');
    return this.transactions.readOnly(scopeOf(actor), async (tx) => {
      const [row] = await tx.query<{ authority_id: string; applicant_id: string }>(caseRowSql, [caseId]);
      if (!row) throw ProblemError.of('case.not_found');
      readerRole(actor, 'reads', relationTo(actor, { authority: row.authority_id, person: row.applicant_id }));
      const looks = await tx.query<ReadColumns>(listSql, [row.authority_id, caseId, before ?? null, limit]);
      return looks.map(({ id, at, part, reader_role, reader_id }) => ({
        id,
        at: at.toISOString(),
        part,
        by: { role: reader_role, ...(actor.authority ? { id: reader_id } : {}) },
      }));
    });
  }
}
