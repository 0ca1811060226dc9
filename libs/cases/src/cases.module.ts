import { Module } from '@nestjs/common';
import { TransactionRunner } from '#database';
import { ChangeBuilder } from './commands/change-builder.js';
import { CaseTransfer } from './commands/case-transfer.js';
import { SupplementOpening } from './commands/supplement-opening.js';
import { CommandService } from './commands/command-service.js';
import { Circumstances } from './circumstances.js';
import { DeadlineSweep } from './deadline-sweep.js';
import { DocumentService } from './documents/document-service.js';
import { CaseSubjects } from './drafts/case-subjects.js';
import { CaseOpening } from './drafts/create-case.js';
import { DraftService } from './drafts/draft-service.js';
import { SubmissionFacts } from './drafts/submission-facts.js';
import { NoticeRenderer } from './notices/notice-renderer.js';
import { CaseFile } from './read/case-file.js';
import { CaseList } from './read/case-list.js';
import { CaseReader } from './read/case-reader.js';
import { ProfileChangePreview } from './read/profile-change.js';
import { ReadLog } from './read/read-log.js';
import { HistoryAnchors } from '#history';

const services = [
  CommandService,
  CaseOpening,
  DraftService,
  DocumentService,
  CaseReader,
  CaseFile,
  ProfileChangePreview,
  CaseList,
  ReadLog,
  HistoryAnchors,
  DeadlineSweep,
  NoticeRenderer,
];

/**
 * The case. What it needs from outside is provided globally by the process that hosts it: a DataSource, Registers,
 * the clock, file storage, the scanner and CaseSettings.
 */
@Module({
  providers: [
    TransactionRunner,
    Circumstances,
    ChangeBuilder,
    CaseSubjects,
    SubmissionFacts,
    CaseTransfer,
    SupplementOpening,
    ...services,
  ],
  exports: services,
})
export class CasesModule {}
