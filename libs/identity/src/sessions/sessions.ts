import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '#access';
import { TransactionRunner, type Tx } from '#database';
import { CLOCK, ProblemError, type Clock } from '#vocabulary';
import { accountBehind, actorFrom, readAccount, type AccountRow, type Method } from '../account.js';
import { hashOf, newSecret, SecretBox } from '../secrets.js';
import { AccessTokens, accessTokenSeconds } from './access-tokens.js';
import { recordEvent, shortened, type Origin } from './sign-in-history.js';

const minute = 60_000;

/** How long a session lasts unused, and altogether. Staff sign in for a working day. */
export const sessionLengths = {
  cookie: { idle: 60 * minute, most: 12 * 60 * minute },
  token: { idle: 24 * 60 * minute, most: 30 * 24 * 60 * minute },
} as const;

export type SessionKind = keyof typeof sessionLengths;

/** Used again within this time, nothing is written. */
const noticedAfter = minute;

/** What somebody has in hand after signing in: a secret for a cookie, or a pair of tokens. */
export interface Opened {
  actor: Actor;
  /** For a cookie. */
  secret?: string;
  /** UTC; when the cookie's session is over at the latest. */
  expiresAt: Date;
  tokens?: TokenPair;
}

export interface TokenPair {
  access_token: string;
  refresh_token: string;
  token_type: 'Bearer';
  /** Seconds. */
  expires_in: number;
}

interface SessionRow {
  id: string;
  kind: SessionKind;
  methods: Method[];
  last_used_at: Date;
  expires_at: Date;
  ended_at: Date | null;
}

export interface NewSession {
  kind: SessionKind;
  methods: Method[];
  origin: Origin;
}

const columns = '"id", "kind", "methods", "last_used_at", "expires_at", "ended_at"';

/** Sessions of people: behind a cookie, or behind a chain of refresh tokens of which each is used once. */
@Injectable()
export class Sessions {
  constructor(
    @Inject(TransactionRunner) private readonly transactions: TransactionRunner,
    @Inject(AccessTokens) private readonly accessTokens: AccessTokens,
    @Inject(SecretBox) private readonly box: SecretBox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Opens a session; the transaction acts as the account. */
  async open(tx: Tx, account: AccountRow, { kind, methods, origin }: NewSession): Promise<Opened> {
    const at = this.clock.now();
    const id = uuid();
    const secret = newSecret();
    const expiresAt = new Date(at.getTime() + sessionLengths[kind].most);
    await tx.query(
      `INSERT INTO "sessions" ("id", "account_id", "secret_hash", "kind", "methods", "created_at", "last_used_at",
         "expires_at", "address", "user_agent") VALUES ($1, $2, $3, $4, $5, $6, $6, $7, $8, $9)`,
      [id, account.id, hashOf(secret), kind, methods, at, expiresAt, origin.address, shortened(origin.userAgent)],
    );
    await recordEvent(tx, { account: account.id, kind: 'signed_in', method: methods.at(-1), at, origin });
    return this.opened(tx, { account, id, kind, methods, secret, expiresAt });
  }

  /** Adds a factor to the acting session, with a new secret: one that leaked before gives nothing of what is allowed now. */
  async strengthen(tx: Tx, account: AccountRow, session: string, method: Method): Promise<Opened> {
    const secret = newSecret();
    const [row] = await tx.query<SessionRow>(
      `UPDATE "sessions" SET "methods" = array_append("methods", $2), "secret_hash" = $3
       WHERE "id" = $1 AND "ended_at" IS NULL RETURNING ${columns}`,
      [session, method, hashOf(secret)],
    );
    if (!row) throw ProblemError.of('access.unauthenticated');
    const { id, kind, methods, expires_at: expiresAt } = row;
    return this.opened(tx, { account, id, kind, methods, secret, expiresAt });
  }

  /** Who is behind the secret of a cookie; undefined: nobody, or the session is over. */
  async bySecret(secret: string): Promise<Actor | undefined> {
    const hash = hashOf(secret);
    const account = await this.transactions.run({}, (tx) => accountBehind(tx, 'session', hash));
    if (account === undefined) return undefined;
    return this.transactions.run({ actor: account }, async (tx) => {
      const [[row], known] = await Promise.all([
        tx.query<SessionRow>(`SELECT ${columns} FROM "sessions" WHERE "secret_hash" = $1 AND "kind" = 'cookie'`, [
          hash,
        ]),
        readAccount(tx, account),
      ]);
      const now = this.clock.now();
      if (!row || !known || !isAlive(row, now)) return undefined;
      if (now.getTime() - row.last_used_at.getTime() > noticedAfter) await this.touch(tx, row.id, now);
      return actorFrom(known, row.id, row.methods);
    });
  }

  /**
   * The next pair of tokens. A refresh token that comes a second time was stolen, now or before: the session ends.
   * @throws ProblemError 401 `access.refresh_refused`
   */
  async refresh(token: string, origin: Origin): Promise<TokenPair> {
    const hash = hashOf(token);
    const account = await this.transactions.run({}, (tx) => accountBehind(tx, 'refresh', hash));
    const pair =
      account && (await this.transactions.run({ actor: account }, (tx) => this.rotate(tx, hash, account, origin)));
    if (!pair) throw ProblemError.of('access.refresh_refused');
    return pair;
  }

  private async rotate(tx: Tx, hash: string, id: string, origin: Origin): Promise<TokenPair | undefined> {
    const [row] = await tx.query<SessionRow & { used_at: Date | null }>(
      `SELECT s."id", "kind", "methods", "last_used_at", "expires_at", "ended_at", r."used_at" FROM "refresh_tokens" r
       JOIN "sessions" s ON s."id" = r."session_id" WHERE r."hash" = $1 FOR UPDATE`,
      [hash],
    );
    const at = this.clock.now();
    const account = await readAccount(tx, id);
    if (!row || !account || !isAlive(row, at)) return undefined;
    if (row.used_at) {
      await this.finish(tx, [row.id], 'refresh_reused');
      await recordEvent(tx, { account: id, kind: 'refresh_reused', at, origin });
      return undefined;
    }
    await tx.query('UPDATE "refresh_tokens" SET "used_at" = $2 WHERE "hash" = $1', [hash, at]);
    await this.touch(tx, row.id, at);
    const opened = await this.opened(tx, { account, id: row.id, kind: 'token', methods: row.methods, expiresAt: at });
    return opened.tokens;
  }

  /** Ends sessions of the acting account; the transaction acts as it. */
  async finish(tx: Tx, ids: readonly string[], by: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `UPDATE "sessions" SET "ended_at" = $2, "ended_by" = $3 WHERE "id" = ANY ($1) AND "ended_at" IS NULL RETURNING "id"`,
      [ids, this.clock.now(), by],
    );
    for (const { id } of rows) this.accessTokens.forget(id);
    return rows.map(({ id }) => id);
  }

