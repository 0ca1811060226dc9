import type { Outcome } from '#vocabulary';
import { addDays, addDuration, type Day } from '#legal-clock';
import type { CertificateRecord } from './context-decisions.js';
import type { Situation } from './types.js';

/** The last day on which what an outcome grants holds, where the profile sets a time; the first day is not counted. */
export function validUntil({ facts }: Pick<Situation, 'facts'>, outcome: Outcome, from: Day): Day | undefined {
  const { valid_for } = facts.profile.outcomes.find((candidate) => candidate.outcome === outcome) ?? {};
  return valid_for && addDuration(from, valid_for, facts.calendar, { saturday_is_working_day: false });
}

/** How the certificate stands on this day: one that holds for a time expires by itself. */
export function certificateOn(certificate: CertificateRecord, day: Day): CertificateRecord {
  const { standing, valid_until } = certificate;
  if (standing !== 'valid' || valid_until === undefined || day <= valid_until) return certificate;
  return { ...certificate, standing: 'expired', since: addDays(valid_until, 1) };
}
