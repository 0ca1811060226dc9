import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#access';
import { VerificationCodes, type PrintedVerification } from '#credentials';
import type { HistoryFacts, HistoryKind } from '#history';
import {
  ProblemError,
  type Language,
  type NoticeKind,
  type NoticeLanguage,
  type Role,
  type StatementCode,
  type Status,
} from '#vocabulary';
import { CASE_SETTINGS, type CaseSettings } from '../ports.js';
import { CaseReader } from './case-reader.js';
import { askForLanguageSql, historySql, noticeFileSql, noticesSql } from './read-sql.js';
import { seesDraft } from './visibility.js';

export interface HistoryItem {
  version: number;
  kind: HistoryKind;
  /** `mandate`: they acted for the applicant, as what and under which mandate. */
  by: { role: Role; id?: string; mandate?: { id: string; kind: string } };
  at: string;
  from: Status | null;
  to: Status;
  /** What was sent with the command; left out where the reader may not see it. */
  payload?: unknown;
  /** Of an amendment: the fields that it changed, as they were. */
  before?: unknown;
}

export interface NoticeItem {
  id: string;
  kind: NoticeKind;
  decision: string | null;
  statements: StatementCode[];
  recipient: string;
  channel: string;
  issued_at: string;
  dispatched_on: string;
  notified_on: string | null;
  notified_by: string | null;
  returned_on: string | null;
  instruction: string | null;
  superseded_by: string | null;
  data_sha256: string;
  /** Where others can check it; null: it proves nothing to others. */
  verification: PrintedVerification | null;
  /** Empty while the PDF is being made. */
  files: { language: Language; sha256: string; bytes: number; url: string }[];
}

/** What the authority does among its own until it decides: that it happened is shown to the applicant, not what was written. */
const internal: readonly HistoryKind[] = [
  'record_comparison',
  'propose_outcome',
  'return_to_assessor',
  'revoke_decision',
];

/** What lies in the file of a case: its history and its notices. */
@Injectable()
export class CaseFile {
  private readonly codes: VerificationCodes;

  constructor(
    @Inject(CaseReader) private readonly cases: CaseReader,
    @Inject(CASE_SETTINGS) settings: CaseSettings,
  ) {
    this.codes = new VerificationCodes(settings);
  }

  history(caseId: string, actor: Actor): Promise<HistoryItem[]> {
    return this.cases.open(
      caseId,
      actor,
      async ({ tx, row, relation }) => {
        const entries = await tx.query<HistoryEntryColumns>(historySql, [row.authority_id, row.id]);
        const forStaff = relation === 'authority';
        const isTold = (kind: HistoryKind) => (forStaff ? seesDraft(relation, row.status) : !internal.includes(kind));
        return entries.map((entry) => ({
          version: entry.case_version,
          kind: entry.kind,
          by: {
            role: entry.actor_role,
            ...(forStaff ? { id: entry.actor_id } : {}),
            ...(entry.mandate ? { mandate: { id: entry.mandate.id, kind: entry.mandate.kind } } : {}),
          },
          at: entry.at.toISOString(),
          from: entry.status_before,
          to: entry.status_after,
          ...(isTold(entry.kind) ? { payload: entry.payload } : {}),
          ...(isTold(entry.kind) && entry.before ? { before: entry.before } : {}),
        }));
      },
      'history',
    );
  }

  notices(caseId: string, actor: Actor): Promise<NoticeItem[]> {
    return this.cases.open(
      caseId,
      actor,
      async ({ tx, row }) => {
        const notices = await tx.query<NoticeColumns>(noticesSql, [row.authority_id, row.id]);
        return notices.map((notice) => ({
          id: notice.id,
          kind: notice.kind,
          decision: notice.decision_id,
          statements: notice.data.statements.map(({ code }) => code),
          recipient: notice.recipient,
          channel: notice.channel,
          issued_at: notice.issued_at.toISOString(),
          dispatched_on: notice.dispatched_on,
          notified_on: notice.notified_on,
          notified_by: notice.notified_by,
          returned_on: notice.returned_on,
          instruction: notice.instruction,
          superseded_by: notice.superseded_by,
          data_sha256: notice.data_sha256,
          verification: this.codes.hashOf(notice.id) === notice.code_sha256 ? this.codes.of(notice.id) : null,
          files: notice.files.map((file) => ({
            ...file,
            url: `/api/v1/cases/${row.id}/notices/${notice.id}/pdf?language=${file.language}`,
          })),
        }));
      },
      'notices',
    );
  }

  /**
   * Where the PDF of a notice lies. A language that was not made with the others is made once somebody asks for it.
   * @throws ProblemError `notice.not_found` (404), `notice.pdf_pending` (503) while it is being made
   */
  async noticeFile(
    caseId: string,
    noticeId: string,
    language: NoticeLanguage,
    actor: Actor,
  ): Promise<{ key: string; sha256: string }> {
    const found = await this.cases.open(
      caseId,
      actor,
      async ({ tx, row }) => {
        const place = [row.authority_id, row.id, noticeId, language];
        const [file] = await tx.query<NoticeFileColumns>(noticeFileSql, place);
        if (!file) throw ProblemError.of('notice.not_found');
        if (file.begun && !file.storage_key) await tx.query(askForLanguageSql, place);
        return file;
      },
      'notice',
    );
    if (!found.storage_key) throw ProblemError.of('notice.pdf_pending', { headers: { 'Retry-After': '2' } });
    return { key: found.storage_key, sha256: found.sha256 };
  }
}

interface NoticeFileColumns {
  storage_key: string | null;
  sha256: string;
  /** Made in one language at least. */
  begun: boolean;
}

interface HistoryEntryColumns {
  case_version: number;
  kind: HistoryKind;
  actor_id: string;
  actor_role: Role;
  at: Date;
  status_before: Status | null;
  status_after: Status;
  payload: unknown;
  before: unknown;
  mandate: HistoryFacts['mandate'] | null;
}

interface NoticeColumns {
  id: string;
  kind: NoticeKind;
  decision_id: string | null;
  data: { statements: { code: StatementCode }[] };
  data_sha256: string;
  issued_at: Date;
  recipient: string;
  channel: string;
  dispatched_on: string;
  notified_on: string | null;
  notified_by: string | null;
  returned_on: string | null;
  instruction: string | null;
  superseded_by: string | null;
  code_sha256: string | null;
  files: { language: Language; sha256: string; bytes: number }[];
}
