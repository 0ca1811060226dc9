import type { Blocker, Status } from '#vocabulary';
import { checkOutcome, substantialDifferences } from '#equivalence';
import type { ProfileOutcome } from '#procedures';
import { comparisonOf } from '../comparison.js';
import { closeAll, DECIDE, startedBy } from '../deadlines.js';
import { issueNotice } from '../notices.js';
import { closeAwaited, holdsUp } from '../requests.js';
import type { CommandPayloads } from '../payloads.js';
import type { CommandRule } from '../rule.js';
import { leading } from '../statuses.js';
import { composeStatements } from '../statements.js';
import type { CertificateRecord, DecisionRecord } from '../context-decisions.js';
import type { Situation } from '../types.js';

const statusOfOutcome = {
  full: 'recognised',
  partial: 'partially_recognised',
  refused: 'refused',
} as const satisfies Partial<Record<ProfileOutcome['outcome'], Status>>;

export const proposeOutcome: CommandRule<'propose_outcome'> = {
  by: ['assessor'],
  from: leading(['assessment'], 'review'),

  blockers: (situation, payload) => {
    const waiting = situation.context.requests
      .filter(holdsUp)
      .map((request): Blocker => ({ code: 'request.open', item: request.kind, data: { until: request.until ?? '' } }));
    if (!payload) return waiting;
    return [...waiting, ...inconsistencies(situation, payload), ...unstated(situation, payload)];
  },

  apply: (situation, { outcome, reasons, ground }) => {
    const { context, actor, day, status } = situation;
    const proposal = {
      kind: 'outcome' as const,
      outcome,
      by: actor.id,
      on: day,
      from: status,
      ...(ground ? { ground } : {}),
      statements: composeStatements(situation, decisionKind(situation, outcome), outcome, reasons).statements,
      substantial_differences: differencesOf(situation),
    };
    return { context: { ...context, proposal }, effects: [] };
  },
};

export const returnToAssessor: CommandRule<'return_to_assessor'> = {
  by: ['reviewer'],
  from: leading(['review'], 'assessment'),
  blockers: ({ context }) => (context.proposal ? [] : [{ code: 'review.nothing_proposed' }]),
  target: ({ context }) => context.proposal?.from ?? 'assessment',
  apply: ({ context }) => ({ context: { ...context, proposal: undefined }, effects: [] }),
};

export const approveOutcome: CommandRule<'approve_outcome'> = {
  by: ['reviewer'],
  from: leading(['review'], 'recognised', 'partially_recognised', 'refused'),

  blockers: ({ context, facts, actor }) => {
    if (!context.proposal) return [{ code: 'review.nothing_proposed' }];
    const { four_eyes, cite } = facts.profile.review;
    return four_eyes && context.proposal.by === actor.id ? [{ code: 'review.same_person', cite }] : [];
  },

  target: ({ context }) => statusOfOutcome[context.proposal?.outcome as keyof typeof statusOfOutcome],

  apply: (situation) => {
    const { context, facts, actor, day, ids } = situation;
    const { proposal } = context;
    const closed = closeAwaited(context, day);
    if (!proposal) throw new Error('approve_outcome without a proposal');
    const [decisionId = '', noticeId = '', ...noticeIds] = ids;
    const decision: DecisionRecord = {
      id: decisionId,
      outcome: proposal.outcome,
      decided_on: day,
      ...(proposal.ground ? { ground: proposal.ground } : {}),
      substantial_differences: proposal.substantial_differences,
      standing: 'current',
      notice: noticeId,
    };
    const [mainKind, ...furtherKinds] = noticesOf(situation, proposal.outcome);
    const main = issueNotice(situation, noticeId, mainKind ?? 'decision', proposal.statements, {
      decision: decisionId,
    });
    const further = furtherKinds.map((kind, index) => {
      const { statements } = composeStatements(situation, kind, proposal.outcome);
      return issueNotice(situation, noticeIds[index] ?? '', kind, statements, { decision: decisionId });
    });
    const issued = [main, ...further];
    return {
      context: {
        ...context,
        proposal: undefined,
        decisions: [...context.decisions, decision],
        requests: closed.requests,
        notices: [...context.notices, ...issued.map(({ notice }) => notice)],
        ...certificate(issued.find(({ notice }) => notice.kind === 'certificate')?.notice.id, decisionId, day),
        ledger: [
          ...context.ledger,
          ...closed.ledger,
          ...closeAll(situation).filter(({ deadline }) => deadline !== DECIDE),
          { entry: 'met', deadline: DECIDE, on: day },
          ...(main.notice.notified_on ? startedBy('notified', main.notice.notified_on, situation) : []),
        ],
      },
      effects: [
        {
          type: 'decision_issued',
          decision,
          proposer: proposal.by,
          reviewer: actor.id,
          four_eyes: facts.profile.review.four_eyes,
          statements: proposal.statements,
        },
        ...issued,
      ],
    };
  },
};

function inconsistencies(situation: Situation, { outcome, ground }: CommandPayloads['propose_outcome']): Blocker[] {
  const { profile } = situation.facts;
  const offered = profile.outcomes.find((candidate) => candidate.outcome === outcome);
  return checkOutcome({
    outcome,
    ground,
    comparison: comparisonOf(situation),
    rules: profile.equivalence,
    allowed: profile.outcomes.map((candidate) => candidate.outcome),
    comparisonRequired: profile.equivalence.comparison === 'required',
    measuresOffered: profile.measures.length > 0,
    grounds: offered?.grounds?.map((candidate) => candidate.ground),
  });
}

function unstated(situation: Situation, { outcome, reasons }: CommandPayloads['propose_outcome']): Blocker[] {
  return noticesOf(situation, outcome).flatMap(
    (kind, index) => composeStatements(situation, kind, outcome, index === 0 ? reasons : {}).blockers,
  );
}

function noticesOf({ facts }: Situation, outcome: ProfileOutcome['outcome']): ProfileOutcome['notices'] {
  return facts.profile.outcomes.find((candidate) => candidate.outcome === outcome)?.notices ?? [];
}

function decisionKind(situation: Situation, outcome: ProfileOutcome['outcome']): ProfileOutcome['notices'][number] {
  return noticesOf(situation, outcome)[0] ?? 'decision';
}

function differencesOf(situation: Situation): string[] {
  const comparison = comparisonOf(situation);
  return comparison ? substantialDifferences(comparison, situation.facts.profile.equivalence) : [];
}

function certificate(notice: string | undefined, decision: string, since: string): { certificate?: CertificateRecord } {
  return notice ? { certificate: { notice, decision, standing: 'valid', since } } : {};
}
