import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { roleFor, type Actor } from '#access';
import { examine, FILE_STORAGE, SCANNER, type FileStorage, type Scanner } from '#evidence';
import { ProblemError, type Blocker, type ScanResult, CLOCK, type Clock } from '#vocabulary';
import { isClosed } from '../closed.js';
import { storedAnswer, type IdempotencyClaim } from '../commands/command-store.js';
import { claimCreationSql } from '../drafts/create-sql.js';
import { CaseReader } from '../read/case-reader.js';
import { seesDraft } from '../read/visibility.js';
import { answerSql, documentSql, documentsSql, insertSql } from './document-sql.js';

export interface Upload {
  code: string;
  fileName: string;
  content: Uint8Array;
}

export interface DocumentItem {
  id: string;
  code: string;
  file_name: string;
  media_type: string;
  bytes: number;
  sha256: string;
  scan: ScanResult;
  uploaded_at: string;
}

export interface DocumentContent {
  stream: Readable;
  mediaType: string;
  fileName: string;
}

/** Takes in files and lists them. The file is kept before its row is written: a row never points at nothing. */
@Injectable()
export class DocumentService {
  constructor(
    @Inject(CaseReader) private readonly cases: CaseReader,
    @Inject(FILE_STORAGE) private readonly storage: FileStorage,
    @Inject(SCANNER) private readonly scanner: Scanner,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Keeps a file. One that the scanner finds infected is kept from everybody and does not count as supplied.
   * @throws ProblemError 409 `documents.unknown` for a code that the procedure does not have,
   *   409 `command.not_in_status` for a closed case, and what `examine` throws
   */
  async upload(caseId: string, upload: Upload, actor: Actor, claim: IdempotencyClaim): Promise<DocumentItem> {
    const { media_type, size, sha256, scan } = await examine(upload.content, this.scanner);
    const item: DocumentItem = {
      id: uuid(),
      code: upload.code,
      file_name: upload.fileName.slice(0, 200),
      media_type,
      bytes: size,
      sha256,
      scan,
      uploaded_at: this.clock.now().toISOString(),
    };
    const key = `documents/${item.id}`;
    const contentClaim = { ...claim, requestSha256: hash(claim.requestSha256, upload.code, sha256) };
    await this.storage.put(key, upload.content);
    try {
      const recorded = await this.record(caseId, item, key, actor, contentClaim);
      if (recorded.id !== item.id) await this.storage.remove(key);
      return recorded;
    } catch (error) {
      // Only a refusal is certain not to have left a row behind: after a lost connection the row may be there.
      if (error instanceof ProblemError) await this.storage.remove(key);
      throw error;
    }
  }

  /** The row of a file that is kept already; the answer to an earlier request where its key is repeated. */
  private record(caseId: string, item: DocumentItem, key: string, actor: Actor, claim: IdempotencyClaim) {
    return this.cases.open(caseId, actor, async ({ tx, row, situation, relation }): Promise<DocumentItem> => {
      roleFor(actor, 'upload', relation);
      const scope = [row.authority_id, actor.id, claim.key];
      const claimed = await tx.query(claimCreationSql, [...scope, claim.requestSha256]);
      if (claimed.length === 0) {
        const earlier = await storedAnswer(tx, row.authority_id, actor.id, claim);
        if (!earlier) throw ProblemError.of('request.idempotency_key_reused');
        return earlier.body as DocumentItem;
      }
      const refusal = refusalOf(item.code, situation);
      if (refusal) throw ProblemError.blocked([refusal]);
      const { id, code, file_name, media_type, bytes, sha256, scan, uploaded_at } = item;
      const columns = [code, file_name, media_type, bytes, sha256, key, scan, actor.id, uploaded_at];
      await tx.query(insertSql, [row.authority_id, id, row.id, ...columns]);
      await tx.query(answerSql, [...scope, JSON.stringify(item)]);
      return item;
    });
  }

  /**
   * The bytes of a document, with its type and name.
   * @throws ProblemError `document.not_found` (404), also for a draft's before submission and for an infected one
   */
  content(caseId: string, documentId: string, actor: Actor): Promise<DocumentContent> {
    return this.cases.open(
      caseId,
      actor,
      async ({ tx, row, relation }) => {
        const [document] = await tx.query<{
          storage_key: string;
          media_type: string;
          file_name: string;
          scan: ScanResult;
        }>(documentSql, [row.authority_id, row.id, documentId]);
        const hidden = !seesDraft(relation, row.status);
        const stream =
          document && !hidden && document.scan !== 'infected' && (await this.storage.get(document.storage_key));
        if (!document || !stream) throw ProblemError.of('document.not_found');
        return { stream, mediaType: document.media_type, fileName: document.file_name };
      },
      'document',
    );
  }

  list(caseId: string, actor: Actor): Promise<DocumentItem[]> {
    return this.cases.open(
      caseId,
      actor,
      async ({ tx, row, relation }) => {
        if (!seesDraft(relation, row.status)) return [];
        const rows = await tx.query<Omit<DocumentItem, 'uploaded_at'> & { uploaded_at: Date }>(documentsSql, [
          row.authority_id,
          row.id,
        ]);
        return rows.map((document) => ({ ...document, uploaded_at: document.uploaded_at.toISOString() }));
      },
      'documents',
    );
  }
}

function refusalOf(
  code: string,
  { facts, status }: { facts: { profile: { documents: { code: string }[] } }; status: string },
): Blocker | undefined {
  if (isClosed(status)) return { code: 'command.not_in_status', item: 'upload', data: { status } };
  const known = facts.profile.documents.some((document) => document.code === code);
  return known ? undefined : { code: 'documents.unknown', item: code };
}

function hash(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}
