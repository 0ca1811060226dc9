import type { Profile } from '#procedures';
import { applies } from './conditions.js';
import type { CaseContext, FeeRecord } from './context.js';
import type { Day } from '#legal-clock';
import type { Situation } from './types.js';

type File = Pick<Situation, 'context' | 'facts'>;
export type FeeRule = Profile['fees'][number];

/** A fee as the case shows it: what was asked for or waived, and what the procedure still may ask for. */
export interface CaseFee {
  stage: string;
  amount_cents: number;
  paid_cents: number;
  currency: string;
  /** `elsewhere`: owed to another authority, and told here only. */
  status: FeeRecord['status'] | 'not_requested' | 'exempt' | 'elsewhere';
  cite: string;
}

/** The fees that the procedure has for this case, exempt or not. */
export function feeRules({ context, facts }: File): FeeRule[] {
  return facts.profile.fees.filter((rule) => applies(rule.when, { context, facts }));
}

export function isExempt(rule: FeeRule, file: File): boolean {
  return rule.amount_cents === 0 || (rule.exempt_when !== undefined && applies(rule.exempt_when, file));
}

/** The fees that can be asked for or waived now: those of the profile that nothing was done about yet. */
export function feesDue(file: File): FeeRule[] {
  const done = (file.context.fees ?? []).map(({ stage }) => stage);
  return feeRules(file).filter(
    (rule) => rule.payee === 'authority' && !done.includes(rule.stage) && !isExempt(rule, file),
  );
}

export function openFees({ fees = [] }: CaseContext): FeeRecord[] {
  return fees.filter(({ status }) => status === 'open');
}

/** Whether a fee that the profile asks for first keeps the case from being taken up. */
export function awaitsFirstFee(context: CaseContext): boolean {
  return openFees(context).some(({ first }) => first);
}

export function requested(rule: FeeRule, on: Day): FeeRecord {
  const { stage, amount_cents, currency, first, blocks_clock } = rule;
  return { stage, amount_cents, currency, first, blocks_clock, status: 'open', paid_cents: 0, requested_on: on };
}

/** The amount as a sentence names it. */
export function amountOf({ amount_cents, currency }: Pick<FeeRecord, 'amount_cents' | 'currency'>): string {
  return `${(amount_cents / 100).toFixed(2)} ${currency}`;
}

export function feeList(file: File): CaseFee[] {
  const records = file.context.fees ?? [];
  const citeOf = (stage: string) => file.facts.profile.fees.find((rule) => rule.stage === stage)?.cite ?? '';
  const known = records.map(({ stage, amount_cents, paid_cents, currency, status }): CaseFee => {
    return { stage, amount_cents, paid_cents, currency, status, cite: citeOf(stage) };
  });
  const further = feeRules(file)
    .filter(({ stage }) => !records.some((record) => record.stage === stage))
    .map((rule): CaseFee => {
      const { stage, currency, cite } = rule;
      const exempt = isExempt(rule, file);
      const status = exempt ? 'exempt' : rule.payee === 'authority' ? 'not_requested' : 'elsewhere';
      return { stage, amount_cents: exempt ? 0 : rule.amount_cents, paid_cents: 0, currency, status, cite };
    });
  return [...known, ...further];
}
