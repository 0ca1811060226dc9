import type { NoticeKind } from '#vocabulary';
import { addDays, rollForward, type Day } from '#legal-clock';
import { applies } from './conditions.js';
import type { NoticeRecord, StatementRecord } from './context-decisions.js';
import type { Effect, Situation } from './types.js';

type Issued = Extract<Effect, { type: 'notice_issued' }>;

/**
 * Issues a notice: frozen, dispatched on the same day by the case's channel, and deemed notified
 * by the profile's rule for that channel (VwVfG § 41(2) and its like).
 */
export function issueNotice(
  situation: Situation,
  id: string,
  kind: NoticeKind,
  statements: readonly StatementRecord[],
  more: Omit<Issued, 'type' | 'notice' | 'statements'> & { decision?: string } = {},
): Issued {
  const { facts, day, context } = situation;
  const { decision, ...rest } = more;
  const channel = context.application.channel ?? facts.profile.service.default_channel;
  const deemed = deemedOn(situation, channel, day);
  const notice: NoticeRecord = {
    id,
    kind,
    issued_on: day,
    statements: statements.map((statement) => statement.code),
    recipient: recipientOf(situation, kind),
    channel,
    dispatched_on: day,
    ...(deemed ? { notified_on: deemed, notified_by: 'deemed' } : {}),
    ...(decision ? { decision } : {}),
  };
  return { type: 'notice_issued', notice, statements, ...rest };
}

function recipientOf({ facts }: Situation, kind: NoticeKind): string {
  return facts.profile.notices.find((rule) => rule.kind === kind)?.recipient ?? 'applicant';
}

/**
 * The day on which the profile deems a dispatch notified; undefined where it deems nothing (post abroad) or counts
 * from a retrieval that has not happened: then notification has to be recorded.
 */
function deemedOn({ facts, context }: Situation, channel: NoticeRecord['channel'], dispatched: Day): Day | undefined {
  const { service } = facts.profile;
  const rule = service.rules.find(
    (candidate) =>
      candidate.channel === channel &&
      candidate.counts_from !== 'retrieval' &&
      applies(candidate.when, { context, facts }),
  );
  if (!rule) return undefined;
  const day = addDays(dispatched, rule.deemed_days);
  return service.rolls ? rollForward(day, facts.calendar, { saturday_is_working_day: false }) : day;
}
