import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor, MandateKind } from '#access';
import { codeOf, TransactionRunner, type Scope } from '#database';
import { CLOCK, ProblemError, type Clock } from '#vocabulary';

export type MandateScope = 'read' | 'act';

export interface NewMandate {
  /** UUID of the holder's account, which the holder tells the person. */
  holder: string;
  kind: MandateKind;
  scope: MandateScope;
  /** UUID of the one case; absent: every case of the person. */
  case?: string;
  /** The last day. */
  until?: string;
}

export interface MandateItem extends Record<string, unknown> {
  id: string;
  holder: string;
  kind: MandateKind;
  scope: MandateScope;
  case: string | null;
  granted_at: Date;
  until: string | null;
  revoked_at: Date | null;
  /** Held by who asks, otherwise granted by them or on a case of their authority. */
  held: boolean;
}

interface StandingMandate extends Record<string, unknown> {
  person_id: string;
  kind: MandateKind;
  scope: MandateScope;
  case_id: string | null;
  until: string | null;
}

/** A foreign key that nothing answers to. */
const missing = '23503';

/** The law that mandates are granted under is German: a day is a day there. */
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' });

/**
 * Who may act for a person: a representative (§ 14 VwVfG), a counsellor, or the employer of the fast track (§ 81a
 * AufenthG). The person grants, and revokes at any time; the holder may lay it down.
 */
@Injectable()
export class Mandates {
  constructor(
    @Inject(TransactionRunner) private readonly transactions: TransactionRunner,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws ProblemError 403 `access.role_not_permitted` for whoever has no cases of their own, 400 naming a holder or
   *   a case that is not there
   */
  async grant(actor: Actor, { holder, kind, scope, case: caseId, until }: NewMandate): Promise<string> {
    const person = ownPerson(actor);
    if (holder === actor.id)
      throw ProblemError.invalid({ pointer: '/holder', code: 'field.not_found', data: { value: holder } });
    const [id, at] = [uuid(), this.clock.now()];
    await this.transactions
      .run({ actor: actor.id, person }, async (tx) => {
        if (caseId !== undefined) {
          const found = await tx.query('SELECT 1 FROM "case_directory" WHERE "case_id" = $1', [caseId]);
          if (found.length === 0)
            throw ProblemError.invalid({ pointer: '/case', code: 'field.not_found', data: { value: caseId } });
        }
        await tx.query(
          `INSERT INTO "mandates" ("id", "person_id", "granted_by", "holder_id", "kind", "scope", "case_id", "granted_at", "until")
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
          [id, person, actor.id, holder, kind, scope, caseId ?? null, at, until ?? null],
        );
      })
      .catch((error: unknown) => {
        if (codeOf(error) !== missing) throw error;
        throw ProblemError.invalid({ pointer: '/holder', code: 'field.not_found', data: { value: holder } });
      });
    return id;
  }

  /** Those that the actor granted or holds; staff: those on the cases of their authority. */
  list(actor: Actor): Promise<MandateItem[]> {
    return this.transactions.readOnly(scopeFor(actor), (tx) =>
      tx.query<MandateItem>(
        `SELECT "id", "holder_id" AS "holder", "kind", "scope", "case_id" AS "case", "granted_at", "until", "revoked_at",
           "holder_id" = $1 AS "held" FROM "mandates" ORDER BY "granted_at" DESC, "id" DESC LIMIT 500`,
        [actor.id],
      ),
    );
  }

  /** At once: the next request under it finds nothing. @throws ProblemError 404 `mandate.not_found` */
  async revoke(actor: Actor, id: string): Promise<void> {
    const { person } = actor;
    const rows = await this.transactions.run(
      { actor: actor.id, ...(person && !actor.mandate ? { person } : {}) },
      (tx) =>
        tx.query(
          `UPDATE "mandates" SET "revoked_at" = $2, "revoked_by" = $3 WHERE "id" = $1 AND "revoked_at" IS NULL RETURNING 1`,
          [id, this.clock.now(), actor.id],
        ),
    );
    if (rows.length === 0) throw ProblemError.of('mandate.not_found');
  }

  /**
   * The holder as they act under the mandate: for its person, in the role of a representative, within its scope.
   * @throws ProblemError 404 `mandate.not_found` where it is not theirs, was revoked, or has ended
   */
  async under(actor: Actor, id: string): Promise<Actor> {
    const [row] = await this.transactions.readOnly({ actor: actor.id }, (tx) =>
      tx.query<StandingMandate>(
        `SELECT "person_id", "kind", "scope", "case_id", "until" FROM "mandates"
         WHERE "id" = $1 AND "holder_id" = $2 AND "revoked_at" IS NULL`,
        [id, actor.id],
      ),
    );
    if (!row || (row.until !== null && row.until < today.format(this.clock.now()))) {
      throw ProblemError.of('mandate.not_found');
    }
    const { person_id: person, kind, scope, case_id } = row;
    const { name, session } = actor;
    return {
      id: actor.id,
      name,
      roles: ['representative'],
      person,
      ...(session === undefined ? {} : { session }),
      ...(scope === 'read' ? { scopes: ['cases:read'] } : {}),
      mandate: { id, kind, ...(case_id === null ? {} : { case: case_id }) },
    };
  }
}

function scopeFor({ id, person, authority }: Actor): Scope {
  return { actor: id, ...(person ? { person } : {}), ...(authority ? { authority } : {}) };
}

/** Who acts for somebody else grants nothing in their name. */
function ownPerson({ person, mandate, roles }: Actor): string {
  if (person === undefined || mandate || !roles.includes('applicant')) {
    throw ProblemError.of('access.role_not_permitted', { data: { roles: ['applicant'] } });
  }
  return person;
}
