import { MEASURE_FAILED, type DecisionRecord, type Facts } from '#lifecycle';
import type { NoticeData } from '#notices';
import { measureNotPassed } from './measure-results.js';

type Ground = Pick<NoticeData, 'ground'>;

const notCooperated = {
  de: 'Was angefordert war, ist trotz unseres Hinweises nicht innerhalb der Frist eingegangen.',
  en: 'What was asked for did not arrive within the period, although we had warned you.',
};

/** Why a decision was made, in the words of the profile where it has them. */
export function groundOf(facts: Facts, decision: DecisionRecord): Ground {
  const { profile } = facts;
  switch (decision.kind) {
    case 'revocation':
      return ofRevocation(facts, decision);
    case 'inadmissible':
      return ofInadmissibility(facts, decision);
    case 'non_cooperation':
      return { ground: { text: notCooperated, cite: profile.cooperation?.cite } };
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
  const { de, en } = rule.title;
  const text = { de: `Diese Voraussetzung ist nicht erfüllt: ${de}.`, en: `This condition is not met: ${en}.` };
  return { ground: { text, cite: rule.cite } };
}

function ofOutcome({ profile }: Facts, { outcome, ground }: DecisionRecord): Ground {
  const grounds = profile.outcomes.find((candidate) => candidate.outcome === outcome)?.grounds ?? [];
  const stated = grounds.find((candidate) => candidate.ground === ground);
  if (stated) return { ground: { text: stated.title, cite: stated.cite } };
  return ground === MEASURE_FAILED ? { ground: { text: measureNotPassed } } : {};
}
