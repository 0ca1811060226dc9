import type { CaseContext, Facts, NoticeRecord } from '#lifecycle';
import type { AuthorityContent, ReferenceContent } from '#registers';
import type { LockedCase } from '../commands/command-store.js';
import type { ApplicantParticulars } from '../entities/case.js';

/** What notices are made of. */
export interface NoticeSubject {
  locked: LockedCase;
  /** The case as it stands after the command. */
  context: CaseContext;
  facts: Facts;
  person: ApplicantParticulars;
  authority: AuthorityContent;
  reference?: ReferenceContent;
  countryName: (code: string) => { de: string; en: string };
  at: string;
  day: string;
}

/** What one notice is made of. */
export interface StatedSubject extends NoticeSubject {
  notice: NoticeRecord;
}
