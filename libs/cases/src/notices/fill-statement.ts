import { substantialDifferences, type ComparisonRow } from '#equivalence';
import {
  caseDeadlines,
  comparisonOf,
  deadlineRules,
  feeList,
  instructedRemedy,
  type CaseFee,
  type CaseRequest,
  type StatementRecord,
} from '#lifecycle';
import type { FactsOf, NoticeUnit, Statement, Wording } from '#notices';
import { inLanguage } from '#registers';
import type { Language, StatementCode } from '#vocabulary';
import type { StatedSubject } from './subject.js';

/** A statement with the facts of the case in it; the writer's own words stand beside and go before. */
export function fillStatement(
  subject: StatedSubject,
  { code, text }: StatementRecord,
  request: CaseRequest | undefined,
): Statement {
  const fill = fillers[code] as (subject: StatedSubject, request: CaseRequest | undefined) => Statement['data'];
  return { code, data: fill(subject, request), ...(text ? { text } : {}) } as Statement;
}

type Fillers = {
  [Code in StatementCode]: (
    subject: StatedSubject,
    request: CaseRequest | undefined,
  ) => Extract<Statement, { code: Code }>['data'];
};

const fillers: Fillers = {
  receipt_date: ({ context, day }) => ({ on: context.received_on ?? day }),
  decision_deadline: (subject) => {
    const rule = deadlineRule(subject);
    const state = caseDeadlines(subject).find(({ id }) => id === 'decide');
    return { due_on: state?.due_on, duration: rule?.duration ?? '', cite: rule?.cite ?? '' };
  },
  start_conditions: (subject) => ({ cite: deadlineRule(subject)?.cite ?? '' }),
  missing_documents: ({ facts }, request) => ({
    documents: (request?.documents ?? []).map((code) => ({
      code,
      title: facts.profile.documents.find((document) => document.code === code)?.title ?? { de: code, en: code },
    })),
    until: request?.until,
  }),
  existing_qualifications: (subject) => ({
    qualification: subject.locked.qualification?.title,
    units: unitsWhere(subject, (row) => row.credited > 0),
  }),
  substantial_differences: (subject) => ({ units: differing(subject) }),
  difference_reasons: (subject) => ({ units: differing(subject) }),
  offset_reasons: () => ({}),
  level_required: ({ facts }) => ({ level: facts.reference?.art11_level ?? '' }),
  level_held: ({ facts }) => ({ level: facts.foreign?.art11_level ?? '' }),
  measures: (subject) => ({ measures: offeredMeasures(subject) }),
  choice: ({ context }) => ({ by: context.measure?.choice ?? 'applicant' }),
  remedy_instruction: (subject) => {
    const remedy = instructedRemedy(subject, subject.notice);
    const forum = remedy?.forum ?? 'objection';
    return {
      forum,
      title: remedy?.title ?? { de: '', en: '' },
      duration: remedy?.duration ?? '',
      ...bodyOf(subject, forum),
      cite: remedy?.cite ?? '',
    };
  },
  legal_effect: ({ facts, context }) => {
    const current = context.decisions.find(({ standing }) => standing === 'current');
    const outcome = facts.profile.outcomes.find((candidate) => candidate.outcome === current?.outcome);
    return { effect: outcome?.effect ?? { de: '', en: '' }, cite: outcome?.cite ?? '' };
  },
  fee: (subject) => feesOf(subject),
  purpose: () => ({}),
  disclaimer: () => ({}),
  verification: () => ({}),
};

/** Those that the decision offers; elsewhere all that the procedure knows. */
function offeredMeasures({ facts, context, notice }: StatedSubject) {
  const decision = context.decisions.find(({ id }) => id === notice.decision);
  return facts.profile.measures
    .filter(({ type }) => decision?.measures?.includes(type) ?? true)
    .map(({ type, title, max }) => ({ type, title, max }));
}

