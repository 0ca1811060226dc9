import type { Blocker, Outcome, StatementCode } from '#vocabulary';
import { checkOutcome, substantialDifferences } from '#equivalence';
import { applies } from './conditions.js';
import { comparisonOf } from './comparison.js';
import { noticesFor } from './decisions.js';
import { hearingHeld } from './hearings.js';
import { madeGood } from './measures.js';
import { holdsUp } from './requests.js';
import { routeOf } from './route.js';
import { composeStatements } from './statements.js';
import type { CommandPayloads } from './payloads.js';
import type { ProposedLine } from './context-decisions.js';
import type { Situation } from './types.js';

type Proposed = CommandPayloads['propose_outcome'];
type Reasons = Partial<Record<StatementCode, string>>;

/** The ground of a refusal after a measure that was not passed. */
export const MEASURE_FAILED = 'measure_failed';

/** Requests that stop the clock: until they are answered or overdue nothing is proposed. */
export function openRequests({ context }: Situation): Blocker[] {
  return context.requests
    .filter(holdsUp)
    .map((request): Blocker => ({ code: 'request.open', item: request.kind, data: { until: request.until ?? '' } }));
}

/** Why the outcome does not follow from the case: from the comparison and the measures, the route, the profile. */
export function inconsistencies(situation: Situation, { outcome, ground }: Proposed): Blocker[] {
  const { profile } = situation.facts;
  const route = routeOf(situation);
  return checkOutcome({
    outcome,
    ground,
    comparison: comparisonOf(situation),
    rules: profile.equivalence,
    allowed: route.outcomes,
    comparisonRequired: restsOnComparison(situation),
    standsOnReasons: route.comparison === 'optional' && !restsOnComparison(situation) && !situation.context.waived_on,
    measuresOffered: route.measures.length > 0,
    madeGood: madeGood(situation),
    grounds: groundsOf(situation, outcome),
  });
}

/** The grounds that are open in this case. That a measure was failed is one wherever there was one, and only then. */
function groundsOf(situation: Situation, outcome: Outcome): string[] | undefined {
  const grounds = situation.facts.profile.outcomes
    .find((candidate) => candidate.outcome === outcome)
    ?.grounds?.filter(({ ground, when }) => ground !== MEASURE_FAILED && applies(when, situation))
    .map(({ ground }) => ground);
  return outcome === 'refused' && hasFailedLine(situation) ? [...(grounds ?? []), MEASURE_FAILED] : grounds;
}

/** Whether the outcome must follow from judged units: where they are demanded, or there are some; not after a waiver. */
function restsOnComparison(situation: Situation): boolean {
  const { comparison, waived_on } = situation.context;
  if (waived_on) return false;
  const rule = routeOf(situation).comparison;
  return rule === 'required' || (rule === 'optional' && comparison.length > 0);
}

/** What is missing from every notice that the outcome issues. */
export function unstated(situation: Situation, outcome: Outcome, reasons: Reasons = {}): Blocker[] {
  return noticesFor(situation, outcome).flatMap(
    (kind) => composeStatements(situation, kind, outcome, reasons).blockers,
  );
}

/** Before some outcomes the applicant is heard. */
export function unheard({ context, facts }: Situation, outcome: Outcome): Blocker[] {
  const { hearing } = facts.profile;
  if (!hearing?.before.includes(outcome) || hearingHeld(context, outcome)) return [];
  return [{ code: 'hearing.missing', item: outcome, cite: hearing.cite }];
}

/** Some outcomes have conditions that must all be met, and stated: partial access first (Directive 2005/36/EC Article 4f). */
export function missingLimbs({ facts: { profile } }: Situation, { outcome, limbs = [] }: Proposed): Blocker[] {
  const needed = profile.outcomes.find((candidate) => candidate.outcome === outcome)?.limbs ?? [];
  return needed
    .filter(({ limb }) => !limbs.includes(limb))
    .map(({ limb, cite }) => ({ code: 'partial_access.limb_missing', item: limb, cite }));
}

/** Partial access is given on request (Directive 2005/36/EC Article 4f(1)); an application that denies it is none. */
export function unrequested({ context, day, facts }: Situation, { outcome, requested_on }: Proposed): Blocker[] {
  if (outcome !== 'partial_access') return [];
  const isDenied = context.application.facts?.['partial_access_requested'] === false && requested_on === undefined;
  if (!isDenied && (requested_on === undefined || requested_on <= day)) return [];
  const { cite } = facts.profile.outcomes.find((candidate) => candidate.outcome === outcome) ?? {};
  const data = requested_on === undefined ? {} : { data: { requested_on } };
  return [{ code: 'partial_access.not_requested', ...data, ...(cite ? { cite } : {}) }];
}

/** Only what the route offers may be required, and only differences are to be made good (BQFG § 11(2)). */
export function measureBlockers(situation: Situation, proposed: Proposed): Blocker[] {
  if (proposed.outcome !== 'measure_required') return [];
  const offered = routeOf(situation).measures.map(({ type }) => type);
  const differences = differencesOf(situation);
  const units = situation.facts.reference?.units.map(({ id }) => id) ?? [];
  return [
    ...(proposed.measures ?? [])
      .filter((type) => !offered.includes(type))
      .map((item): Blocker => ({ code: 'measure.not_offered', item, data: { offered } })),
    ...proposedLines(proposed)
      .filter(({ ref }) => !differences.includes(ref))
      .map(({ ref }): Blocker => {
        if (!units.includes(ref)) return { code: 'comparison.unknown_unit', item: ref };
        const data = { outcome: 'measure_required', reason: 'no_substantial_difference', refs: differences };
        return { code: 'assessment.outcome_inconsistent', item: ref, data };
      }),
  ];
}

export function proposedLines({ lines = [] }: Pick<Proposed, 'lines'>): ProposedLine[] {
  return lines.map((line) => (typeof line === 'string' ? { ref: line } : line));
}

/** The differences that are left: substantial, and not made good by a measure. */
export function differencesOf(situation: Situation): string[] {
  const comparison = comparisonOf(situation);
  if (!comparison) return [];
  const done = madeGood(situation);
  return substantialDifferences(comparison, situation.facts.profile.equivalence).filter((ref) => !done.includes(ref));
}

function hasFailedLine({ context }: Situation): boolean {
  return context.measure?.lines.some(({ status }) => status === 'failed') ?? false;
}
