import type { Blocker } from '#vocabulary';
import { applies } from '../conditions.js';
import { unmetEligibility } from '../eligibility.js';
import { reassessed } from '../reassessing.js';
import type { CommandRule } from '../rule.js';
import { staying } from '../statuses.js';
import type { Situation } from '../types.js';

/** The application is admitted, where the procedure has variants in one of them: the conditions of eligibility are met. */
export const admit: CommandRule<'admit'> = {
  by: ['caseworker'],
  from: staying('intake'),

  blockers: (situation, payload) => {
    if (!payload) return whateverTheVariant(situation);
    const unknown = unknownVariant(situation, payload.variant);
    return unknown.length > 0 ? unknown : unmetEligibility(admitted(situation, payload.variant));
  },

  apply: (situation, { variant }) => ({
    context: reassessed(situation, admitted(situation, variant).context),
    effects: [],
  }),
};

/** The case as it stands once admitted: conditions may ask for the variant. */
function admitted(situation: Situation, chosen: string | undefined): Situation {
  const { context, day } = situation;
  const variant = chosen ?? context.application.variant;
  return { ...situation, context: { ...context, admitted: { on: day, ...(variant ? { variant } : {}) } } };
}

function unknownVariant(situation: Situation, chosen: string | undefined): Blocker[] {
  const variant = chosen ?? situation.context.application.variant;
  const open = openVariants(situation);
  if (variant === undefined || open.includes(variant)) return [];
  // Where a procedure has no variants at all, what the applicant wrote there decides nothing.
  if (chosen === undefined && (situation.facts.profile.admission?.variants ?? []).length === 0) return [];
  return [{ code: 'admission.unknown_variant', item: variant, data: { variants: open } }];
}

function openVariants(situation: Situation): string[] {
  return (situation.facts.profile.admission?.variants ?? [])
    .filter(({ when }) => applies(when, situation))
    .map(({ variant }) => variant);
}

/** What stands in the way in every variant that could be chosen. */
function whateverTheVariant(situation: Situation): Blocker[] {
  const [first = [], ...others] = [undefined, ...openVariants(situation)].map((variant) =>
    unmetEligibility(admitted(situation, variant)),
  );
  return first.filter(({ code }) => others.every((blockers) => blockers.some((other) => other.code === code)));
}
