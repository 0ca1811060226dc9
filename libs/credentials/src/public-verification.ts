import { Inject, Injectable } from '@nestjs/common';
import { TransactionRunner } from '#database';
import { localDay } from '#legal-clock';
import { Registers } from '#registers';
import { CLOCK, ProblemError, type Clock } from '#vocabulary';
import { verificationOf, type Fate } from './standing.js';
import { codeHash, readCode } from './verification-code.js';
import type { Verification, VerifiedContent } from './verification.js';

const verifiedSql = 'SELECT * FROM verified_document($1)';

/** Of a text that is no code: the database is asked all the same, so that nothing tells it from an unknown one. */
const noCode = '';

/** Tells anybody who has the code of a document how it stands. */
@Injectable()
export class PublicVerification {
  constructor(
    @Inject(TransactionRunner) private readonly transactions: TransactionRunner,
    @Inject(Registers) private readonly registers: Registers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `verification.unknown` (404), the same for every text that is not the code of a document */
  async verify(typed: string): Promise<Verification> {
    const sha256 = codeHash(readCode(typed) ?? noCode);
    const [row] = await this.transactions.readOnly({}, (tx) => tx.query<VerifiedRow>(verifiedSql, [sha256]));
    if (!row) throw ProblemError.of('verification.unknown');
    const { content, ...fate } = row;
    const { zone } = this.registers.authority(content.authority.id);
    return verificationOf(content, fate, localDay(this.clock.now(), zone));
  }
}

interface VerifiedRow extends Fate {
  content: VerifiedContent;
}
