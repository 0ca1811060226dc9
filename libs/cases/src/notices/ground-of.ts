import { MEASURE_FAILED, type DecisionRecord, type Facts } from '#lifecycle';
import type { NoticeData } from '#notices';

type Ground = Pick<NoticeData, 'ground'>;

/** Why a decision was made, in the words of the profile where it has them. */
export function groundOf(facts: Facts, decision: DecisionRecord): Ground {
  const { profile } = facts;
  switch (decision.kind) {
    case 'revocation':
      return ofRevocation(facts, decision);
    case 'inadmissible':
      return ofInadmissibility(facts, decision);
    case 'non_cooperation':
      return { ground: { reason: 'not_cooperated', cite: profile.cooperation?.cite } };
    case 'outcome':
    case 'deemed':
    case undefined:
      return ofOutcome(facts, decision);
  }
}

function ofRevocation({ profile }: Facts, { ground = '', citation }: DecisionRecord): Ground {
  const known = profile.revocation_grounds.find((candidate) => candidate.ground === ground);
  return { ground: { text: known?.title ?? ground, cite: citation } };
}

/** A rule of eligibility by its title, or the caseworker's own words. */
function ofInadmissibility({ profile }: Facts, { ground = '' }: DecisionRecord): Ground {
  const rule = profile.eligibility.find((candidate) => candidate.rule === ground);
  if (!rule) return ground ? { ground: { text: ground } } : {};
  return { ground: { text: rule.title, reason: 'condition_unmet', cite: rule.cite } };
}

function ofOutcome({ profile }: Facts, { outcome, ground }: DecisionRecord): Ground {
  const grounds = profile.outcomes.find((candidate) => candidate.outcome === outcome)?.grounds ?? [];
  const stated = grounds.find((candidate) => candidate.ground === ground);
  if (stated) return { ground: { text: stated.title, cite: stated.cite } };
  return ground === MEASURE_FAILED ? { ground: { reason: 'measure_not_passed' } } : {};
}
