import type { ComparisonRow } from '#equivalence';
import { addDays } from '#legal-clock';
import { caseDeadlines, consequenceSubjects, intentions, type CommandPayloads } from '#lifecycle';
import type { CommandName } from '#vocabulary';
import type { Moment, Offers } from './builders-moment.js';
import { afterwardsOffers, laterIds } from './builders-offers-later.js';
import { proposals } from './builders-proposals.js';

const nothing = () => [{}];
const reasons = [{ reason: 'As agreed.' }];
const nowhere = 'nowhere';

/** What may be sent with a command at this moment, never empty. */
export function offersOf<C extends CommandName>(command: C, moment: Moment): readonly CommandPayloads[C][] {
  return offers[command](moment);
}

const intake = {
  submit: ({ facts }) => [{ ...(facts.supplemented ? { supplements: facts.supplemented.id } : {}) }, {}],
  amend_application: () => [{ languages: { de: 'C1' } }, { protection: null }, { application: { residence: 'DE' } }],
  discard: nothing,
  request_payment: ({ facts }) => [{}, ...facts.profile.fees.map(({ stage }) => ({ stage })), { stage: nowhere }],
  record_payment: ({ context: { fees = [] } }) => [
    ...open(fees).flatMap(({ stage, amount_cents, paid_cents }) => [
      { stage, amount: (amount_cents - paid_cents) / 100, reference: 'bank 4711' },
      { stage, amount: 1, reference: 'bank 4712' },
    ]),
    { amount: 5, reference: 'bank 4713' },
  ],
  waive_fee: ({ facts }) => [
    ...facts.profile.fees.flatMap(({ stage, waivers }) => waivers.map(({ ground }) => ({ stage, ground }))),
    { ground: 'a_feeling' },
  ],
  acknowledge: (moment) => [{}, { missing: documentsOf(moment).slice(0, 1) }, { missing: ['horoscope'] }],
  request_documents: (moment) => [
    ...documentsOf(moment).map((code) => ({ documents: [code], until: in14(moment) })),
    { documents: documentsOf(moment).slice(0, 2) },
    { documents: ['horoscope'] },
    { documents: [] },
  ],
  supply_documents: (moment) => [
    { documents: documentsOf(moment) },
    ...documentsOf(moment).map((code) => ({ documents: [code] })),
    { documents: ['horoscope', ''] },
  ],
  dispense_document: (moment) => {
    const grounds = [...moment.facts.profile.dispense_grounds.map(({ ground }) => ground), 'a_feeling'];
    return grounds.flatMap((ground) => documentsOf(moment).map((document) => ({ document, ground })));
  },
  confirm_complete: nothing,
  admit: ({ facts }) => [...(facts.profile.admission?.variants ?? []).map(({ variant }) => ({ variant })), {}],
  reject_inadmissible: () => [{ ground: 'Another authority has decided.' }],
  determine_route: ({ facts }) => [...facts.profile.routes.map(({ id: route }) => ({ route })), { route: nowhere }],
  refer: () => [{ to: ['elsewhere-demo'], reason: 'Not a craft.' }],
  transfer: ({ facts: { elsewhere = [] } }) => [...elsewhere, nowhere].map((to) => ({ to, reason: 'The residence.' })),
  assign: ({ facts: { authority } }) => ['assessor', 'assessor-3'].map((who) => ({ assessor: `${who}@${authority}` })),
  warn_non_cooperation: (moment) => [{ until: in14(moment) }, { until: moment.day }, { until: '2020-01-01' }],
  close_non_cooperation: nothing,
  rest_case: () => reasons,
  resume_case: nothing,
  close_moot: () => [{ ground: 'duplicate' }, { ground: 'death' }, { ground: 'recognised_elsewhere' }],
  withdraw: nothing,
} satisfies Partial<Offers>;

