import type { Blocker, CommandName, Status } from '#vocabulary';
import { rules } from './commands/index.js';
import { amountOf, openFees } from './fees.js';
import type { CommandRule } from './rule.js';
import { openStatuses } from './statuses.js';
import { targetsOf } from './transitions.js';
import type { CaseContext } from './context.js';
import type { CaseEvent, Change, Situation } from './types.js';

export interface Verdict {
  blockers: readonly Blocker[];
  target?: Status;
}

/** The guards of one event ask the same question once per target: it is answered once. */
const verdicts = new WeakMap<CaseEvent, { status: Status; context: CaseContext; verdict: Verdict }>();

/** Why a command is refused, or where it leads. The one function that guards, the API's list and refusals share. */
export function verdictOf(status: Status, context: CaseContext, event: CaseEvent): Verdict {
  const known = verdicts.get(event);
  if (known && known.status === status && known.context === context) return known.verdict;
  const verdict = judge(status, context, event);
  verdicts.set(event, { status, context, verdict });
  return verdict;
}

/** What stands in the way of a command whatever its payload says; empty: it can be given now. */
export function standingBlockers(command: CommandName, situation: Situation): Blocker[] {
  return gate(command, situation) ?? ruleOf(command).blockers(situation);
}

export function applyRule(status: Status, context: CaseContext, event: CaseEvent): Change {
  return ruleOf(event.type).apply({ ...event, status, context }, event.payload);
}

function judge(status: Status, context: CaseContext, event: CaseEvent): Verdict {
  const situation: Situation = { ...event, status, context };
  const closed = gate(event.type, situation);
  if (closed) return { blockers: closed };
  const rule = ruleOf(event.type);
  const payload = event.payload as never;
  const blockers = rule.blockers(situation, payload);
  if (blockers.length > 0) return { blockers };
  const target = rule.target ? rule.target(situation, payload) : targetsOf(status, event.type)?.[0];
  return { blockers, target };
}

/** What a case that rests still takes: the clock's own commands, what ends the rest or the case, and service and remedies. */
const takenAtRest: readonly CommandName[] = [
  'resume_case',
  'withdraw',
  'close_moot',
  'deadline_passed',
  'record_event',
  'discard',
  'dispatch_notice',
  'record_notification',
  'correct_notice',
  'file_remedy',
  'decide_remedy',
];

function gate(command: CommandName, { status, context, facts }: Situation): Blocker[] | undefined {
  const off = facts.profile.commands_off.find((entry) => entry.command === command);
  if (off) return [{ code: 'command.not_in_profile', item: command, cite: off.cite }];
  if (!targetsOf(status, command)) {
    return [
      { code: 'command.not_in_status', item: command, data: { status } },
      ...heldUpByFee(command, status, context),
      ...nothingProposed(command, status),
    ];
  }
  if (context.resting && !takenAtRest.includes(command)) {
    return [{ code: 'case.resting', data: { since: context.resting.since } }];
  }
  return undefined;
}

/** Where the case would take the command but for a fee that is asked for first, the fee is named too. */
function heldUpByFee(command: CommandName, status: Status, context: CaseContext): Blocker[] {
  if (status !== 'awaiting_payment' || !targetsOf('intake', command)) return [];
  return openFees(context).map((fee) => ({ code: 'fee.open', item: fee.stage, data: { amount: amountOf(fee) } }));
}

const ofReview: readonly CommandName[] = ['approve_outcome', 'return_to_assessor'];

/** Whoever wants to approve or return what nobody has proposed yet is told that it waits for a proposal. */
function nothingProposed(command: CommandName, status: Status): Blocker[] {
  return ofReview.includes(command) && openStatuses.includes(status) ? [{ code: 'review.nothing_proposed' }] : [];
}

function ruleOf(command: CommandName): CommandRule<CommandName> {
  const rule = (rules as Partial<Record<CommandName, CommandRule<never>>>)[command];
  if (!rule) throw new Error(`no rule for the command ${command}`);
  return rule;
}
