import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { TransactionRunner } from '#database';
import type { Actor } from '#access';
import { CLOCK, ProblemError, type Clock, type Role } from '#vocabulary';
import { readAccount } from '../account.js';
import { hashOf, newSecret, sameText } from '../secrets.js';
import { Throttle } from '../throttle.js';
import { AccessTokens, accessTokenSeconds } from './access-tokens.js';

/** What a client may be allowed; within that, its roles decide. */
export const clientScopes = ['cases:read', 'cases:write'] as const;
export type ClientScope = (typeof clientScopes)[number];

export interface NewClient {
  name: string;
  roles: Role[];
  scopes: ClientScope[];
}

export interface ClientItem {
  id: string;
  name: string;
  roles: Role[];
  scopes: ClientScope[];
  created_at: Date;
  revoked_at: Date | null;
}

export interface ClientToken {
  access_token: string;
  token_type: 'Bearer';
  /** Seconds. */
  expires_in: number;
  scope: string;
}

/** Programs of an authority that act by themselves: an account of their own, a secret, and scopes (RFC 6749 § 4.4). */
@Injectable()
export class ApiClients {
  constructor(
    @Inject(TransactionRunner) private readonly transactions: TransactionRunner,
    @Inject(AccessTokens) private readonly accessTokens: AccessTokens,
    @Inject(Throttle) private readonly throttle: Throttle,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The secret is shown this once. The actor is an administrator of the authority. */
  async create(actor: Actor & { authority: string }, { name, roles, scopes }: NewClient) {
    const [id, secret, at] = [uuid(), newSecret(), this.clock.now()];
    const { authority } = actor;
    await this.transactions.run({ actor: actor.id, authority }, async (tx) => {
      await tx.query(
        `INSERT INTO "accounts" ("id", "name", "language", "authority_id", "roles", "created_at") VALUES ($1, $2, 'en', $3, $4, $5)`,
        [id, name, authority, roles, at],
      );
      await tx.query(
        `INSERT INTO "api_clients" ("account_id", "secret_hash", "scopes", "authority_id", "created_by", "created_at")
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, hashOf(secret), scopes, authority, actor.id, at],
      );
    });
    return { id, secret };
  }

  list({ id, authority }: Actor & { authority: string }): Promise<ClientItem[]> {
    return this.transactions.readOnly({ actor: id, authority }, (tx) =>
      tx.query<ClientItem & Record<string, unknown>>(
        `SELECT a."id", a."name", a."roles", c."scopes", c."created_at", c."revoked_at" FROM "api_clients" c
         JOIN "accounts" a ON a."id" = c."account_id" WHERE c."authority_id" = $1 ORDER BY c."created_at" DESC`,
        [authority],
      ),
    );
  }

  /** @throws ProblemError 404 `account.not_found` */
  async revoke({ id, authority }: Actor & { authority: string }, client: string): Promise<void> {
    const rows = await this.transactions.run({ actor: id, authority }, (tx) =>
      tx.query(
        `UPDATE "api_clients" SET "revoked_at" = $3
         WHERE "account_id" = $1 AND "authority_id" = $2 AND "revoked_at" IS NULL RETURNING 1`,
        [client, authority, this.clock.now()],
      ),
    );
    if (rows.length === 0) throw ProblemError.of('account.not_found');
  }

  /**
   * A token for the scopes asked for, or for all that the client has.
   * @throws ProblemError 401 `access.client_refused`, 403 `access.scope_missing`, 429
   */
  async token(client: string, secret: string, wanted?: readonly string[]): Promise<ClientToken> {
    await this.throttle.attempt('account', client);
    const found = await this.transactions.readOnly({ actor: client }, async (tx) => {
      const [row] = await tx.query<{ secret_hash: string; scopes: ClientScope[] }>(
        'SELECT "secret_hash", "scopes" FROM "api_clients" WHERE "account_id" = $1 AND "revoked_at" IS NULL',
        [client],
      );
      return row && { ...row, account: await readAccount(tx, client) };
    });
    if (!found?.account?.authority_id || !sameText(found.secret_hash, hashOf(secret))) {
      throw ProblemError.of('access.client_refused');
    }
    await this.throttle.clear('account', client);
    const { account, scopes: held } = found;
    const missing = wanted?.find((scope) => !held.some((one) => one === scope));
    if (missing !== undefined) throw ProblemError.of('access.scope_missing', { data: { scope: missing } });
    const scopes = wanted ?? held;
    const { id, name, roles, authority_id: authority } = account;
    const access_token = await this.accessTokens.issue({ id, name, roles, authority: authority ?? undefined, scopes });
    return { access_token, token_type: 'Bearer', expires_in: accessTokenSeconds, scope: scopes.join(' ') };
  }
}
