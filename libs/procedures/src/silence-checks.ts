import type { Profile } from './schema.js';
import type { Finding } from './yaml.js';

/** Silence that could have no effect: a draft is all that is discarded, and an approval needs an outcome and a letter. */
export function silenceFindings(profile: Profile): Finding[] {
  const { deadlines, outcomes, notices } = profile;
  const missing = [
    ...(outcomes.some(({ outcome }) => outcome === 'full') ? [] : ['the profile does not offer the outcome full']),
    ...(notices.some(({ kind }) => kind === 'confirmation')
      ? []
      : ['no rule says what the notice confirmation must state']),
  ];
  return deadlines.flatMap(({ silence, trigger }, at): Finding[] => {
    const path = ['deadlines', at, 'silence'];
    if (silence === 'discard' && trigger !== 'created') {
      return [{ path, reason: 'only a draft is discarded: the deadline runs from created' }];
    }
    const approves = silence === 'card_issued' || silence === 'deemed_approved';
    // A wish for another length of a measure is granted, and nothing else is decided by that.
    if (!approves || trigger === 'length_change_requested') return [];
    return missing.map((reason) => ({ path, reason }));
  });
}
