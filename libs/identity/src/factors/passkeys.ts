import { Inject, Injectable } from '@nestjs/common';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { Actor } from '#access';
import { TransactionRunner } from '#database';
import { CLOCK, ProblemError, type Clock } from '#vocabulary';
import { accountBehind, readAccount } from '../account.js';
import { Ceremonies } from '../ceremonies.js';
import { Sessions, type Opened, type SessionKind } from '../sessions/sessions.js';
import type { Origin } from '../sessions/sign-in-history.js';
import { IDENTITY_SETTINGS, type IdentitySettings } from '../settings.js';
import { FactorChange } from './factor-change.js';
import { keepLast, mayAddFactor } from './second-factors.js';

export interface PasskeyItem extends Record<string, unknown> {
  id: string;
  name: string;
  created_at: Date;
  last_used_at: Date | null;
}

interface StoredPasskey extends Record<string, unknown> {
  public_key: Buffer;
  counter: string;
  transports: AuthenticatorTransport[];
}

/** Milliseconds that the browser has for a ceremony. */
const lasts = 5 * 60_000;

/** Passkeys (WebAuthn level 3): possession of the key and its holder verified by the device, so two factors in one. */
@Injectable()
export class Passkeys {
  private readonly expected: { expectedOrigin: string; expectedRPID: string; requireUserVerification: true };

  constructor(
    @Inject(TransactionRunner) private readonly transactions: TransactionRunner,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Ceremonies) private readonly ceremonies: Ceremonies,
    @Inject(FactorChange) private readonly change: FactorChange,
    @Inject(IDENTITY_SETTINGS) { publicUrl }: IdentitySettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    const { origin, hostname } = new URL(publicUrl);
    this.expected = { expectedOrigin: origin, expectedRPID: hostname, requireUserVerification: true };
  }

  /** What the browser makes a key with. @throws ProblemError 403 `access.second_factor_needed` */
  async begin(actor: Actor): Promise<PublicKeyCredentialCreationOptionsJSON> {
    const [account, keys] = await this.transactions.run({ actor: actor.id }, async (tx) => [
      await mayAddFactor(tx, actor),
      await tx.query<{ id: string }>('SELECT "id" FROM "passkeys"', []),
    ]);
    const options = await generateRegistrationOptions({
      rpName: 'Agnosco',
      rpID: this.expected.expectedRPID,
      userName: account.email ?? account.name,
      userID: new TextEncoder().encode(account.id),
      attestationType: 'none',
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
      excludeCredentials: keys,
    });
    await this.ceremonies.begin('passkey_add', options.challenge, { account: actor.id, lasts });
    return options;
  }

  /** @throws ProblemError 401 `access.code_refused` */
  async add(actor: Actor, response: RegistrationResponseJSON, name: string, origin: Origin): Promise<Opened> {
    const key = await this.registered(actor, response);
    if (!key) throw ProblemError.of('access.code_refused');
    return this.transactions.run({ actor: actor.id }, async (tx) => {
      await mayAddFactor(tx, actor);
      const at = this.clock.now();
      await tx.query(
        `INSERT INTO "passkeys" ("id", "account_id", "public_key", "counter", "transports", "name", "created_at")
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [key.id, actor.id, Buffer.from(key.publicKey), key.counter, key.transports ?? [], name, at],
      );
      await this.change.tell(tx, actor.id, 'added', 'passkey', origin);
      const account = await readAccount(tx, actor.id);
      if (!account || actor.session === undefined) throw ProblemError.of('access.unauthenticated');
      return this.sessions.strengthen(tx, account, actor.session, 'passkey');
    });
  }

  list({ id }: Actor): Promise<PasskeyItem[]> {
    return this.transactions.readOnly({ actor: id }, (tx) =>
      tx.query<PasskeyItem>(
        'SELECT "id", "name", "created_at", "last_used_at" FROM "passkeys" ORDER BY "created_at"',
        [],
      ),
    );
  }

  /** @throws ProblemError 404 `account.not_found`, 409 `account.last_factor` */
  async remove(actor: Actor, key: string, origin: Origin): Promise<void> {
    await this.transactions.run({ actor: actor.id }, async (tx) => {
      const rows = await tx.query('DELETE FROM "passkeys" WHERE "id" = $1 RETURNING 1', [key]);
      if (rows.length === 0) throw ProblemError.of('account.not_found');
      await keepLast(tx, actor.id);
      await this.change.tell(tx, actor.id, 'removed', 'passkey', origin);
    });
  }

  /** For anybody: the device itself knows whose keys it has. */
  async challenge(): Promise<PublicKeyCredentialRequestOptionsJSON> {
    const { expectedRPID: rpID } = this.expected;
    const options = await generateAuthenticationOptions({ rpID, userVerification: 'required' });
    await this.ceremonies.begin('passkey_use', options.challenge, { lasts });
    return options;
  }

  /** @throws ProblemError 401 `access.code_refused` */
  async signIn(response: AuthenticationResponseJSON, kind: SessionKind, origin: Origin): Promise<Opened> {
    const account = await this.transactions.run({}, (tx) => accountBehind(tx, 'passkey', response.id));
    const [key] = await this.transactions.run({ actor: account }, (tx) =>
      tx.query<StoredPasskey>('SELECT "public_key", "counter", "transports" FROM "passkeys" WHERE "id" = $1', [
        response.id,
      ]),
    );
    // Outside of a transaction: to end the ceremony takes a connection of its own.
    const counter = key && (await this.authenticated(response, key));
    if (account === undefined || counter === undefined) throw ProblemError.of('access.code_refused');
    return this.transactions.run({ actor: account }, async (tx) => {
      const known = await readAccount(tx, account);
      if (!known) throw ProblemError.of('access.code_refused');
      await tx.query('UPDATE "passkeys" SET "counter" = $2, "last_used_at" = $3 WHERE "id" = $1', [
        response.id,
        counter,
        this.clock.now(),
      ]);
      return this.sessions.open(tx, known, { kind, methods: ['passkey'], origin });
    });
  }

  private async registered(actor: Actor, response: RegistrationResponseJSON) {
    try {
      const { verified, registrationInfo } = await verifyRegistrationResponse({
        ...this.expected,
        response,
        expectedChallenge: async (challenge) =>
          (await this.ceremonies.take('passkey_add', challenge))?.account === actor.id,
      });
      return verified ? registrationInfo.credential : undefined;
    } catch {
      return undefined;
    }
  }

  /** The key's new counter; undefined: it was not this key, not for us, not now, or its copy. */
  private async authenticated(response: AuthenticationResponseJSON, key: StoredPasskey): Promise<number | undefined> {
    try {
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        ...this.expected,
        response,
        expectedChallenge: async (challenge) => (await this.ceremonies.take('passkey_use', challenge)) !== undefined,
        credential: {
          id: response.id,
          publicKey: new Uint8Array(key.public_key),
          counter: Number(key.counter),
          transports: key.transports,
        },
      });
      return verified ? authenticationInfo.newCounter : undefined;
    } catch {
      return undefined;
    }
  }
}
