import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { Day } from '#legal-clock';
import {
  caseDeadlines,
  outcomeOf,
  supplementedCase,
  type EarlierDecision,
  type Facts,
  type SupplementedCase,
} from '#lifecycle';
import { Circumstances } from '../circumstances.js';
import type { LockedCase } from '../commands/command-store.js';

type Draft = Pick<LockedCase, 'authority_id' | 'id' | 'status' | 'context'>;
type SupplementedRow = Omit<LockedCase, 'supplemented_by'> & { supplements: number };

/**
 * Decisions that hold on other applications of the person, under the same procedure and for the same reference; and the
 * case that the draft is to supplement, where it is the person's own.
 */
const sql = `
  SELECT
    coalesce((
      SELECT jsonb_agg(jsonb_build_object('outcome', d."value"->>'outcome', 'notified_on', n."value"->>'notified_on'))
      FROM "cases" e
        CROSS JOIN LATERAL jsonb_array_elements(e."context"->'decisions') d
        LEFT JOIN LATERAL jsonb_array_elements(e."context"->'notices') n ON n."value"->>'id' = d."value"->>'notice'
      WHERE e."applicant_id" = c."applicant_id" AND e."profile_id" = c."profile_id" AND e."id" <> c."id"
        AND e."reference_id" IS NOT DISTINCT FROM c."reference_id"
        AND e."status" <> ALL ('{withdrawn,referred,moot,discarded}')
        AND d."value"->>'standing' = 'current'
        AND coalesce(d."value"->>'kind', 'outcome') IN ('outcome', 'deemed')), '[]') AS "earlier",
    (
      SELECT to_jsonb(e) || jsonb_build_object('supplements', (
        SELECT count(*) FROM "cases" f
        WHERE f."applicant_id" = c."applicant_id" AND f."id" <> c."id"
          AND f."status" <> ALL ('{draft,withdrawn,referred,moot,discarded}')
          AND f."context"->'links' @> jsonb_build_array(jsonb_build_object('kind', 'supplements', 'case', e."id"))))
      FROM "cases" e WHERE e."id" = $3 AND e."applicant_id" = c."applicant_id") AS "supplemented"
  FROM "cases" c WHERE c."authority_id" = $1 AND c."id" = $2`;

/** What the submission of a draft depends on beside the case itself: read where the procedure asks for it, and only then. */
@Injectable()
export class SubmissionFacts {
  constructor(@Inject(Circumstances) private readonly circumstances: Circumstances) {}

  /** @param named id of the case to supplement, where the submission itself names one */
  async complete(tx: Tx, draft: Draft, facts: Facts, day: Day, named?: string): Promise<Facts> {
    if (draft.status !== 'draft') return facts;
    const supplements = supplementedCase(draft, named);
    if (supplements === undefined && facts.profile.application.wait_periods.length === 0) return facts;
    const [row] = await tx.query<{
      earlier: { outcome: EarlierDecision['outcome']; notified_on: Day | null }[];
      supplemented: SupplementedRow | null;
    }>(sql, [draft.authority_id, draft.id, supplements ?? null]);
    return {
      ...facts,
      earlier: row?.earlier.map(({ outcome, notified_on }) => ({ outcome, ...(notified_on ? { notified_on } : {}) })),
      ...(row?.supplemented ? { supplemented: this.supplemented(row.supplemented, day) } : {}),
    };
  }

  private supplemented(row: SupplementedRow, day: Day): SupplementedCase {
    const { id, profile_id, reference_id, context, supplements } = row;
    const deadlines = caseDeadlines({ context, facts: this.circumstances.of(row, [], day), day });
    const outcome = outcomeOf(context);
    return {
      id,
      profile: profile_id,
      ...(reference_id ? { reference: reference_id } : {}),
      ...(outcome ? { outcome } : {}),
      deadlines: Object.fromEntries(deadlines.flatMap(({ id: name, due_on }) => (due_on ? [[name, due_on]] : []))),
      supplements,
      comparison: context.comparison,
    };
  }
}
