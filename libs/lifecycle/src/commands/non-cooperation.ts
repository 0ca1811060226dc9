import type { Blocker } from '#vocabulary';
import { closeAll, DECIDE } from '../deadlines.js';
import { issueDecision } from '../decisions.js';
import { issueNotice } from '../notices.js';
import { isAwaited, periodOver, reminded } from '../requests.js';
import type { CommandRule } from '../rule.js';
import { leading, staying } from '../statuses.js';
import { composeStatements } from '../statements.js';
import type { NoticeRecord } from '../context-decisions.js';
import type { Situation } from '../types.js';

/** Says what follows if the applicant does not act, and until when they can (BQFG § 15(3)). */
export const warnNonCooperation: CommandRule<'warn_non_cooperation'> = {
  by: ['caseworker'],
  from: staying('awaiting_documents', 'assessment'),

  blockers: (situation, payload) => {
    if (!payload) return [];
    const { until } = payload;
    const over = periodOver(until, situation.day);
    if (over.length > 0) return over;
    // A period that is over before the warning is there warns nobody.
    const { notified_on } = issueNotice(situation, '', 'cooperation_warning', []).notice;
    return notified_on !== undefined && until <= notified_on
      ? [{ code: 'request.period_over', data: { until, notified_on } }]
      : [];
  },

  apply: (situation, { until }) => {
    const { context, day, ids } = situation;
    const { statements } = composeStatements(situation, 'cooperation_warning');
    const issued = issueNotice(situation, ids[0] ?? '', 'cooperation_warning', statements, { concerns: { until } });
    return {
      context: {
        ...context,
        warned: { on: day, until },
        requests: reminded(context),
        notices: [...context.notices, issued.notice],
      },
      effects: [issued],
    };
  },
};

/** Closes the case by a decision of its own, without a proposal: the warning said that it would come. */
export const closeNonCooperation: CommandRule<'close_non_cooperation'> = {
  by: ['caseworker'],
  from: leading(['awaiting_documents', 'assessment'], 'closed_non_cooperation'),

  blockers: (situation) => {
    const { cooperation } = situation.facts.profile;
    const cite = cooperation ? { cite: cooperation.cite } : {};
    const blockers = cooperation?.warning === false ? nothingOverdue(situation) : unwarned(situation);
    return blockers.map((blocker) => ({ ...blocker, ...cite }));
  },

  apply: (situation) => {
    const { context, actor } = situation;
    const over = closeAll(situation).filter(({ deadline }) => deadline !== DECIDE);
    return issueDecision(
      { ...situation, context: { ...context, ledger: [...context.ledger, ...over] } },
      {
        kind: 'non_cooperation',
        outcome: 'refused',
        substantial_differences: [],
        statements: composeStatements(situation, 'inadmissible').statements,
        notices: ['inadmissible'],
        proposer: actor.id,
        reviewer: actor.id,
        four_eyes: false,
      },
    );
  },
};

/** Only a warning that was served counts, and only once its period is over without the applicant having acted. */
function unwarned(situation: Situation): Blocker[] {
  const { context, day } = situation;
  const { warned } = context;
  const notice = warningOf(situation);
  if (!warned || !notice) return [{ code: 'cooperation.no_warning' }];
  if (!wasServed(notice, warned.until, day)) return [{ code: 'cooperation.no_warning', data: { notice: notice.id } }];
  if (day <= warned.until) return [{ code: 'cooperation.period_running', data: { until: warned.until } }];
  const last = actedOn(situation, warned.on);
  return last ? [{ code: 'cooperation.given', data: { on: last } }] : [];
}

function warningOf({ context }: Situation): NoticeRecord | undefined {
  return context.notices.findLast(({ kind }) => kind === 'cooperation_warning');
}

function wasServed({ notified_on, returned_on }: NoticeRecord, until: string, day: string): boolean {
  return returned_on === undefined && notified_on !== undefined && notified_on <= day && notified_on <= until;
}

/** The last day on which what was open at the warning was answered; undefined where something of it is still open. */
function actedOn({ context }: Situation, warnedOn: string): string | undefined {
  const owed = context.requests.filter(({ waits_on }) => waits_on === 'applicant');
  if (owed.some(isAwaited)) return undefined;
  return owed
    .flatMap(({ answered_on }) => (answered_on !== undefined && answered_on >= warnedOn ? [answered_on] : []))
    .sort()
    .at(-1);
}

/** Where the profile asks for no warning, the period of a request to the applicant must have passed. */
function nothingOverdue({ context }: Situation): Blocker[] {
  const owed = context.requests.filter((request) => request.waits_on === 'applicant' && isAwaited(request));
  if (owed.some(({ status }) => status === 'overdue')) return [];
  const until = owed
    .flatMap((request) => request.until ?? [])
    .sort()
    .at(-1);
  return [
    until === undefined ? { code: 'request.none_open' } : { code: 'cooperation.period_running', data: { until } },
  ];
}
