import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { TransactionRunner } from '#database';
import { FILE_STORAGE, type FileStorage } from '#evidence';
import type { JobPayloads } from '#jobs';
import { renderNotice, type NoticeData } from '#notices';
import { languages, CLOCK, type Clock } from '#vocabulary';

const readSql = `SELECT "data" FROM "notices" WHERE "authority_id" = $1 AND "id" = $2`;

const saveSql = `
  INSERT INTO "notice_files" ("authority_id", "case_id", "notice_id", "language", "storage_key", "sha256", "bytes", "rendered_at")
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT ("authority_id", "notice_id", "language") DO NOTHING`;

/**
 * Makes the PDFs of an issued notice, one in each language, from its frozen data. Runs in the worker, beside the
 * requests; the same data gives the same bytes, so doing it again after a failure changes nothing.
 */
@Injectable()
export class NoticeRenderer {
  constructor(
    @Inject(TransactionRunner) private readonly transactions: TransactionRunner,
    @Inject(FILE_STORAGE) private readonly storage: FileStorage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async render({ authority, case: caseId, notice }: JobPayloads['render_notice']): Promise<void> {
    const data = await this.transactions.readOnly({ authority }, async (tx) => {
      const [row] = await tx.query<{ data: NoticeData }>(readSql, [authority, notice]);
      return row?.data;
    });
    if (!data) throw new Error(`notice ${notice} is not there`);
    for (const language of languages) {
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
}
