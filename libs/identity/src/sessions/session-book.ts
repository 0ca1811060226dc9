import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#access';
import { TransactionRunner } from '#database';
import { CLOCK, ProblemError, type Clock } from '#vocabulary';
import { Sessions, sessionLengths } from './sessions.js';
import { recordEvent, type Origin } from './sign-in-history.js';

export interface SessionItem {
  id: string;
  kind: 'cookie' | 'token';
  methods: string[];
  created_at: Date;
  last_used_at: Date;
  expires_at: Date;
  address: string;
  user_agent: string;
  /** The one that asks. */
  current: boolean;
}

export interface SignInItem {
  at: Date;
  kind: string;
  method: string | null;
  address: string;
  user_agent: string;
}

/** What people see of where they are signed in, and how they end it. */
@Injectable()
export class SessionBook {
  constructor(
    @Inject(TransactionRunner) private readonly transactions: TransactionRunner,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Those that are open, newest first. */
  list(actor: Actor): Promise<SessionItem[]> {
    const now = this.clock.now().getTime();
    return this.transactions.readOnly({ actor: actor.id }, (tx) =>
      tx.query<SessionItem & Record<string, unknown>>(
        `SELECT "id", "kind", "methods", "created_at", "last_used_at", "expires_at", "address", "user_agent",
           "id" = $1 AS "current" FROM "sessions"
         WHERE "ended_at" IS NULL AND "expires_at" > $2
           AND "last_used_at" > CASE "kind" WHEN 'cookie' THEN $3::timestamptz ELSE $4::timestamptz END
         ORDER BY "created_at" DESC`,
        [
          actor.session ?? null,
          new Date(now),
          new Date(now - sessionLengths.cookie.idle),
          new Date(now - sessionLengths.token.idle),
        ],
      ),
    );
  }

  /** The last hundred, newest first. */
  history(actor: Actor): Promise<SignInItem[]> {
    return this.transactions.readOnly({ actor: actor.id }, (tx) =>
      tx.query<SignInItem & Record<string, unknown>>(
        `SELECT "at", "kind", "method", "address", "user_agent" FROM "sign_in_events" ORDER BY "at" DESC, "id" DESC LIMIT 100`,
        [],
      ),
    );
  }

  /** @throws ProblemError 404 `session.not_found` */
  end(actor: Actor, id: string, origin: Origin): Promise<void> {
    return this.transactions.run({ actor: actor.id }, async (tx) => {
      const ended = await this.sessions.finish(tx, [id], 'account');
      if (ended.length === 0) throw ProblemError.of('session.not_found');
      const kind = id === actor.session ? 'signed_out' : 'session_ended';
      await recordEvent(tx, { account: actor.id, kind, at: this.clock.now(), origin });
    });
  }

  /** All but the one that asks. */
  endOthers(actor: Actor, origin: Origin): Promise<void> {
    return this.transactions.run({ actor: actor.id }, async (tx) => {
      await this.sessions.finishOthers(tx, 'account', actor.session);
      await recordEvent(tx, { account: actor.id, kind: 'session_ended', at: this.clock.now(), origin });
    });
  }
}
