import type { Blocker } from '#vocabulary';
import { carriedOver } from '#equivalence';
import { comparisonOf } from '../comparison.js';
import { deadlineStates, isOpen, startedBy } from '../deadlines.js';
import { feesDue, requested } from '../fees.js';
import type { CommandRule } from '../rule.js';
import { leading } from '../statuses.js';
import { supplementedCase, unsupplementable } from '../supplements.js';
import { waitPeriods } from '../wait-periods.js';
import type { LedgerEntry } from '#legal-clock';
import type { CaseContext, CaseLink } from '../context.js';
import type { Situation } from '../types.js';
import { withFees } from './fees.js';

/** The application is received. A fee that the profile asks for first is asked for, and the case waits for it. */
export const submit: CommandRule<'submit'> = {
  by: ['applicant', 'representative'],
  from: leading(['draft'], 'intake', 'awaiting_payment'),

  blockers: (situation, payload) => [...incompleteness(situation), ...untimely(situation, payload?.supplements)],

  target: (situation) => (firstFees(situation).length > 0 ? 'awaiting_payment' : 'intake'),

  apply: (situation, { supplements }) => {
    const { context, day } = situation;
    const received: CaseContext = {
      ...context,
      received_on: day,
      ...linksOf(context, supplements),
      ...rowsCarriedOver(situation, supplements),
      ledger: [...context.ledger, ...draftOver(situation), ...startedBy('received', day, situation)],
    };
    const fees = firstFees(situation).map((rule) => requested(rule, day));
    return { context: withFees(situation, received, fees), effects: [] };
  },
};

/** What an application must say, and what it is about: each thing that is missing, with its citation. */
export function incompleteness(situation: Situation): Blocker[] {
  return [...missingFields(situation), ...missingDeclarations(situation), ...missingSubject(situation)];
}

/** A further application waits after some decisions, unless it supplements one. */
function untimely(situation: Situation, named: string | undefined): Blocker[] {
  return supplementedCase(situation, named) === undefined ? waitPeriods(situation) : unsupplementable(situation);
}

function firstFees(situation: Situation) {
  return feesDue(situation).filter(({ first }) => first);
}

function linksOf({ links = [] }: CaseContext, supplements: string | undefined): { links?: CaseLink[] } {
  if (supplements === undefined) return {};
  return { links: [...links.filter(({ kind }) => kind !== 'supplements'), { kind: 'supplements', case: supplements }] };
}

/** What was judged in the case that is supplemented is not judged anew: only what is added has to be. */
function rowsCarriedOver(situation: Situation, named: string | undefined): Pick<CaseContext, 'comparison'> {
  const { context, facts } = situation;
  const carried = supplementedCase(situation, named) === undefined ? [] : (facts.supplemented?.comparison ?? []);
  const empty = comparisonOf(situation, []);
  return { comparison: empty ? carriedOver(carried, empty) : context.comparison };
}

/** The draft became an application: what ran against it is met. */
function draftOver(situation: Situation): LedgerEntry[] {
  return deadlineStates(situation)
    .filter((state) => isOpen(state))
    .map(({ id }) => ({ entry: 'met', deadline: id, on: situation.day }));
}

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
