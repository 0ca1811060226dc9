import type { CommandPayloads, SupportedCommand } from '#lifecycle';
import type { Status } from '#vocabulary';
import { c01Rows, coveredRows } from './builders-facts.js';

/** A command with what is sent along and by whom, as an account of the demonstration. */
export type Act<C extends SupportedCommand = SupportedCommand> = {
  [Name in C]: { command: Name; payload: CommandPayloads[Name]; as: string };
}[C];

/** Who gives a command where a test does not say otherwise; `clock` has no account. */
export const accounts: Readonly<Record<SupportedCommand, string>> = {
  submit: 'applicant',
  supply_documents: 'applicant',
  provide_information: 'applicant',
  withdraw: 'applicant',
  acknowledge: 'caseworker@hwk-demo',
  request_documents: 'caseworker@hwk-demo',
  confirm_complete: 'caseworker@hwk-demo',
  record_comparison: 'assessor@hwk-demo',
  request_information: 'assessor@hwk-demo',
  extend_deadline: 'assessor@hwk-demo',
  propose_outcome: 'assessor@hwk-demo',
  return_to_assessor: 'assessor-2@hwk-demo',
  approve_outcome: 'assessor-2@hwk-demo',
  deadline_passed: 'clock',
};

export function act<C extends SupportedCommand>(command: C, payload: CommandPayloads[C], as = accounts[command]): Act<C> {
  return { command, payload, as } as unknown as Act<C>;
}

const submit = act('submit', {});
const toAssessment = [submit, act('confirm_complete', {})];
const toReview = [...toAssessment, act('propose_outcome', { outcome: 'refused', ground: 'no_foreign_certificate' })];
const approve = act('approve_outcome', {});

const routes = {
  draft: [],
  intake: [submit],
  awaiting_documents: [submit, act('acknowledge', { missing: ['identity'] })],
  assessment: toAssessment,
  review: toReview,
  recognised: [
    ...toAssessment,
    act('record_comparison', { comparison: coveredRows }),
    act('propose_outcome', { outcome: 'full' }),
    approve,
  ],
  partially_recognised: [
    ...toAssessment,
    act('record_comparison', { comparison: c01Rows }),
    act('propose_outcome', { outcome: 'partial' }),
    approve,
  ],
  refused: [...toReview, approve],
  withdrawn: [submit, act('withdraw', {})],
} satisfies Partial<Record<Status, readonly Act[]>>;

/** The statuses that a case of this version can have. */
export type ReachableStatus = keyof typeof routes;
export const reachableStatuses = Object.keys(routes) as ReachableStatus[];

/** A short way from the draft to a status; every mandatory document is there. */
export function routeTo(status: ReachableStatus): readonly Act[] {
  return routes[status];
}

/** Something that may be sent along with a command in the first half of 2026, wherever the case stands. */
export const plausible: { readonly [C in SupportedCommand]: CommandPayloads[C] } = {
  submit: {},
  acknowledge: {},
  request_documents: { documents: ['identity'] },
  supply_documents: { documents: ['identity'] },
  confirm_complete: {},
  record_comparison: { comparison: c01Rows },
  request_information: { items: [{ about: 'A6', ask: 'Which measurements?' }], until: '2026-07-01' },
  provide_information: { items: [{ about: 'A6', answer: 'Insulation resistance.' }] },
  extend_deadline: { to: '2026-07-15', reason: 'An expert is heard.' },
  propose_outcome: { outcome: 'refused', ground: 'no_foreign_certificate' },
  return_to_assessor: { reason: 'B4 is not clear.' },
  approve_outcome: {},
  withdraw: {},
  deadline_passed: { deadline: 'acknowledge' },
};
