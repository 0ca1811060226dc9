import type { CommandPayloads, Facts } from '#lifecycle';
import { completeFacts } from './builders-complete.js';
import { c01Rows, coveredRows, mandatoryOf, uploadsOf } from './builders-facts.js';
import type { CommandName } from '#vocabulary';

export type Step = { [C in CommandName]: readonly [on: string, command: C, payload: CommandPayloads[C]] }[CommandName];

const received: Step[] = [
  ['2026-01-12', 'record_event', { event: 'transmitted', on: '2026-01-10', evidence: 'letter' }],
  ['2026-01-12', 'supply_documents', { documents: ['identity'] }],
  ['2026-01-12', 'submit', { supplements: '0198c0de-0000-7000-8000-000000000001' }],
];

const payment: Step[] = [['2026-01-13', 'record_payment', { amount: 40, reference: 'bank 4711' }]];

const intake: Step[] = [
  ['2026-01-14', 'assign', { assessor: 'assessor@hwk-demo' }],
  ['2026-01-14', 'admit', { variant: 'whole' }],
  ['2026-01-14', 'determine_route', { route: 'general' }],
  ['2026-01-14', 'inform_of_consequences', { about: 'waiver' }],
  ['2026-01-14', 'inform_of_consequences', { about: 'alternative_reference' }],
  ['2026-01-14', 'dispense_document', { document: 'intention_to_work', ground: 'lost' }],
];

const waiting: Step[] = [
  ['2026-01-15', 'acknowledge', { missing: ['identity'] }],
  ['2026-01-16', 'warn_non_cooperation', { until: '2026-02-16' }],
];

const complete: Step[] = [
  ['2026-02-17', 'supply_documents', { documents: ['identity'] }],
  ['2026-02-17', 'confirm_complete', {}],
];

const doubt = { document: 'identity', doubt: 'The stamp.', issued_in: 'GH', asked: 'issuer' } as const;

const examined: Step[] = [
  ['2026-02-18', 'request_documents', { documents: ['experience_or_other_competence'], until: '2026-03-18' }],
  ['2026-02-18', 'request_information', { items: [{ about: 'A6', ask: 'Which?' }], until: '2026-03-02' }],
  ['2026-02-19', 'start_verification', { ...doubt, until: '2026-03-19' }],
  ['2026-02-19', 'start_alternative_procedure', { ground: 'refugee', instruments: ['work_sample'] }],
  ['2026-02-20', 'change_period', { request: 'information-1', until: '2026-03-09', reason: 'Asked for.' }],
  ['2026-02-23', 'supply_documents', { documents: ['experience_or_other_competence'] }],
  ['2026-02-23', 'provide_information', { items: [{ about: 'A6', answer: 'Insulation.' }] }],
  ['2026-02-24', 'finish_verification', { answer: 'genuine' }],
  ['2026-02-24', 'finish_alternative_procedure', { results: [{ ref: 'A6', result: 'gap', why: 'RCD tests' }] }],
  ['2026-02-25', 'extend_deadline', { to: '2026-09-30', reason: 'An expert is heard.' }],
  ['2026-02-25', 'change_profile_version', { to: 2 }],
];

const compared: Step[] = [['2026-02-26', 'record_comparison', { comparison: c01Rows }]];
const alike: Step[] = [['2026-02-26', 'record_comparison', { comparison: coveredRows }]];
const hearing: Step[] = [
  ['2026-02-27', 'open_hearing', { intended: 'partial_access', until: '2026-03-13' }],
  ['2026-03-02', 'answer_hearing', { answer: 'I see it otherwise.' }],
];
const heard: Step[] = [['2026-03-16', 'close_hearing', {}]];
const approved: Step[] = [['2026-03-18', 'approve_outcome', {}]];

function proposing(payload: CommandPayloads['propose_outcome']): Step[] {
  return [['2026-03-17', 'propose_outcome', payload]];
}

const reasons = { difference_reasons: 'As compared.' };
const measureRequired = proposing({
  outcome: 'measure_required',
  measures: ['adaptation_period', 'aptitude_test'],
  lines: ['A6', 'B1', 'B4', { ref: 'B6', length: 'P2M' }],
  reasons,
});
const fullProposed = proposing({ outcome: 'full' });
const refusal = proposing({ outcome: 'refused', ground: 'no_foreign_certificate' });
const access = proposing({ outcome: 'partial_access', limbs: ['qualified_at_home', 'separable'], reasons });

