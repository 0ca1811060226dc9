import { rolesFor, type CommandPayloads } from '#lifecycle';
import { staffRoles, type CommandName, type Role, type Status } from '#vocabulary';
import { c01Rows, coveredRows } from './builders-facts.js';

/** Roles whose accounts lie with an authority. */
const ofAuthorities: readonly Role[] = [...staffRoles, 'provider'];

/** Who gives a command where a test does not say otherwise: two assessors, of whom the second checks the first. */
export function accountFor(command: CommandName): string {
  if (command === 'approve_outcome' || command === 'return_to_assessor') return 'assessor-2@hwk-demo';
  const [role = 'public'] = rolesFor(command) ?? [];
  return ofAuthorities.includes(role) ? `${role}@hwk-demo` : role;
}

/** A command with what is sent along. */
export type Act<C extends CommandName = WalkedCommand> = {
  [Name in C]: { command: Name; payload: CommandPayloads[Name] };
}[C];

export function act<C extends WalkedCommand>(command: C, payload: CommandPayloads[C]): Act {
  return { command, payload } as Act;
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

/** The statuses that those commands bring a case to. */
export type ReachableStatus = keyof typeof routes;
export const reachableStatuses = Object.keys(routes) as ReachableStatus[];

/** A short way from the draft to a status; every mandatory document is there. */
export function routeTo(status: ReachableStatus): readonly Act[] {
  return routes[status];
}

/** What C01 and its like walk: something that may be sent along in the first half of 2026, wherever the case stands. */
export const plausible = {
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
} satisfies { [C in CommandName]?: CommandPayloads[C] };

export type WalkedCommand = keyof typeof plausible;
export const walkedCommands = Object.keys(plausible) as WalkedCommand[];
