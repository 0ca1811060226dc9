import { closedWithoutDecision, type Blocker, type Status } from '#vocabulary';
import { startedBy } from '../deadlines.js';
import { currentDecision } from '../current-decision.js';
import { statusAfter } from '../decisions.js';
import { issueNotice } from '../notices.js';
import { decidedTrigger, nextRemedy, openRemedies } from '../remedies.js';
import { REMITTED, takenBack, tell, varied } from '../remedy-results.js';
import { whereToResume } from '../resuming.js';
import { revokedDecision, statusRestored } from '../restoring.js';
import type { RemedyRecord, StatementRecord } from '../context-decisions.js';
import type { CommandPayloads } from '../payloads.js';
import type { CommandRule } from '../rule.js';
import { closedStatuses, openStatuses, type Moves } from '../statuses.js';
import { composeStatements } from '../statements.js';
import type { Change, Situation } from '../types.js';
import { approvedOutcome } from './approvals/outcome.js';

type Payload = CommandPayloads['decide_remedy'];

/** Records what a forum decided on a remedy, and carries it out. */
export const decideRemedy: CommandRule<'decide_remedy'> = {
  by: ['reviewer'],
  from: movesOf([...openStatuses, ...closedStatuses]),

  blockers: (situation, payload) => {
    if (!payload) return openRemedies(situation.context).length > 0 ? [] : [{ code: 'remedy.none_open' }];
    const remedy = remedyOf(situation, payload);
    if (!remedy) return [{ code: 'remedy.none_open', ...(payload.remedy ? { item: payload.remedy } : {}) }];
    return isVaried(situation, remedy, payload) ? decisionBlockers(situation, payload) : [];
  },

  target: (situation, payload) => {
    const remedy = remedyOf(situation, payload);
    if (!remedy) return situation.status;
    if (isVaried(situation, remedy, payload) && payload.decision)
      return statusAfter(situation, payload.decision.outcome);
    if (!isTakenBack(situation, remedy, payload)) return situation.status;
    const again = payload.result === 'annulled' ? revokedDecision(situation.context) : undefined;
    return again ? statusRestored(again) : whereToResume(situation.context);
  },

  apply: (situation, payload) => {
    const open = remedyOf(situation, payload);
    if (!open) throw new Error('decide_remedy without an open remedy');
    const { result, by = open.forum, on = situation.day, decision } = payload;
    const remedy: RemedyRecord = { ...open, state: result, by, decided_on: on };
    const recorded = { ...situation, context: tell(situation.context, remedy) };
    if (isVaried(situation, open, payload) && decision) {
      const change = varied({ ...recorded, ids: situation.ids.slice(0, -1) }, remedy, decision);
      return withNotice({ ...situation, context: change.context }, remedy, change);
    }
    if (isTakenBack(situation, open, payload)) {
      const change = takenBack(recorded, result === 'annulled');
      return withNotice({ ...situation, context: change.context }, remedy, change);
    }
    if (result === 'dismissed') return dismissed(recorded, remedy);
    const isOrdered = open.against === 'failure_to_decide' && !isEnded(situation);
    const again = isOrdered ? startedBy(REMITTED, situation.day, recorded) : [];
    const context = { ...recorded.context, ledger: [...recorded.context.ledger, ...again] };
    return withNotice({ ...recorded, context }, remedy, { context, effects: [] });
  },
};

/** It stays where it is, goes back to be worked on, or to where the decision of the forum leads. */
function movesOf(statuses: readonly Status[]): Moves {
  const ended: readonly Status[] = closedWithoutDecision;
  const everywhere: readonly Status[] = ['intake', 'assessment', ...approvedOutcome.targets];
  return Object.fromEntries(
    statuses.map((status) => [status, ended.includes(status) ? [status] : [...new Set([status, ...everywhere])]]),
  );
}

/** The open remedy of this id, else the newest one that is with this forum or against this. */
function remedyOf({ context }: Situation, { remedy: named }: Payload): RemedyRecord | undefined {
  const open = openRemedies(context);
  if (named === undefined) return open.at(-1);
  return (
    open.find(({ id }) => id === named) ?? open.findLast(({ forum, against }) => named === forum || named === against)
  );
}

function isEnded({ status }: Situation): boolean {
  const ended: readonly Status[] = closedWithoutDecision;
  return ended.includes(status);
}

/** Whether a new decision takes the place of the old one, or of the one that is late. */
function isVaried(situation: Situation, { against }: RemedyRecord, { result }: Payload): boolean {
  return result === 'varied' && against !== 'notice' && !isEnded(situation);
}

function isTakenBack(situation: Situation, { against, subject }: RemedyRecord, { result }: Payload): boolean {
  if (result !== 'annulled' && result !== 'remitted') return false;
  return against === 'decision' && subject === currentDecision(situation.context)?.id && !isEnded(situation);
}

function decisionBlockers({ facts }: Situation, { decision }: Payload): Blocker[] {
  if (!decision) return [{ code: 'remedy.decision_missing' }];
  const { outcome, measures = [] } = decision;
  const known = facts.profile.outcomes.some((candidate) => candidate.outcome === outcome);
  const offered = facts.profile.measures.map(({ type }) => type);
  return [
    ...(known
      ? []
      : [{ code: 'assessment.outcome_inconsistent', item: outcome, data: { outcome, reason: 'not_offered' } }]),
    ...measures
      .filter((type) => !offered.includes(type))
      .map((item): Blocker => ({ code: 'measure.not_offered', item, data: { offered } })),
  ];
}

/** It stays as it was decided, and the next forum opens. */
function dismissed(situation: Situation, remedy: RemedyRecord): Change {
  const told = withNotice(situation, remedy, { context: situation.context, effects: [] });
  const { context } = told;
  const notified = context.notices.at(-1)?.notified_on;
  const isOfDecision = remedy.against === 'decision' && remedy.subject === currentDecision(context)?.id;
  if (!notified || !isOfDecision) return told;
  const next = startedBy(decidedTrigger(remedy.forum), notified, { ...situation, context });
  return { ...told, context: { ...context, ledger: [...context.ledger, ...next] } };
}

/** Tells what was decided. The last of the identifiers is kept for it: a new decision takes the first ones. */
function withNotice(situation: Situation, remedy: RemedyRecord, { context, effects }: Change): Change {
  const id = situation.ids.at(-1) ?? '';
  const issued = issueNotice(situation, id, 'remedy_decision', statementsOf(situation, remedy), { remedy: remedy.id });
  const { notice = id } = context.remedies?.find((each) => each.id === remedy.id) ?? {};
  const told = tell(context, { ...remedy, notice });
  return { context: { ...told, notices: [...told.notices, issued.notice] }, effects: [...effects, issued] };
}

/** Where nothing is left to be done against it, it instructs on no remedy. */
function statementsOf(situation: Situation, { state, forum, against }: RemedyRecord): StatementRecord[] {
  const { statements } = composeStatements(situation, 'remedy_decision');
  const goesOn = state === 'dismissed' && against !== 'failure_to_decide' && nextRemedy(situation.facts.profile, forum);
  return goesOn ? statements : statements.filter(({ code }) => code !== 'remedy_instruction');
}