const running: Step[] = [
  ['2026-03-20', 'choose_measure', { measure: 'adaptation_period' }],
  [
    '2026-03-23',
    'schedule_measure',
    { start: '2026-04-01', length: 'P6M', provider: 'A clinic', dates: ['2026-04-01'] },
  ],
  ['2026-03-24', 'stop_measure', { reason: 'Moved house.' }],
  ['2026-03-25', 'choose_measure', { measure: 'adaptation_period' }],
  [
    '2026-03-26',
    'schedule_measure',
    { start: '2026-04-01', length: 'P6M', provider: 'A clinic', dates: ['2026-04-01'] },
  ],
  ['2026-05-04', 'record_measure_result', { lines: [{ ref: 'A6', passed: false, why: 'Not yet.' }] }],
  ['2026-05-05', 'repeat_measure', { lines: ['A6'] }],
  ['2026-05-06', 'extend_measure', { length: 'P1M', reason: 'Illness.' }],
  ['2026-05-07', 'request_length_change', { length: 'P8M', reason: 'Staffing.' }],
  ['2026-05-08', 'decide_length_change', { granted: true, reason: 'Right.' }],
];

const licence: Step[] = [
  ['2026-03-20', 'record_licence_check', { check: 'language', passed: true, level: 'C1', evidence_date: '2026-03-01' }],
  ['2026-03-20', 'record_licence_check', { check: 'health', passed: true, evidence_date: '2026-03-01' }],
];
const granted: Step[] = [['2026-03-23', 'grant', {}]];

const disputed: Step[] = [
  ['2026-03-30', 'file_remedy', { against: 'decision', forum: 'objection', reinstatement: true }],
  ['2026-04-20', 'decide_remedy', { by: 'The chamber', on: '2026-04-17', result: 'dismissed' }],
];

const revoked: Step[] = [
  ['2026-04-01', 'open_hearing', { intended: 'revocation', until: '2026-04-15' }],
  ['2026-04-16', 'close_hearing', {}],
  ['2026-04-17', 'revoke_decision', { ground: 'fraud', citation: 'VwVfG § 48' }],
  ['2026-04-20', 'approve_outcome', {}],
];

const rest: Step[] = [['2026-02-26', 'rest_case', { reason: 'The applicant is ill.' }]];
const assessment = [...received, ...intake, ...waiting, ...complete];
const decidedWith = (...proposal: Step[][]) => [...assessment, ...examined, ...proposal.flat(), ...approved];

/** A case walked in the complete procedure, each command on its day. */
export interface Way {
  name: string;
  steps: readonly Step[];
  /** What the application says beside. */
  facts?: Record<string, boolean>;
}

