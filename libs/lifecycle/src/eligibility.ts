import type { Blocker } from '#vocabulary';
import { partsOfDuration, type Day } from '#legal-clock';
import { applies } from './conditions.js';
import { monthsOfExperience } from './experience-length.js';
import type { Situation } from './types.js';

type File = Pick<Situation, 'context' | 'facts' | 'day'>;

/**
 * The rules of eligibility that this application does not meet. Age and the length of the stated experience are computed
 * on the day of the application, where they are known; every other rule is met unless the application says otherwise.
 */
export function unmetEligibility(file: File): Blocker[] {
  const { context, facts, day } = file;
  const { application, received_on = day } = context;
  return facts.profile.eligibility
    .filter((rule) => applies(rule.when, file) && !(rule.waived_when && applies(rule.waived_when, file)))
    .filter(
      ({ rule, min_age, min_experience }) =>
        application.facts?.[rule] === false ||
        (min_age !== undefined && isYounger(application.birth_date, min_age, received_on)) ||
        (min_experience !== undefined &&
          application.facts?.[rule] !== true &&
          isTooShort(file, min_experience.times_training, received_on)),
    )
    .map(({ rule, cite }) => ({ code: `eligibility.${rule}`, item: rule, cite }));
}

/** Of full years; who is born on 29 February completes one with 1 March where the year has no such day. */
function isYounger(birth: Day | undefined, years: number, on: Day): boolean {
  if (birth === undefined) return false;
  const birthday = `${String(Number(birth.slice(0, 4)) + years).padStart(4, '0')}${birth.slice(4)}`;
  return on < birthday;
}

/** Experience of which nothing is said, or a training whose length is not known, proves nothing. */
function isTooShort({ context, facts }: File, times: number, on: Day): boolean {
  const training = facts.reference?.duration;
  const months = monthsOfExperience(context.application.experience ?? [], on);
  return training !== undefined && months !== undefined && months < times * partsOfDuration(training).months;
}
