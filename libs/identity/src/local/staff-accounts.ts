import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '#access';
import { isDuplicate, TransactionRunner } from '#database';
import { CLOCK, ProblemError, type Clock, type Role } from '#vocabulary';
import { emailKey } from '../account.js';
import { Registration } from './registration.js';

/** The actor as an administrator of their authority. */
export type Administrator = Actor & { authority: string };

export interface StaffItem {
  id: string;
  email: string | null;
  name: string;
  roles: Role[];
  state: 'active' | 'closed';
  created_at: Date;
}

export interface Invitation {
  email: string;
  name: string;
  language: string;
  roles: Role[];
}

/** Who works for an authority, kept by its administrators. */
@Injectable()
export class StaffAccounts {
  constructor(
    @Inject(TransactionRunner) private readonly transactions: TransactionRunner,
    @Inject(Registration) private readonly registration: Registration,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list({ id, authority }: Administrator): Promise<StaffItem[]> {
    return this.transactions.readOnly({ actor: id, authority }, (tx) =>
      tx.query<StaffItem & Record<string, unknown>>(
        `SELECT a."id", a."email", a."name", a."roles", a."state", a."created_at" FROM "accounts" a
         WHERE a."authority_id" = $1 AND NOT EXISTS (SELECT 1 FROM "api_clients" c WHERE c."account_id" = a."id")
         ORDER BY a."name", a."id"`,
        [authority],
      ),
    );
  }

  /**
   * Makes an account without a password, and sends the link with which its owner sets one.
   * @throws ProblemError 409 `account.email_taken`
   */
  async invite({ id: actor, authority }: Administrator, { email, name, language, roles }: Invitation): Promise<string> {
    const [id, to] = [uuid(), emailKey(email)];
    await this.transactions
      .run({ actor, authority }, async (tx) => {
        await tx.query(
          `INSERT INTO "accounts" ("id", "email", "name", "language", "authority_id", "roles", "created_at")
           VALUES ($1, $2, $3, $4, $5, $6, $7)`,
          [id, to, name, language, authority, roles, this.clock.now()],
        );
        await this.registration.sendToken(tx, {
          purpose: 'invite',
          to,
          language,
          path: 'invite',
          account: id,
          authority,
        });
      })
      .catch((error: unknown) => {
        throw isDuplicate(error, 'UQ_accounts_email') ? ProblemError.of('account.email_taken') : error;
      });
    return id;
  }

  /**
   * Changes roles, or closes the account: its tokens end within minutes, its cookies at once.
   * @throws ProblemError 404 `account.not_found`, 409 `account.own_roles`
   */
  async change(
    { id: actor, authority }: Administrator,
    id: string,
    { roles, state }: Partial<Pick<StaffItem, 'roles' | 'state'>>,
  ) {
    if (id === actor) throw ProblemError.of('account.own_roles');
    const rows = await this.transactions.run({ actor, authority }, (tx) =>
      tx.query(
        `UPDATE "accounts" SET "roles" = COALESCE($3, "roles"), "state" = COALESCE($4, "state")
         WHERE "id" = $1 AND "authority_id" = $2 RETURNING 1`,
        [id, authority, roles ?? null, state ?? null],
      ),
    );
    if (rows.length === 0) throw ProblemError.of('account.not_found');
  }

  /** Whether all staff of the authority must give a second factor. */
  async requireSecondFactor({ id: actor, authority }: Administrator, required: boolean): Promise<void> {
    await this.transactions.run({ actor, authority }, (tx) =>
      tx.query(
        `INSERT INTO "authority_identity" ("authority_id", "second_factor") VALUES ($1, $2)
         ON CONFLICT ("authority_id") DO UPDATE SET "second_factor" = excluded."second_factor"`,
        [authority, required],
      ),
    );
  }
}