/** For every status a case with as much in its file as it can have there, and some more that differ in what they hold. */
export const ways: readonly Way[] = [
  { name: 'draft', steps: received.slice(0, 2) },
  { name: 'awaiting_payment', steps: [...received, ...payment], facts: { pays: true } },
  { name: 'intake', steps: [...received, ...intake] },
  {
    name: 'intake after a fee was waived',
    steps: [...received, ['2026-01-13', 'waive_fee', { ground: 'hardship' }]],
    facts: { pays: true },
  },
  { name: 'awaiting_documents', steps: [...received, ...intake, ...waiting] },
  { name: 'assessment', steps: [...assessment, ...examined, ...compared] },
  { name: 'assessment at rest', steps: [...assessment, ...examined, ...rest] },
  {
    name: 'assessment by another reference',
    steps: [
      ...assessment,
      ['2026-02-18', 'offer_alternative_reference', { reference: 'de-elektroniker-egt-2021-other' }],
      ['2026-02-19', 'accept_alternative_reference', {}],
    ],
  },
  { name: 'hearing', steps: [...assessment, ...examined, ...compared, ...hearing] },
  { name: 'review', steps: [...assessment, ...examined, ...compared, ...hearing, ...heard, ...measureRequired] },
  {
    name: 'review of an outcome with a ground',
    steps: [...assessment, ...refusal],
  },
  { name: 'review of partial access', steps: [...assessment, ...compared, ...hearing, ...heard, ...access] },
  {
    name: 'review of a settled measure',
    steps: [
      ...decidedWith(compared, measureRequired),
      ...running,
      [
        '2026-12-01',
        'record_measure_result',
        { lines: ['A6', 'B1', 'B4', 'B6'].map((ref) => ({ ref, passed: true })) },
      ],
      ['2026-12-02', 'settle_measure', {}],
    ],
  },
  {
    name: 'review of a revocation',
    steps: [...decidedWith(alike, fullProposed), ...revoked.slice(0, 3)],
  },
  { name: 'compensation.choosing', steps: decidedWith(compared, measureRequired) },
  { name: 'compensation.choosing after a waiver', steps: [...assessment, ['2026-02-18', 'waive_assessment', {}]] },
  { name: 'compensation.running', steps: [...decidedWith(compared, measureRequired), ...running] },
  {
    name: 'compensation.running with a line that was failed',
    steps: [...decidedWith(compared, measureRequired), ...running.slice(0, 6)],
  },
  { name: 'licence_checks', steps: [...decidedWith(alike, fullProposed), ...licence], facts: { licence: true } },
  {
    name: 'recognised',
    steps: [...decidedWith(alike, fullProposed), ...licence, ...granted],
    facts: { licence: true },
  },
  {
    name: 'recognised by silence',
    steps: [...assessment, ['2026-12-01', 'deadline_passed', { deadline: 'decide' }]],
    facts: { silent: true },
  },
  {
    name: 'partially_recognised',
    steps: [
      ...decidedWith(compared, proposing({ outcome: 'partial', reasons })),
      ...disputed,
      ['2026-04-21', 'continue_to_measures', {}],
    ],
  },
  {
    name: 'statement_issued',
    steps: decidedWith(compared, proposing({ outcome: 'statement', reasons: { purpose: 'A visa.' } })),
  },
  { name: 'partial_access_granted', steps: decidedWith(compared, hearing, heard, access) },
  { name: 'refused', steps: [...decidedWith(refusal), ...disputed] },
  {
    name: 'refused after a revocation',
    steps: [...decidedWith(alike, fullProposed), ...revoked],
  },
  {
    name: 'refused with notices that went wrong',
    steps: [
      ...decidedWith(refusal),
      ['2026-04-01', 'record_notification', { notice: 'refusal', on: '2026-03-20', instruction: 'missing' }],
      ['2026-04-02', 'correct_notice', { notice: 'refusal', reason: 'It named no remedy.' }],
      ['2026-04-03', 'record_notification', { notice: 'refusal', on: '2026-04-03', returned: true }],
      ['2026-04-07', 'dispatch_notice', { notice: 'refusal', channel: 'handed_over', on: '2026-04-07' }],
      ['2026-04-08', 'record_notification', { notice: 'acknowledgement', on: '2026-04-08', returned: true }],
    ],
  },
  {
    name: 'recognised on a remedy',
    steps: [
      ...decidedWith(refusal),
      ['2026-03-30', 'file_remedy', { against: 'decision', forum: 'objection' }],
      ['2026-04-20', 'decide_remedy', { result: 'varied', decision: { outcome: 'full', reasons } }],
    ],
  },
  {
    name: 'inadmissible',
    steps: [
      ...received,
      ['2026-01-20', 'reject_inadmissible', { ground: 'Decided elsewhere.' }],
      ['2026-01-21', 'approve_outcome', {}],
    ],
  },
  {
    name: 'closed_non_cooperation',
    steps: [...received, ...intake, ...waiting, ['2026-02-17', 'close_non_cooperation', {}]],
  },
  { name: 'withdrawn', steps: [...received, ...intake, ['2026-01-15', 'withdraw', {}]] },
  { name: 'referred', steps: [...received, ['2026-01-15', 'refer', { to: ['ihk-demo'], reason: 'Not a craft.' }]] },
  { name: 'moot', steps: [...received, ['2026-01-15', 'close_moot', { ground: 'duplicate' }]] },
  { name: 'discarded', steps: [['2026-01-12', 'discard', {}]] },
];

let known: Facts | undefined;

/** What the machine must know on these ways: every document is there, and the case that they supplement. */
export function wayFacts(): Facts {
  known ??= completeFacts({
    documents: uploadsOf([...mandatoryOf(), 'experience_or_other_competence'], '2026-01-10'),
    supplemented: {
      id: '0198c0de-0000-7000-8000-000000000001',
      profile: 'de-bqfg-nonregulated',
      reference: 'de-elektroniker-egt-2021',
      outcome: 'partial',
      deadlines: {},
      supplements: 0,
    },
  });
  return known;
}
