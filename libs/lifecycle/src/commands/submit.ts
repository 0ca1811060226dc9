import type { Blocker } from '#vocabulary';
import { startedBy } from '../deadlines.js';
import type { CommandRule } from '../rule.js';
import { leading } from '../statuses.js';
import type { Situation } from '../types.js';

export const submit: CommandRule<'submit'> = {
  by: ['applicant', 'representative'],
  from: leading(['draft'], 'intake'),

  blockers: (situation) => [
    ...missingFields(situation),
    ...missingDeclarations(situation),
    ...missingSubject(situation),
  ],

  apply: (situation) => {
    const { context, day } = situation;
    return {
      context: {
        ...context,
        received_on: day,
        ledger: [...context.ledger, ...startedBy('received', day, situation)],
      },
      effects: [],
    };
  },
};

function missingFields({ context, facts }: Situation): Blocker[] {
  const fields = { ...context.application } as Record<string, unknown>;
  return facts.profile.application.required
    .filter(({ field }) => fields[field] === undefined || fields[field] === '')
    .map(({ field, cite }) => incomplete(field, cite));
}

function missingDeclarations({ context, facts }: Situation): Blocker[] {
  const given = context.application.declarations ?? [];
  return facts.profile.application.declarations
    .filter(({ code }) => !given.includes(code))
    .map(({ code, cite }) => incomplete(code, cite));
}

function missingSubject({ facts }: Situation): Blocker[] {
  const { subject } = facts.profile;
  const missing: Blocker[] = [];
  if (subject.qualification === 'required' && !facts.foreign) missing.push(incomplete('qualification', subject.cite));
  if (subject.reference === 'required' && !facts.reference) missing.push(incomplete('reference', subject.cite));
  return missing;
}

function incomplete(item: string, cite: string): Blocker {
  return { code: 'application.incomplete', item, cite };
}
