import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { VerificationCodes } from '#credentials';
import { TransactionRunner } from '#database';
import { FILE_STORAGE, type FileStorage } from '#evidence';
import type { JobPayloads } from '#jobs';
import { renderNotice, type NoticeData } from '#notices';
import { CLOCK, languages, noticeLanguages, type Clock, type NoticeLanguage } from '#vocabulary';
import { CASE_SETTINGS, type CaseSettings } from '../ports.js';

const readSql = `
  SELECT n."data", v."code_sha256"
  FROM "notices" n
    LEFT JOIN "verifications" v ON v."authority_id" = n."authority_id" AND v."notice_id" = n."id"
  WHERE n."authority_id" = $1 AND n."id" = $2`;

interface IssuedRow {
  data: NoticeData;
  /** Null: it proves nothing to others. */
  code_sha256: string | null;
}

const saveSql = `
  INSERT INTO "notice_files" ("authority_id", "case_id", "notice_id", "language", "storage_key", "sha256", "bytes", "rendered_at")
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT ("authority_id", "notice_id", "language") DO NOTHING`;

function languagesFor({ authority, recipient }: NoticeData, asked: string | undefined): NoticeLanguage[] {
  const reader = recipient.language?.split('-')[0];
  const atIssue = [...languages, authority.language, reader];
  return noticeLanguages.filter((language) => (asked ? language === asked : atIssue.includes(language)));
}

/**
 * Makes the PDFs of an issued notice from its frozen data: in the language that binds, in those of the system and in the
 * applicant's; in another one when it is asked for. Runs in the worker, beside the requests; the same data gives the
 * same bytes, so doing it again after a failure changes nothing.
 */
@Injectable()
export class NoticeRenderer {
  private readonly codes: VerificationCodes;

  constructor(
    @Inject(TransactionRunner) private readonly transactions: TransactionRunner,
    @Inject(FILE_STORAGE) private readonly storage: FileStorage,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CASE_SETTINGS) settings: CaseSettings,
  ) {
    this.codes = new VerificationCodes(settings);
  }

  async render({ authority, case: caseId, notice, language: asked }: JobPayloads['render_notice']): Promise<void> {
    const [row] = await this.transactions.readOnly({ authority }, (tx) =>
      tx.query<IssuedRow>(readSql, [authority, notice]),
    );
    if (!row) throw new Error(`notice ${notice} is not there`);
    const data = { ...row.data, ...this.verificationOf(notice, row) };
    for (const language of languagesFor(data, asked)) {
      const bytes = await renderNotice(data, language);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const key = `notices/${authority}/${notice}.${language}.pdf`;
      await this.storage.put(key, bytes);
      await this.transactions.run({ authority }, (tx) =>
        tx.query(saveSql, [
          authority,
          caseId,
          notice,
          language,
          key,
          sha256,
          bytes.length,
          this.clock.now().toISOString(),
        ]),
      );
    }
  }

  /** A code is made anew from the secret; with another secret than at the issue it would open nothing. */
  private verificationOf(notice: string, { code_sha256 }: IssuedRow): Pick<NoticeData, 'verification'> {
    if (code_sha256 === null) return {};
    if (this.codes.hashOf(notice) !== code_sha256) {
      throw new Error(`the code of notice ${notice} was made with another VERIFICATION_SECRET`);
    }
    return { verification: this.codes.of(notice) };
  }
}