const assessment = {
  record_comparison: (moment) => comparisons(moment).map((comparison) => ({ comparison })),
  request_information: (moment) => [
    { items: unitsOf(moment, 2).map((about) => ({ about, ask: 'Which?' })), until: in14(moment) },
    { items: [{ about: nowhere, ask: '' }], until: '2020-01-01' },
  ],
  provide_information: ({ context }) => {
    const items = context.requests.flatMap(({ items: asked = [] }) => asked).map(({ about }) => about);
    return [items, items.slice(0, 1), [nowhere], []].map((list) => ({
      items: list.map((about) => ({ about, answer: 'So it was.' })),
    }));
  },
  start_verification: (moment) =>
    documentsOf(moment).flatMap((document) => [
      { document, doubt: 'The stamp.', issued_in: 'GH', asked: 'issuer' as const, until: in14(moment) },
      { document, doubt: 'The seal.', issued_in: 'HU', asked: 'applicant' as const },
      { document, issued_in: 'HU', asked: 'home_authority' as const },
    ]),
  finish_verification: () => [{ answer: 'genuine' }, { answer: 'unknown' }, { answer: 'forged', document: 'identity' }],
  start_alternative_procedure: ({ facts: { profile } }) => {
    const { grounds = [], instruments = [] } = profile.alternative_procedure ?? {};
    return [...grounds.map(({ ground }) => ground), 'a_feeling'].map((ground) => ({ ground, instruments }));
  },
  finish_alternative_procedure: (moment) => [
    { results: unitsOf(moment, 1).map((ref) => ({ ref, result: 'covered', why: 'Shown.' })) },
    { results: unitsOf(moment, 3).map((ref) => ({ ref, result: 'gap', why: 'Not shown.' })) },
    { results: [] },
  ],
  change_period: (moment) => [
    ...moment.context.requests.map(({ id: request }) => ({ request, until: in14(moment), reason: 'Asked for.' })),
    { request: nowhere, until: '2020-01-01' },
  ],
  inform_of_consequences: () => consequenceSubjects.map((about) => ({ about })),
  waive_assessment: nothing,
  offer_alternative_reference: ({ facts }) => [{ reference: facts.offered?.id ?? nowhere }, { reference: nowhere }],
  accept_alternative_reference: nothing,
  extend_deadline: (moment) => {
    const due = caseDeadlines(moment).find(({ id }) => id === 'decide')?.due_on ?? moment.day;
    return [30, 10, 365, -30].map((days) => ({ to: addDays(due, days), reason: 'An expert is heard.' }));
  },
  open_hearing: (moment) => {
    const closed = moment.context.decisions.some(({ standing }) => standing === 'current');
    const intended = [...moment.facts.profile.outcomes.map(({ outcome }) => outcome), ...intentions];
    const first = closed ? (['revocation'] as const) : (moment.facts.profile.hearing?.before ?? []);
    return [...first, ...intended].map((each) => ({ intended: each, until: in14(moment) }));
  },
  answer_hearing: () => [{ answer: 'I see it otherwise.' }],
  close_hearing: nothing,
  propose_outcome: proposals,
  return_to_assessor: () => reasons,
  approve_outcome: nothing,
  record_event: ({ facts, day }) => [
    ...facts.profile.events.map(({ event }) => ({ event, on: day, evidence: 'letter' })),
    { event: nowhere, on: day },
  ],
  change_profile_version: ({ facts }) => [{ to: facts.later?.version ?? 2 }, { to: 99 }],
  deadline_passed: (moment) => laterIds(moment).map((deadline) => ({ deadline })),
} satisfies Partial<Offers>;

const offers: Offers = { ...intake, ...assessment, ...afterwardsOffers };

/** Everything covered; two units lacking, with reasons; the first units only; nothing credited; a unit that is not. */
function comparisons(moment: Moment): ComparisonRow[][] {
  const { reference } = accepted(moment);
  const covered = (reference?.units ?? []).map(({ id: ref, amount = 1 }): ComparisonRow => ({
    ref,
    required: amount,
    credited: amount,
    result: 'covered',
  }));
  const lacking = new Set((reference?.units ?? []).filter(({ essential = true }) => essential).map(({ id }) => id));
  const partly = covered.map((row): ComparisonRow => {
    const lacks = [...lacking].slice(0, 2).includes(String(row.ref));
    return lacks ? { ...row, credited: 0, result: 'gap', essential: true, why: 'Not taught.' } : row;
  });
  const gaps = covered.map((row): ComparisonRow => ({ ...row, credited: 0, result: 'gap', why: 'Not taught.' }));
  return [covered, partly, covered.slice(0, 3), gaps, [{ ref: 'Z9', credited: 1, result: 'covered' }], []];
}

/** The reference that counts: another one that was offered and accepted stands instead. */
function accepted({ context, facts }: Moment) {
  const other = context.alternative_reference?.accepted_on !== undefined && facts.offered;
  return { reference: other || facts.reference };
}

function unitsOf(moment: Moment, count: number): string[] {
  return (accepted(moment).reference?.units ?? []).slice(0, count).map(({ id }) => id);
}

function documentsOf({ facts }: Moment): string[] {
  return facts.profile.documents.map(({ code }) => code);
}

function in14({ day }: Moment): string {
  return addDays(day, 14);
}

function open<Fee extends { status: string }>(fees: readonly Fee[]): Fee[] {
  return fees.filter(({ status }) => status === 'open');
}