  /** Ends all sessions of the account but one. */
  async finishOthers(tx: Tx, by: string, kept?: string): Promise<void> {
    const rows = await tx.query<{ id: string }>('SELECT "id" FROM "sessions" WHERE "ended_at" IS NULL', []);
    await this.finish(
      tx,
      rows.map(({ id }) => id).filter((id) => id !== kept),
      by,
    );
  }

  /** What a page sends along with what changes something, so that no other page can. */
  csrfToken(session: string): string {
    return this.box.mark('csrf', session);
  }

  private async opened(
    tx: Tx,
    {
      account,
      id,
      kind,
      methods,
      secret,
      expiresAt,
    }: Omit<NewSession, 'origin'> & { account: AccountRow; id: string; secret?: string; expiresAt: Date },
  ): Promise<Opened> {
    const actor = actorFrom(account, id, methods);
    if (kind === 'cookie') return { actor, secret, expiresAt };
    const refresh = newSecret();
    await tx.query('INSERT INTO "refresh_tokens" ("hash", "session_id", "account_id") VALUES ($1, $2, $3)', [
      hashOf(refresh),
      id,
      account.id,
    ]);
    const tokens: TokenPair = {
      access_token: await this.accessTokens.issue(actor),
      refresh_token: refresh,
      token_type: 'Bearer',
      expires_in: accessTokenSeconds,
    };
    return { actor, expiresAt, tokens };
  }

  private async touch(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query('UPDATE "sessions" SET "last_used_at" = $2 WHERE "id" = $1', [id, at]);
  }
}

function isAlive({ kind, ended_at, expires_at, last_used_at }: SessionRow, now: Date): boolean {
  return ended_at === null && expires_at > now && last_used_at.getTime() + sessionLengths[kind].idle > now.getTime();
}
