import type { Blocker, CommandName, Status } from '#vocabulary';
import { awaitsFirstFee, feesDue, openFees, requested, type FeeRule } from '../fees.js';
import { isAwaited, openRequest, resumedBy } from '../requests.js';
import type { CommandRule } from '../rule.js';
import { decidedStatuses, openStatuses, staying } from '../statuses.js';
import type { CaseContext, FeeRecord } from '../context.js';
import type { Change, Situation } from '../types.js';

/**
 * Where a first fee is settled the case is taken up; every other fee leaves it where it is. What was asked for before
 * the decision is owed after it as well.
 */
const settling = {
  ...staying(...openStatuses, ...decidedStatuses),
  awaiting_payment: ['awaiting_payment', 'intake'],
} as const;

/** Asks for a fee of the profile: without a stage for the next that nothing was done about yet. */
export const requestPayment: CommandRule<'request_payment'> = {
  by: ['caseworker'],
  from: staying(...openStatuses),
  blockers: (situation, payload) => notDue(situation, payload?.stage),
  apply: (situation, { stage }) => {
    const { context, day } = situation;
    const rule = dueFee(situation, stage);
    if (!rule) throw new Error('request_payment without a fee that is due');
    return { context: withFees(situation, context, [requested(rule, day)]), effects: [] };
  },
};

/** Money that came in, in units of the currency; a fee is paid when all of it came. */
export const recordPayment: CommandRule<'record_payment'> = {
  by: ['caseworker'],
  from: settling,

  blockers: ({ context, status }, payload) => {
    if (openFee(context, payload?.stage)) return [];
    if (isDecided(status)) return [over('record_payment', status)];
    return [
      { code: 'request.none_open', ...(payload?.stage ? { item: payload.stage } : {}), data: { kind: 'payment' } },
    ];
  },

  target: (situation, payload) => targetAfter(situation, paid(situation, payload)),

  apply: (situation, payload) => settle(situation, paid(situation, payload)),
};

/**
 * Not asked for, or no longer: on a ground of the profile, or, where it lists none, on one that the authority states.
 * A profile that is silent on exemptions leaves equity to the authority's law of fees.
 */
export const waiveFee: CommandRule<'waive_fee'> = {
  by: ['caseworker'],
  from: settling,

  blockers: (situation, payload) => {
    const { context, facts, status } = situation;
    const open = openFee(context, payload?.stage);
    if (!open) {
      if (isDecided(status)) return [over('waive_fee', status)];
      const blockers = notDue(situation, payload?.stage);
      if (blockers.length > 0) return blockers;
    }
    if (!payload) return [];
    const stage = open?.stage ?? dueFee(situation, payload.stage)?.stage;
    const rule = facts.profile.fees.find((candidate) => candidate.stage === stage);
    const grounds = rule?.waivers.map(({ ground }) => ground) ?? [];
    if (grounds.length === 0 || grounds.includes(payload.ground)) return [];
    return [{ code: 'fee.no_ground', item: stage ?? '', data: { grounds }, ...(rule ? { cite: rule.cite } : {}) }];
  },

  target: (situation, payload) => targetAfter(situation, waived(situation, payload)),

  apply: (situation, payload) => settle(situation, waived(situation, payload)),
};

/** The file with fees that are asked for now, and the requests that they are. */
export function withFees(situation: Situation, context: CaseContext, fees: readonly FeeRecord[]): CaseContext {
  return fees.reduce<CaseContext>((file, fee) => {
    const asked = openRequest(
      { ...situation, context: file },
      { kind: 'payment', waits_on: 'applicant', stage: fee.stage },
    );
    return {
      ...file,
      fees: [...(file.fees ?? []), fee],
      requests: [...file.requests, asked.request],
      ledger: [...file.ledger, ...asked.ledger],
    };
  }, context);
}

function isDecided(status: Status): boolean {
  return decidedStatuses.includes(status);
}

/** Once a decision closed the case nothing can be settled but what is open. */
function over(item: CommandName, status: Status): Blocker {
  return { code: 'command.not_in_status', item, data: { status } };
}

function notDue(situation: Situation, stage: string | undefined): Blocker[] {
  const item = stage === undefined ? {} : { item: stage };
  const known = situation.facts.profile.fees.some((rule) => rule.stage === stage);
  if (stage !== undefined && !known) return [{ code: 'fee.not_in_profile', ...item }];
  return dueFee(situation, stage) ? [] : [{ code: 'fee.not_due', ...item }];
}

function dueFee(situation: Situation, stage: string | undefined): FeeRule | undefined {
  return feesDue(situation).find((rule) => stage === undefined || rule.stage === stage);
}

function openFee(context: CaseContext, stage: string | undefined): FeeRecord | undefined {
  return openFees(context).find((fee) => stage === undefined || fee.stage === stage);
}

function paid({ context, day }: Situation, payload: { stage?: string; amount: number; reference: string }): FeeRecord {
  const fee = openFee(context, payload.stage);
  if (!fee) throw new Error('record_payment without an open fee');
  const paid_cents = fee.paid_cents + Math.round(payload.amount * 100);
  const isPaid = paid_cents >= fee.amount_cents;
  return {
    ...fee,
    paid_cents,
    reference: payload.reference,
    ...(isPaid ? { status: 'paid', settled_on: day } : {}),
  };
}

function waived(situation: Situation, { stage, ground }: { stage?: string; ground: string }): FeeRecord {
  const { context, day } = situation;
  const rule = dueFee(situation, stage);
  const fee = openFee(context, stage) ?? (rule && requested(rule, day));
  if (!fee) throw new Error('waive_fee without a fee');
  return { ...fee, status: 'waived', ground, settled_on: day };
}

function targetAfter({ status, context }: Situation, changed: FeeRecord): Situation['status'] {
  if (status !== 'awaiting_payment') return status;
  return awaitsFirstFee({ ...context, fees: feesWith(context, changed) }) ? status : 'intake';
}

function settle({ context, day }: Situation, changed: FeeRecord): Change {
  const isSettled = changed.status !== 'open';
  const answered = context.requests.filter(
    (request) => isSettled && request.kind === 'payment' && request.stage === changed.stage && isAwaited(request),
  );
  return {
    context: {
      ...context,
      fees: feesWith(context, changed),
      requests: context.requests.map((request) =>
        answered.includes(request) ? { ...request, status: 'answered', answered_on: day } : request,
      ),
      ledger: [
        ...context.ledger,
        ...answered.filter(({ suspends }) => suspends).map((request) => resumedBy(request, day)),
      ],
    },
    effects: [],
  };
}

function feesWith({ fees = [] }: CaseContext, changed: FeeRecord): FeeRecord[] {
  const isKnown = fees.some(({ stage }) => stage === changed.stage);
  return isKnown ? fees.map((fee) => (fee.stage === changed.stage ? changed : fee)) : [...fees, changed];
}
