import type { StatementCode } from '#vocabulary';
import { issueNotice } from '../notices.js';
import { findNotice, periodsFrom, replaced, unknownNotice } from '../service.js';
import type { CaseContext } from '../context.js';
import type { NoticeRecord, RemedyRecord, StatementRecord } from '../context-decisions.js';
import type { CommandRule } from '../rule.js';
import { closedStatuses, openStatuses, staying } from '../statuses.js';
import { composeStatements } from '../statements.js';
import type { Situation } from '../types.js';

/**
 * Issues a notice again with what was wrong in it put right (VwVfG § 42 and its like): the old one stays on record as
 * corrected. Remedies run from the notification of the new one where it carries the instruction.
 */
export const correctNotice: CommandRule<'correct_notice'> = {
  by: ['caseworker'],
  from: staying('draft', ...openStatuses, ...closedStatuses),

  blockers: (situation, payload) => unknownNotice(situation, payload?.notice),

  apply: (situation, { notice: named, reason }) => {
    const { context, ids } = situation;
    const old = findNotice(context, named);
    if (!old) throw new Error('correct_notice without a notice');
    const { kind, decision, request, remedy, extension, concerns } = old;
    const issued = issueNotice(situation, ids[0] ?? '', kind, statementsOf(situation, old), {
      ...(decision ? { decision } : {}),
      ...(request ? { request } : {}),
      ...(remedy ? { remedy } : {}),
      ...(extension ? { extension } : {}),
      ...(concerns ? { concerns } : {}),
      correction: { of: old.issued_on, reason },
    });
    const { notice } = issued;
    const superseded = { ...old, superseded_by: notice.id };
    const corrected = pointedTo({ ...context, notices: [...replaced(context, superseded), notice] }, old.id, notice.id);
    const instructs = notice.statements.includes('remedy_instruction');
    const periods = instructs ? periodsFrom({ ...situation, context: corrected }, notice) : [];
    return {
      context: { ...corrected, ledger: [...corrected.ledger, ...periods] },
      effects: [issued, { type: 'notice_changed', notice: superseded }],
    };
  },
};

/** What the profile demands now, and what the old notice stated beside it; the writer's words are kept. */
function statementsOf(situation: Situation, { kind, decision, texts, statements }: NoticeRecord): StatementRecord[] {
  const outcome = situation.context.decisions.find(({ id }) => id === decision)?.outcome;
  const demanded = composeStatements(situation, kind, outcome, texts).statements;
  const lacking = (code: StatementCode) => !demanded.some((statement) => statement.code === code);
  const text = (code: StatementCode) => (texts?.[code] ? { text: texts[code] } : {});
  return [...demanded, ...statements.filter(lacking).map((code) => ({ code, ...text(code) }))];
}

/** Decision, certificate and remedies speak of the new notice instead of the old one. */
function pointedTo(context: CaseContext, from: string, to: string): CaseContext {
  const { decisions, certificate, remedies } = context;
  const point = <Record extends { notice?: string }>(record: Record): Record =>
    record.notice === from ? { ...record, notice: to } : record;
  const against = (remedy: RemedyRecord): RemedyRecord =>
    remedy.subject === from ? { ...remedy, subject: to } : remedy;
  return {
    ...context,
    decisions: decisions.map(point),
    ...(certificate ? { certificate: point(certificate) } : {}),
    ...(remedies ? { remedies: remedies.map((remedy) => against(point(remedy))) } : {}),
  };
}
