import type { CommandPayloads } from '#lifecycle';
import type { Moment } from './builders-moment.js';

type Proposed = CommandPayloads['propose_outcome'];

const reasons = { difference_reasons: 'As compared.', offset_reasons: 'As compared.', purpose: 'A visa.' };

/** Every outcome of the profile as an assessor would propose it, what goes with the comparison first; then mistakes. */
export function proposals({ facts: { profile }, context }: Moment): Proposed[] {
  const sensible = profile.outcomes.flatMap(({ outcome, grounds = [], limbs = [] }): Proposed[] => {
    const named = grounds.map(({ ground }) => ground);
    if (outcome === 'refused') named.push('measure_failed');
    const given = { outcome, reasons, ...(limbs.length > 0 ? { limbs: limbs.map(({ limb }) => limb) } : {}) };
    return named.length > 0 ? named.map((ground) => ({ ...given, ground })) : [given];
  });
  const gaps = context.comparison.filter(({ result }) => result === 'gap').flatMap(({ ref }) => ref);
  const isFitting = ({ outcome }: Proposed) => gaps.length === 0 || outcome !== 'full';
  return [
    ...sensible.filter(isFitting),
    ...sensible.filter((each) => !isFitting(each)),
    { outcome: 'measure_required', reasons, lines: gaps.slice(0, 1) },
    { outcome: 'full', reasons: { remedy_instruction: '' } },
    { outcome: 'refused', ground: 'a_feeling' },
  ];
}
