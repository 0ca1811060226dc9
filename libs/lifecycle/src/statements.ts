import type { Blocker, NoticeKind, Outcome, StatementCode } from '#vocabulary';
import { substantialDifferences } from '#equivalence';
import type { ProfileNotice } from '#procedures';
import { comparisonOf } from './comparison.js';
import type { StatementRecord } from './context-decisions.js';
import type { Situation } from './types.js';

type Reasons = Partial<Record<StatementCode, string>>;

/** What a notice of this kind must state in this case, by the profile. */
export function demandedStatements(
  situation: Situation,
  kind: NoticeKind,
  outcome?: Outcome,
): ProfileNotice['must_state'] {
  const compared = situation.context.comparison.length > 0;
  return situation.facts.profile.notices
    .filter((rule) => rule.kind === kind && (!rule.outcomes || !outcome || rule.outcomes.includes(outcome)))
    .flatMap((rule) => rule.must_state)
    .filter((row) => compared || !row.when_compared);
}

/**
 * The statements of a notice with the writer's words in them, and why it may not be issued:
 * a text that is given stands instead of the filled one, an empty one takes it out.
 */
export function composeStatements(
  situation: Situation,
  kind: NoticeKind,
  outcome?: Outcome,
  reasons: Reasons = {},
): { statements: StatementRecord[]; blockers: Blocker[] } {
  const statements: StatementRecord[] = [];
  const blockers: Blocker[] = [];
  for (const row of demandedStatements(situation, kind, outcome)) {
    const text = reasons[row.statement]?.trim();
    const present =
      text === undefined ? row.written_by === 'filled' || hasOwnReasons(situation, row.statement) : text !== '';
    if (!present) blockers.push(missing(row.statement, kind, row.cite));
    else statements.push(text ? { code: row.statement, text } : { code: row.statement });
  }
  return { statements, blockers };
}

/**
 * The rows' own reasons fill `difference_reasons` where every substantial difference has one. Where nothing was compared
 * there are none to fill it with; after a waiver there is nothing to explain.
 */
function hasOwnReasons(situation: Situation, statement: StatementCode): boolean {
  if (statement !== 'difference_reasons') return false;
  const comparison = comparisonOf(situation);
  if (!comparison) return false;
  if (comparison.rows.length === 0) return situation.context.waived_on !== undefined;
  const reasoned = new Set(comparison.rows.filter((row) => row.why?.trim()).flatMap((row) => row.ref));
  return substantialDifferences(comparison, situation.facts.profile.equivalence).every((unit) => reasoned.has(unit));
}

function missing(statement: StatementCode, kind: NoticeKind, cite: string): Blocker {
  const code = statement === 'remedy_instruction' ? 'notice.remedy_missing' : 'notice.reason_missing';
  return { code, item: statement, data: { notice: kind }, cite };
}