/** Of several rules for deciding the one that holds in this case. */
function deadlineRule(subject: StatedSubject) {
  return deadlineRules(subject).find(({ id }) => id === 'decide');
}

/** Where a remedy is filed: an action with the court, anything else with the authority (VwGO §§ 58(1), 70(1), 74). */
function bodyOf(
  { authority }: StatedSubject,
  forum: string,
): Pick<FactsOf<'remedy_instruction'>, 'authority' | 'address'> {
  if (forum !== 'court') return { authority: authority.name, address: authority.address };
  return { authority: authority.court?.name ?? { de: '', en: '' }, address: authority.court?.address ?? [] };
}

/** What the procedure costs in this case: nothing that is waived or exempt, and what other authorities ask beside it. */
function feesOf(subject: StatedSubject): FactsOf<'fee'> {
  const { fees } = subject.facts.profile;
  const charged = feeList(subject).filter(({ status }) => status !== 'exempt' && status !== 'waived');
  const sum = (elsewhere: boolean, amount: (fee: CaseFee) => number) =>
    charged
      .filter(({ status }) => (status === 'elsewhere') === elsewhere)
      .reduce((total, fee) => total + amount(fee), 0);
  // Asked for by effort, and not asked for yet: it may come to more.
  const most = ({ stage, status, amount_cents }: CaseFee) =>
    (status === 'not_requested' && fees.find((rule) => rule.stage === stage)?.max_amount_cents) || amount_cents;
  const [own, highest, elsewhere] = [
    sum(false, ({ amount_cents }) => amount_cents),
    sum(false, most),
    sum(true, ({ amount_cents }) => amount_cents),
  ];
  return {
    amount_cents: own,
    currency: charged[0]?.currency ?? fees[0]?.currency ?? 'EUR',
    ...(highest > own ? { most_cents: highest } : {}),
    ...(elsewhere > 0 ? { elsewhere_cents: elsewhere } : {}),
  };
}

function differing(subject: StatedSubject): NoticeUnit[] {
  const refs = new Set(differencesTold(subject));
  return unitsWhere(subject, (row) => refsOf(row).some((ref) => refs.has(ref)));
}

/** A decision is told with the differences that it rests on, which a forum may have set; else those of the comparison. */
function differencesTold({ context, facts, notice }: StatedSubject): readonly string[] {
  const decision = context.decisions.find(({ id }) => id === notice.decision);
  const comparison = comparisonOf({ context, facts });
  if (decision || !comparison) return decision?.substantial_differences ?? [];
  return substantialDifferences(comparison, facts.profile.equivalence);
}

/** Rows of the comparison as a notice shows them, in the reference's order. */
function unitsWhere(
  { context, facts, reference }: StatedSubject,
  wanted: (row: ComparisonRow) => boolean,
): NoticeUnit[] {
  const units = facts.reference?.units ?? [];
  const place = (row: ComparisonRow) => units.findIndex(({ id }) => refsOf(row).includes(id));
  return [...context.comparison]
    .filter(wanted)
    .sort((a, b) => place(a) - place(b))
    .map((row) => {
      const judged = units.filter(({ id }) => refsOf(row).includes(id));
      return {
        id: refsOf(row).join(', '),
        title: titleOf(judged.map(({ id }) => reference?.units.find((unit) => unit.id === id)?.title ?? id)),
        required: row.required ?? judged.reduce((sum, { amount = 0 }) => sum + amount, 0),
        credited: row.credited,
        ...(row.why ? { why: row.why } : {}),
      };
    });
}

function refsOf({ ref }: ComparisonRow): readonly string[] {
  return typeof ref === 'string' ? [ref] : ref;
}

/** Titles of units judged together, in every language that the register has them in. */
function titleOf(titles: readonly Wording[]): Wording {
  const joined = (language: Language) => titles.map((title) => inLanguage(title, language)).join('; ');
  return { de: joined('de'), en: joined('en') };
}
