import type { Blocker } from '#vocabulary';
import { addDuration, type Day } from '#legal-clock';
import type { Profile } from '#procedures';
import { applies } from './conditions.js';
import type { LicenceCheckRecord } from './context-measures.js';
import type { Situation } from './types.js';

type File = Pick<Situation, 'context' | 'facts'>;
export type LicenceCheck = Profile['licence_checks'][number];

const cefrLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

/** What is checked in this case after equivalence and before the licence. */
export function licenceChecks(file: File): LicenceCheck[] {
  return file.facts.profile.licence_checks.filter(({ when }) => applies(when, file));
}

/** Whether a licence follows equivalence in this case. */
export function licenceFollows(file: File): boolean {
  return licenceChecks(file).length > 0;
}

/** Why the licence cannot be granted on this day: by every check the newest record counts. */
export function licenceBlockers(file: File, day: Day): Blocker[] {
  const records = file.context.licence_checks ?? [];
  return licenceChecks(file).flatMap((check): Blocker[] => {
    const record = records.findLast((candidate) => candidate.check === check.check);
    if (!record) return [{ code: 'licence.check_missing', item: check.check, cite: check.cite }];
    return [...failures(check, record), ...tooOld(file, check, record.evidence_date, day)];
  });
}

/** Why evidence of this day is not taken: it is older than the check allows on `day`. */
export function tooOld({ facts }: File, { check, max_age, cite }: LicenceCheck, evidence: Day, day: Day): Blocker[] {
  if (max_age === undefined) return [];
  const last = addDuration(evidence, max_age, facts.calendar, { saturday_is_working_day: false });
  return day > last
    ? [{ code: 'licence.evidence_too_old', item: check, data: { max_age, evidence_date: evidence }, cite }]
    : [];
}

/** A level that is recorded has to reach the one that is needed, whatever else was ticked. */
function failures({ check, level, cite }: LicenceCheck, record: LicenceCheckRecord): Blocker[] {
  const reaches = !level || !record.level || cefrLevels.indexOf(record.level) >= cefrLevels.indexOf(level);
  if (record.passed && reaches) return [];
  return [{ code: 'licence.check_failed', item: check, ...(level ? { data: { level } } : {}), cite }];
}

export interface LicenceCheckState {
  check: string;
  state: 'open' | 'passed' | 'failed';
  /** CEFR level that is needed at least. */
  level_needed?: string;
  level?: string;
  evidence_date?: Day;
  recorded_on?: Day;
}

/** How every check of this case stands, by its newest record. */
export function licenceStates(file: File): LicenceCheckState[] {
  const records = file.context.licence_checks ?? [];
  return licenceChecks(file).map((check) => {
    const record = records.findLast((candidate) => candidate.check === check.check);
    const needed = check.level ? { level_needed: check.level } : {};
    if (!record) return { check: check.check, state: 'open', ...needed };
    const { passed: _, ...recorded } = record;
    return { ...recorded, state: failures(check, record).length === 0 ? 'passed' : 'failed', ...needed };
  });
}
