import type { Status } from '#vocabulary';
import { closeAll } from './deadlines.js';
import { currentDecision } from './current-decision.js';
import { closeAwaited, isNotOwed } from './requests.js';
import type { CaseContext } from './context.js';
import type { DecisionRecord } from './context-decisions.js';
import type { Change, Situation } from './types.js';

const statusOf = {
  full: 'recognised',
  partial: 'partially_recognised',
  partial_access: 'partial_access_granted',
  level_recognised: 'statement_issued',
  statement: 'statement_issued',
} as const satisfies Partial<Record<DecisionRecord['outcome'], Status>>;

type Lasting = keyof typeof statusOf;
type Restored = DecisionRecord & { outcome: Lasting };

/** The decision that stands again once the revocation of it, which holds now, is gone; undefined: there is none. */
export function revokedDecision({ decisions }: Pick<CaseContext, 'decisions'>): Restored | undefined {
  const revocation = currentDecision({ decisions });
  if (revocation?.kind !== 'revocation') return undefined;
  const revoked = decisions.findLast(({ kind, standing }) => standing === 'revoked' && kind !== 'revocation');
  return revoked && revoked.outcome in statusOf ? (revoked as Restored) : undefined;
}

/** Where a case stands again with the decision that was revoked. */
export function statusRestored({ outcome }: Restored): Status {
  return statusOf[outcome];
}

/**
 * A revocation that is annulled never had an effect: the decision that it took away holds as before, and so does its
 * certificate.
 */
export function restored({ context, ...situation }: Situation, decision: Restored): Change {
  const { day } = situation;
  const revocation = currentDecision(context)?.id ?? '';
  const { requests, ledger } = closeAwaited(context, day, isNotOwed);
  return {
    context: {
      ...context,
      requests,
      decisions: context.decisions.map((each) => {
        if (each.id === decision.id) return { ...each, standing: 'current' };
        return each.id === revocation ? { ...each, standing: 'revoked' } : each;
      }),
      ...certificateAgain(context, decision),
      ledger: [...context.ledger, ...ledger, ...closeAll({ ...situation, context })],
    },
    effects: [
      { type: 'decision_superseded', id: revocation, standing: 'revoked' },
      { type: 'decision_restored', id: decision.id },
    ],
  };
}

function certificateAgain({ certificate, notices }: CaseContext, decision: Restored): Pick<CaseContext, 'certificate'> {
  if (certificate?.decision !== decision.id) return {};
  const since = notices.find(({ id }) => id === certificate.notice)?.issued_on ?? decision.decided_on;
  return { certificate: { ...certificate, standing: 'valid', since } };
}
