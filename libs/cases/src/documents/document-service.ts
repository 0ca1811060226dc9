import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { actingRole, type Actor } from '#access';
import { examine, FILE_STORAGE, SCANNER, type FileStorage, type Scanner } from '#evidence';
import { ProblemError, type Blocker, type Role, type ScanResult, CLOCK, type Clock } from '#vocabulary';
import { isClosed } from '../closed.js';
import { storedAnswer, type IdempotencyClaim } from '../commands/command-store.js';
import { claimCreationSql } from '../drafts/create-sql.js';
import { CaseReader } from '../read/case-reader.js';
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

const uploadedBy: readonly Role[] = ['applicant', 'representative'];

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
   * @throws ProblemError 409 `documents.unknown` for a code that the procedure does not have,
   *   409 `command.not_in_status` for a closed case, and what `examine` throws
   */
  async upload(caseId: string, upload: Upload, actor: Actor, claim: IdempotencyClaim): Promise<DocumentItem> {
    const examined = await examine(upload.content, this.scanner);
    const id = uuid();
    const contentClaim = { ...claim, requestSha256: hash(claim.requestSha256, upload.code, examined.sha256) };
    return this.cases.open(caseId, actor, async ({ tx, row, situation, relation }) => {
      actingRole(actor, uploadedBy, relation);
      const refusal = refusalOf(upload.code, situation);
      if (refusal) throw ProblemError.blocked([refusal]);
      const claimed = await tx.query(claimCreationSql, [
        row.authority_id,
        actor.id,
        claim.key,
        contentClaim.requestSha256,
      ]);
      if (claimed.length === 0) {
        const earlier = await storedAnswer(tx, row.authority_id, actor.id, contentClaim);
        if (!earlier) throw ProblemError.of('request.idempotency_key_reused');
        return earlier.body as DocumentItem;
      }
      const item: DocumentItem = {
        id,
        code: upload.code,
        file_name: upload.fileName.slice(0, 200),
        media_type: examined.media_type,
        bytes: examined.size,
        sha256: examined.sha256,
        scan: examined.scan,
        uploaded_at: this.clock.now().toISOString(),
      };
      const key = `documents/${row.authority_id}/${id}`;
      await this.storage.put(key, upload.content);
      await tx.query(insertSql, [
        row.authority_id,
        id,
        row.id,
        item.code,
        item.file_name,
        item.media_type,
        item.bytes,
        item.sha256,
        key,
        item.scan,
        actor.id,
        item.uploaded_at,
      ]);
      await tx.query(answerSql, [row.authority_id, actor.id, claim.key, JSON.stringify(item)]);
      return item;
    });
  }

  /**
   * The bytes of a document, with its type and name.
   * @throws ProblemError `document.not_found` (404), also for a draft's before submission and for an infected one
   */
  content(caseId: string, documentId: string, actor: Actor): Promise<DocumentContent> {
    return this.cases.open(caseId, actor, async ({ tx, row, relation }) => {
      const [document] = await tx.query<{
        storage_key: string;
        media_type: string;
        file_name: string;
        scan: ScanResult;
      }>(documentSql, [row.authority_id, row.id, documentId]);
      const hidden = row.status === 'draft' && relation !== 'own';
      const stream =
        document && !hidden && document.scan !== 'infected' && (await this.storage.get(document.storage_key));
      if (!document || !stream) throw ProblemError.of('document.not_found');
      return { stream, mediaType: document.media_type, fileName: document.file_name };
    });
  }

  list(caseId: string, actor: Actor): Promise<DocumentItem[]> {
    return this.cases.open(caseId, actor, async ({ tx, row, relation }) => {
      if (row.status === 'draft' && relation !== 'own') return [];
      const rows = await tx.query<Omit<DocumentItem, 'uploaded_at'> & { uploaded_at: Date }>(documentsSql, [
        row.authority_id,
        row.id,
      ]);
      return rows.map((document) => ({ ...document, uploaded_at: document.uploaded_at.toISOString() }));
    });
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
