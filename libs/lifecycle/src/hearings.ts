import type { CaseContext, HearingRecord } from './context.js';
import type { Intention } from './payloads.js';
import { decidedStatuses } from './statuses.js';

/** The hearing that is under way. */
export function openHearingOf({ hearings = [] }: Pick<CaseContext, 'hearings'>): HearingRecord | undefined {
  return hearings.findLast(({ closed_on }) => closed_on === undefined);
}

/**
 * Whether the applicant was heard on this intention: an outcome, `revocation` or `inadmissible`. A hearing counts for
 * the decision that follows it: one from before the newest decision was about other facts. Once a decision closed the
 * case, whatever is intended takes it away, under whichever name.
 */
export function hearingHeld({ hearings = [], decisions }: CaseContext, intended: Intention): boolean {
  const since =
    decisions
      .map(({ decided_on }) => decided_on)
      .sort()
      .at(-1) ?? '';
  const isOnThis = (hearing: HearingRecord) =>
    hearing.intended === intended || (intended === 'revocation' && isAfterDecision(hearing));
  return hearings.some((hearing) => isOnThis(hearing) && hearing.closed_on !== undefined && hearing.opened_on >= since);
}

function isAfterDecision({ from }: HearingRecord): boolean {
  return (decidedStatuses as readonly string[]).includes(from);
}
