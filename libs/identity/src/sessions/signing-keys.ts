import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type CryptoKey,
  type JWK,
  type JSONWebKeySet,
} from 'jose';
import { TransactionRunner } from '#database';
import { CLOCK, type Clock } from '#vocabulary';
import { SecretBox } from '../secrets.js';

export const signingAlgorithm = 'EdDSA';

const day = 24 * 3600_000;
/** A key signs for a month; then the next one does. */
const signsFor = 30 * day;
/** It is published for as long again: tokens last minutes, and caches of others hours. */
const knownFor = 60 * day;
/** How long a process trusts what it read. */
const cachedFor = 60_000;

interface StoredKey {
  kid: string;
  public_key: JWK;
  sealed: string;
  created_at: Date;
}

/** The keys that access tokens are signed with: made where none is young enough, shared by all processes through the database. */
@Injectable()
export class SigningKeys implements OnModuleInit {
  private read: { at: number; keys: StoredKey[] } | undefined;
  private working: Promise<unknown> | undefined;

  constructor(
    @Inject(TransactionRunner) private readonly transactions: TransactionRunner,
    @Inject(SecretBox) private readonly box: SecretBox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    if ((await this.known()).length === 0) await this.make();
  }

  /** The newest; where that has signed long enough, the next one is made meanwhile. */
  async signing(): Promise<{ kid: string; key: CryptoKey }> {
    const [newest] = await this.known();
    const found = newest ?? (await this.make())[0];
    if (!found) throw new Error('no signing key could be made');
    if (found.created_at.getTime() < this.clock.now().getTime() - signsFor) this.inBackground(() => this.make());
    const jwk = JSON.parse(await this.box.open(found.sealed)) as JWK;
    return { kid: found.kid, key: (await importJWK(jwk, signingAlgorithm)) as CryptoKey };
  }

  /** The public key of this name; undefined: it was never ours, or is too old. */
  async verifying(kid: string | undefined): Promise<CryptoKey | undefined> {
    const named = (keys: StoredKey[]): StoredKey | undefined => keys.find((key) => key.kid === kid);
    const found = named(await this.known()) ?? named(await this.knownAnew());
    return found && ((await importJWK(found.public_key, signingAlgorithm)) as CryptoKey);
  }

  private async knownAnew(): Promise<StoredKey[]> {
    await this.load();
    return this.known();
  }

  /** For others who check our tokens (RFC 7517). */
  async published(): Promise<JSONWebKeySet> {
    const keys = (await this.known()).map(({ kid, public_key }) => ({
      ...public_key,
      kid,
      alg: signingAlgorithm,
      use: 'sig',
    }));
    return { keys };
  }

  /**
   * Once they were read nobody waits for them: tokens are issued within transactions, and to wait there for another
   * connection could mean for ever.
   */
  private async known(): Promise<StoredKey[]> {
    const now = this.clock.now().getTime();
    if (!this.read) await this.load();
    else if (Math.abs(now - this.read.at) >= cachedFor) this.inBackground(() => this.load());
    return (this.read?.keys ?? []).filter(({ created_at }) => created_at.getTime() > now - knownFor);
  }

  private async load(): Promise<void> {
    const at = this.clock.now().getTime();
    const keys = await this.transactions.run({}, (tx) => tx.query<StoredKey>('SELECT * FROM known_signing_keys()'));
    this.read = { at, keys };
  }

  /** One at a time; where it fails the next request tries again. */
  private inBackground(work: () => Promise<unknown>): void {
    this.working ??= work()
      .catch(() => undefined)
      .finally(() => {
        this.working = undefined;
      });
  }

  /** Where several processes need one at once, the first one's is taken. */
  private async make(): Promise<StoredKey[]> {
    const unlessSince = new Date(this.clock.now().getTime() - signsFor);
    const { publicKey, privateKey } = await generateKeyPair(signingAlgorithm, { extractable: true });
    const publicJwk = await exportJWK(publicKey);
    const kid = await calculateJwkThumbprint(publicJwk);
    const sealed = await this.box.seal(JSON.stringify(await exportJWK(privateKey)));
    await this.transactions.run({}, (tx) =>
      tx.query('SELECT add_signing_key($1, $2, $3, $4, $5)', [
        kid,
        JSON.stringify(publicJwk),
        sealed,
        this.clock.now(),
        unlessSince,
      ]),
    );
    await this.load();
    return this.known();
  }
}
