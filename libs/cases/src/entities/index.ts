import { VerificationRow } from '#credentials';
import { DocumentRow } from '#evidence';
import { HistoryAnchor, HistoryAnchorLeaf, HistoryEntryRow } from '#history';
import { Authority, Publication } from '#registers';
import { CaseDirectoryEntry, CaseSearchText, DeadlineRow, IdempotencyKey } from './beside-case.js';
import { CaseRead } from './case-read.js';
import { CaseRow } from './case.js';
import { DecisionRow, NoticeFile, NoticeRow } from './decision.js';
import { Person } from './person.js';

/** Every table of a case and what it refers to, for the data source of a process. */
export const entities = [
  Authority,
  Publication,
  Person,
  CaseRow,
  CaseDirectoryEntry,
  CaseSearchText,
  HistoryEntryRow,
  HistoryAnchor,
  HistoryAnchorLeaf,
  CaseRead,
  DeadlineRow,
  DecisionRow,
  NoticeRow,
  NoticeFile,
  VerificationRow,
  DocumentRow,
  IdempotencyKey,
];
