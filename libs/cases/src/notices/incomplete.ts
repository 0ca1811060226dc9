import type { Facts } from '#lifecycle';
import { statementsMissing, type NoticeData } from '#notices';
import { ProblemError, type Blocker, type StatementCode } from '#vocabulary';

/** Words of a person, which were asked for when the outcome was proposed; a forum gives its reasons itself. */
const writersOwn: readonly StatementCode[] = ['offset_reasons', 'purpose', 'difference_reasons'];

/**
 * A notice that cannot say what the procedure demands of it is not issued: the remedy that no court is known for, the
 * effect that nobody wrote down.
 *
 * @throws ProblemError `notice.remedy_missing` or `notice.reason_missing` (409), a blocker for each statement
 */
export function refuseIncomplete(data: NoticeData, { profile }: Facts): void {
  const stated = data.statements.map(({ code }) => code).filter((code) => !writersOwn.includes(code));
  const blockers = statementsMissing(data, stated).map((item): Blocker => {
    const rule = profile.notices
      .filter(({ kind }) => kind === data.kind)
      .flatMap(({ must_state }) => must_state)
      .find(({ statement }) => statement === item);
    const code = item === 'remedy_instruction' ? 'notice.remedy_missing' : 'notice.reason_missing';
    return { code, item, data: { notice: data.kind }, ...(rule ? { cite: rule.cite } : {}) };
  });
  const [first, ...others] = blockers;
  if (first) throw ProblemError.blocked([first, ...others]);
}
